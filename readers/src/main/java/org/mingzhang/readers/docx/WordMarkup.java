package org.mingzhang.readers.docx;

import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.mingzhang.layout.ReadBudget;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A Word 97 document in the markup of Open XML, as far as readers look at it, so that both are read by one road:
 * paragraphs, runs, tables with merged cells, lists.
 */
final class WordMarkup {

    private static final char CELL_END = 7;
    private static final char LINE_BREAK = 11;
    private static final char PAGE_BREAK = 12;
    private static final char PARAGRAPH_END = 13;
    private static final char FIELD_BEGIN = 19;
    private static final char FIELD_RESULT = 20;
    private static final char FIELD_END = 21;
    private static final char HARD_HYPHEN = 30;

    private final HWPFDocument word;
    private final ReadBudget budget;
    private final Document markup;
    private final WordLists lists;

    private WordMarkup(HWPFDocument word, ReadBudget budget) {
        this.word = word;
        this.budget = budget;
        try {
            this.markup =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform has an XML parser", e);
        }
        this.lists = new WordLists(markup);
    }

    /**
     * A document in markup.
     *
     * @param body the body, with what stands in text boxes at its end
     * @param numbering its lists
     */
    record Parts(Element body, Element numbering) {}

    static Parts of(HWPFDocument word, ReadBudget budget) {
        return new WordMarkup(word, budget).parts();
    }

    private Parts parts() {
        Element body = element("body");
        write(word.getRange(), 0, body);
        write(word.getMainTextboxRange(), 0, body);
        return new Parts(body, lists.numbering());
    }

    /** Writes the paragraphs of a range and, as tables, those that lie deeper than it does. */
    private void write(Range range, int level, Element into) {
        FieldState field = new FieldState();
        int at = 0;
        while (at < range.numParagraphs()) {
            budget.requireTime();
            Paragraph paragraph = range.getParagraph(at);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                into.appendChild(table(table, paragraph.getTableLevel()));
                at += Math.max(1, table.numParagraphs());
            } else {
                into.appendChild(paragraph(paragraph, field));
                at++;
            }
        }
    }

    /** Instructions of a field are not shown, and may reach over several paragraphs. */
    private static final class FieldState {
        private int instructions;
        private int open;

        boolean shows(char c) {
            if (c == FIELD_BEGIN) {
                open++;
                instructions++;
            } else if (c == FIELD_RESULT && instructions > 0) {
                instructions--;
            } else if (c == FIELD_END && open > 0) {
                open--;
                instructions = Math.min(instructions, open);
            }
            return instructions == 0 && c != FIELD_BEGIN && c != FIELD_RESULT && c != FIELD_END;
        }
    }

    private Element paragraph(Paragraph paragraph, FieldState field) {
        Element written = element("p");
        if (paragraph.isInList()) {
            lists.use(paragraph).ifPresent(written::appendChild);
        }
        for (int r = 0; r < paragraph.numCharacterRuns(); r++) {
            CharacterRun run = paragraph.getCharacterRun(r);
            if (!run.isVanished() && !run.isMarkedDeleted()) {
                run(run, field, written);
            }
        }
        return written;
    }

    private void run(CharacterRun run, FieldState field, Element paragraph) {
        Element written = element("r");
        StringBuilder text = new StringBuilder();
        String characters = run.isSymbol() ? "" : run.text();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (!field.shows(c)) {
                continue;
            }
            switch (c) {
                case LINE_BREAK -> text(written, text, "br");
                case PAGE_BREAK -> {
                    text(written, text, "br");
                    ((Element) written.getLastChild()).setAttributeNS(null, "type", "page");
                }
                case HARD_HYPHEN -> text.append('-');
                case '\t' -> text(written, text, "tab");
                case CELL_END, PARAGRAPH_END -> {}
                default -> text.append(c < ' ' ? "" : c);
            }
        }
        text(written, text, "");
        if (written.hasChildNodes()) {
            paragraph.appendChild(written);
        }
    }

    /** Ends the text so far, and puts an element behind it. */
    private void text(Element run, StringBuilder text, String next) {
        if (text.length() > 0) {
            Element written = element("t");
            written.setTextContent(text.toString());
            run.appendChild(written);
            text.setLength(0);
        }
        if (!next.isEmpty()) {
            run.appendChild(element(next));
        }
    }

    private Element table(Table table, int level) {
        Element written = element("tbl");
        WordColumns columns = WordColumns.of(table);
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            Element tr = element("tr");
            int column = 0;
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                int begin = Math.max(column, columns.at(cell.getLeftEdge()));
                int end = Math.max(begin + 1, columns.at(cell.getLeftEdge() + cell.getWidth()));
                if (c == 0 && begin > 0) {
                    tr.appendChild(property("trPr", Map.of("gridBefore", Integer.toString(begin))));
                }
                Element before = (Element) tr.getLastChild();
                if (cell.isMerged() && !cell.isFirstMerged() && before != null && Markup.is(before, "tc")) {
                    widen(before, end - column);
                } else {
                    tr.appendChild(cell(cell, end - begin, level));
                }
                column = end;
            }
            written.appendChild(tr);
        }
        return written;
    }

    private Element cell(TableCell cell, int span, int level) {
        Element written = element("tc");
        Element properties = property("tcPr", Map.of("gridSpan", Integer.toString(span)));
        if (cell.isVerticallyMerged()) {
            Element merge = element("vMerge");
            merge.setAttributeNS(null, "val", cell.isFirstVerticallyMerged() ? "restart" : "continue");
            properties.appendChild(merge);
        }
        written.appendChild(properties);
        write(cell, level, written);
        return written;
    }

    private static void widen(Element cell, int by) {
        Element span = Markup.at(cell, "tcPr", "gridSpan").orElseThrow();
        span.setAttributeNS(null, "val", Integer.toString(Markup.number(Markup.value(span), 1) + by));
    }

    private Element property(String name, Map<String, String> values) {
        Element written = element(name);
        values.forEach((key, value) -> {
            Element one = element(key);
            one.setAttributeNS(null, "val", value);
            written.appendChild(one);
        });
        return written;
    }

    private Element element(String name) {
        return markup.createElementNS(null, name);
    }
}
