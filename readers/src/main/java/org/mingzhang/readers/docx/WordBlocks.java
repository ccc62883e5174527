package org.mingzhang.readers.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.TextLine;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.Printed;
import org.mingzhang.readers.content.Refusal;
import org.mingzhang.readers.table.Captions;
import org.mingzhang.readers.table.GridBuilder;
import org.w3c.dom.Element;

/** Walks through the body of a Word document. The line of a place is the number of the paragraph, from 1. */
final class WordBlocks {

    private final String file;
    private final Numbering numbering;
    private final ReadBudget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final List<ReadingNotice> notices = new ArrayList<>();
    private int paragraph;

    WordBlocks(String file, Numbering numbering, ReadBudget budget) {
        this.file = file;
        this.numbering = numbering;
        this.budget = budget;
    }

    /** The layout of a body of a document. */
    static Layout layout(Input input, String format, Element body, Numbering numbering, ReadBudget budget)
            throws UnreadableInputException {
        WordBlocks word = new WordBlocks(input.name(), numbering, budget);
        word.walk(body);
        if (word.blocks.isEmpty()) {
            throw Refusal.of(
                    input,
                    "文档里没有文字（可能只有图片），请提供带文字的文件",
                    "the document has no text (it may be images only); supply one with text");
        }
        return new Layout(List.of(new Source(input.name(), input.sha256(), format, 0)), word.blocks, word.notices);
    }

    private void walk(Element parent) {
        for (Element child : Markup.children(parent)) {
            budget.requireTime();
            switch (child.getLocalName()) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "AlternateContent", "Choice" ->
                    walk(child);
                default -> {}
            }
        }
    }

    private void paragraph(Element element) {
        Place place = Place.ofLine(file, ++paragraph);
        lines(numbered(element), place);
        picture(element, place);
        textBoxes(element);
    }

    private void picture(Element element, Place place) {
        String above = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof TextLine line ? line.text() : "";
        if (Pictures.mayShowTable(element, above)) {
            notices.add(new ReadingNotice(
                    NoticeKind.PART_UNREADABLE,
                    new Text(
                            "“" + above + "”下是图片或嵌入的对象，其中的内容未能读取",
                            "a picture or an object of another program stands under \"" + above
                                    + "\"; what it shows is unread"),
                    place));
        }
    }

    private String numbered(Element element) {
        String text = RunText.of(element);
        return Printed.isBlank(text) ? "" : numbering.next(element) + text;
    }

    private void lines(String text, Place place) {
        for (String line : text.split("[\n\f]")) {
            String words = Printed.strip(line.replace('\t', ' '));
            if (!words.isEmpty()) {
                blocks.add(new TextLine(words, LineEnd.ENDS, Origin.TEXT, place));
            }
        }
    }

    /** Text boxes stand beside the text; what they say is read after the paragraph that anchors them. */
    private void textBoxes(Element element) {
        for (Element child : Markup.children(element)) {
            if (Markup.is(child, "txbxContent")) {
                walk(child);
            } else if (!Markup.is(child, "Fallback") && !Markup.is(child, "del")) {
                textBoxes(child);
            }
        }
    }

    private void table(Element table) {
        Place place = Place.ofLine(file, paragraph + 1);
        GridBuilder grid = new GridBuilder(GridOrigin.MARKUP, place, budget);
        List<Element> nested = new ArrayList<>();
        List<List<Cell>> rows = rows(table, nested);
        for (int r = 0; r < rows.size(); r++) {
            grid.row();
            for (Cell cell : rows.get(r)) {
                if (cell.continued) {
                    grid.skip(cell.span);
                } else {
                    grid.cell(rowSpan(rows, r, cell), cell.span, cell.text, cell.indent, cell.place);
                }
            }
        }
        Optional<Grid> built = grid.build();
        built.ifPresent(found -> blocks.addAll(Captions.peeled(found)));
        nested.forEach(this::table);
    }

    /**
     * @param continued whether nothing begins here: the cell above goes on, or the row begins further right
     */
    private record Cell(int column, int span, boolean continued, String text, int indent, Place place) {}

    private List<List<Cell>> rows(Element table, List<Element> nested) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : flattened(table, "tr")) {
            if (Markup.at(row, "trPr", "del").isPresent()) {
                continue;
            }
            List<Cell> cells = new ArrayList<>();
            int column = count(row, "gridBefore");
            if (column > 0) {
                cells.add(new Cell(0, column, true, "", 0, Place.NONE));
            }
            for (Element cell : flattened(row, "tc")) {
                int span = Math.max(
                        1,
                        Markup.at(cell, "tcPr", "gridSpan")
                                .map(element -> Markup.number(Markup.value(element), 1))
                                .orElse(1));
                // A merged cell begins with restart; every other vMerge goes on.
                boolean continued = Markup.at(cell, "tcPr", "vMerge")
                        .map(merge -> !Markup.value(merge).equals("restart"))
                        .orElse(false);
                Place place = Place.ofLine(file, paragraph + 1);
                String text = text(cell, nested);
                cells.add(new Cell(column, span, continued, stripped(text), Printed.indent(text), place));
                column += span;
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int count(Element row, String property) {
        return Markup.at(row, "trPr", property)
                .map(element -> Markup.number(Markup.value(element), 0))
                .orElse(0);
    }

    /** Rows or cells, those inside content controls too. */
    private static List<Element> flattened(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Markup.children(parent)) {
            if (Markup.is(child, name)) {
                found.add(child);
            } else if (Markup.is(child, "sdt") || Markup.is(child, "sdtContent") || Markup.is(child, "customXml")) {
                found.addAll(flattened(child, name));
            }
        }
        return found;
    }

    private String text(Element cell, List<Element> nested) {
        StringBuilder text = new StringBuilder();
        for (Element child : Markup.children(cell)) {
            if (Markup.is(child, "p")) {
                paragraph++;
                text.append(numbered(child)).append('\n');
            } else if (Markup.is(child, "tbl")) {
                nested.add(child);
            } else if (Markup.is(child, "sdt") || Markup.is(child, "sdtContent") || Markup.is(child, "customXml")) {
                text.append(text(child, nested)).append('\n');
            }
        }
        return text.toString();
    }

    private static String stripped(String text) {
        StringBuilder lines = new StringBuilder();
        for (String line : text.replace('\t', ' ').split("[\n\f]")) {
            String words = Printed.strip(line);
            if (!words.isEmpty()) {
                lines.append(lines.length() == 0 ? "" : "\n").append(words);
            }
        }
        return lines.toString();
    }

    /** How many rows down the cell is continued. */
    private static int rowSpan(List<List<Cell>> rows, int row, Cell cell) {
        int span = 1;
        while (row + span < rows.size()
                && rows.get(row + span).stream()
                        .anyMatch(below -> below.continued && below.column == cell.column && below.span == cell.span)) {
            span++;
        }
        return span;
    }
}
