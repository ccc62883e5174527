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

    PipeTable {
        rows = List.copyOf(rows);
    }

    /** Whether a table begins in this line: two lines of cells, the second of which may be the dashes. */
    static boolean begins(List<String> lines, int index) {
        if (index + 1 >= lines.size() || lines.get(index).indexOf('|') < 0) {
            return false;
        }
        String next = lines.get(index + 1);
        return isDelimiter(next) || isRow(lines.get(index)) && isRow(next);
    }

    /** Reads the table that begins here. */
    static PipeTable read(List<String> lines, int start) {
        List<Row> rows = new ArrayList<>();
        int at = start;
        while (at < lines.size() && lines.get(at).indexOf('|') >= 0 && !Printed.isBlank(lines.get(at))) {
            if (!isDelimiter(lines.get(at))) {
                rows.add(row(at + 1, lines.get(at)));
            }
            at++;
        }
        return new PipeTable(rows, at);
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

    private static Row row(int line, String raw) {
        String text = Printed.strip(raw);
        int from = text.startsWith("|") ? 1 : 0;
        int to = text.endsWith("|") && !text.endsWith("\\|") && text.length() > 1 ? text.length() - 1 : text.length();
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
