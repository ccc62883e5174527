package org.mingzhang.readers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.readers.content.Printed;
import org.mingzhang.readers.table.GridBuilder;

/** A {@code table} element as a grid. */
final class MarkupTable {

    private MarkupTable() {}

    /** Whether the table holds data: cells in rows and columns, no further table inside, no page laid out with it. */
    static boolean isData(Element table) {
        if (table.select("table").size() > 1
                || table.select("h1,h2,h3,p").size() > 4 * table.select("td,th").size()) {
            return false;
        }
        int widest = 0;
        for (Element row : rows(table)) {
            widest = Math.max(widest, cells(row).size());
        }
        return widest > 1;
    }

    /** The grid of the table, or nothing when it is empty. */
    static Optional<Grid> grid(Element table, Supplier<Place> places, ReadBudget budget) {
        GridBuilder grid = null;
        List<Element> rows = rows(table);
        for (int r = 0; r < rows.size(); r++) {
            Place place = places.get();
            grid = grid == null ? new GridBuilder(GridOrigin.MARKUP, place, budget) : grid;
            grid.row();
            for (Element cell : cells(rows.get(r))) {
                int rowSpan = number(cell.attr("rowspan"), 1);
                String text = text(cell);
                grid.cell(
                        rowSpan == 0 ? rows.size() - r : Math.min(rowSpan, rows.size() - r),
                        Math.max(1, number(cell.attr("colspan"), 1)),
                        lines(text),
                        indent(cell, text),
                        place);
            }
        }
        return grid == null ? Optional.empty() : grid.build();
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> add(rows, child);
                case "thead", "tbody", "tfoot" -> child.children().forEach(row -> add(rows, row));
                default -> {}
            }
        }
        return rows;
    }

    private static void add(List<Element> rows, Element row) {
        if (row.normalName().equals("tr") && Visibility.isSeen(row)) {
            rows.add(row);
        }
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .filter(Visibility::isSeen)
                .toList();
    }

    private static String text(Element cell) {
        Words words = new Words();
        collect(cell, words);
        return words.take();
    }

    private static void collect(Node node, Words words) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                words.add(text.getWholeText());
            } else if (child instanceof Element element && Visibility.isSeen(element)) {
                if (element.normalName().equals("br") || Visibility.isBlock(element)) {
                    words.lineBreak();
                }
                collect(element, words);
                if (Visibility.isBlock(element)) {
                    words.lineBreak();
                }
            }
        }
    }

    /** The paragraphs of a cell, stripped, without empty ones. */
    private static String lines(String text) {
        if (text.indexOf('\n') < 0) {
            return Printed.strip(text);
        }
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("\n")) {
            String stripped = Printed.strip(line);
            if (!stripped.isEmpty()) {
                lines.append(lines.length() == 0 ? "" : "\n").append(stripped);
            }
        }
        return lines.toString();
    }

    private static int indent(Element cell, String text) {
        int spaces = Printed.indent(text);
        return spaces > 0 ? spaces : number(styleValue(cell, "mso-char-indent-count:"), 0);
    }

    private static String styleValue(Element element, String property) {
        String style = element.attr("style").replace(" ", "");
        int at = style.indexOf(property);
        return at < 0 ? "" : style.substring(at + property.length());
    }

    /** The whole number that the text begins with. */
    private static int number(String text, int otherwise) {
        int value = -1;
        for (int i = 0; i < text.length() && i < 6; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                break;
            }
            value = Math.max(value, 0) * 10 + digit;
        }
        return value < 0 ? otherwise : value;
    }
}
