package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.readers.content.Printed;

/**
 * A Markdown table with cells between {@code |}.
 *
 * @param rows the rows, without the line of dashes under the header
 * @param next index of the first line after the table
 */
record PipeTable(List<Row> rows, int next) {

    /** How a row without a bar before it begins where its first cell is blank. */
    private static final String BEHIND_BLANK = " |";

    PipeTable {
        rows = List.copyOf(rows);
    }

    /**
     * Whether a table begins in this line: two lines of cells, the second of which may be the dashes. Without bars at both
     * ends, which menus of web pages have not either, both have as many cells and one of the rows has a figure, or the
     * first begins with a blank.
     */
    static boolean begins(List<String> lines, int index) {
        if (lines.get(index).indexOf('|') < 0) {
            return false;
        }
        if (index + 1 < lines.size()) {
            String next = lines.get(index + 1);
            if (isDelimiter(next) || isRow(lines.get(index)) && isRow(next)) {
                return true;
            }
        }
        return isBare(lines, index);
    }

    /** Reads the table that begins here. */
    static PipeTable read(List<String> lines, int start) {
        int end = start;
        while (end < lines.size() && lines.get(end).indexOf('|') >= 0) {
            end++;
        }
        List<String> raw =
                lines.subList(start, end).stream().map(Printed::strip).toList();
        boolean opened = raw.stream().allMatch(line -> line.startsWith("|"))
                && !lines.subList(start, end).stream().allMatch(line -> line.startsWith(BEHIND_BLANK));
        boolean closed = opened || raw.stream().allMatch(line -> line.endsWith("|"));
        List<Row> rows = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (!isDelimiter(lines.get(i))) {
                rows.add(row(i + 1, raw.get(i - start), opened, closed));
            }
        }
        return new PipeTable(rows, end);
    }

    private static boolean isBare(List<String> lines, int index) {
        int bars = bars(lines.get(index));
        boolean figure = false;
        boolean blank = bars > 2 && lines.get(index).startsWith(BEHIND_BLANK);
        int at = index;
        while (at < lines.size() && bars(lines.get(at)) == bars) {
            figure |= row(0, Printed.strip(lines.get(at)), false, false).hasFigure();
            at++;
        }
        return figure && (bars > 1 || at > index + 1) || blank && at > index + 1;
    }

    private static int bars(String line) {
        return (int) line.chars().filter(c -> c == '|').count();
    }

    private static boolean isRow(String raw) {
        String line = Printed.strip(raw);
        return line.length() > 2 && line.charAt(0) == '|' && line.charAt(line.length() - 1) == '|';
    }

    private static boolean isDelimiter(String raw) {
        boolean dash = false;
        boolean pipe = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            dash |= c == '-';
            pipe |= c == '|';
            if (c != '-' && c != '|' && c != ':' && !Printed.isSpace(c)) {
                return false;
            }
        }
        return dash && pipe;
    }

    /**
     * The cells of a line.
     *
     * @param opened whether a bar stands before the first cell of all rows; else one there is behind a blank cell
     * @param closed whether a bar may stand behind the last cell
     */
    private static Row row(int line, String text, boolean opened, boolean closed) {
        int from = opened ? 1 : 0;
        boolean bar = text.endsWith("|") && !text.endsWith("\\|") && text.length() > 1;
        int to = closed && bar ? text.length() - 1 : text.length();
        List<String> cells = new ArrayList<>();
        List<Integer> indents = new ArrayList<>();
        int begin = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\')) {
                String piece = text.substring(begin, i);
                cells.add(CellText.of(Markdown.inline(piece)));
                indents.add(Printed.indent(piece.startsWith(" ") ? piece.substring(1) : piece));
                begin = i + 1;
            }
        }
        return new Row(line, cells, indents);
    }
}
