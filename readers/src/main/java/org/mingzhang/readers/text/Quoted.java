package org.mingzhang.readers.text;

import java.util.List;

/** Cells in quotation marks, as spreadsheets copy those that hold a mark, a tab or the end of a line. */
final class Quoted {

    private static final char QUOTE = '"';
    private static final int MOST_LINES = 40;

    private Quoted() {}

    /** The words of a cell, without the marks around them. */
    static String text(String cell) {
        return isQuoted(cell) ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static boolean isQuoted(String cell) {
        return cell.length() > 1
                && cell.charAt(0) == QUOTE
                && cell.charAt(cell.length() - 1) == QUOTE
                && marks(cell) % 2 == 0;
    }

    /** Adds the lines in which the last cell of a row goes on to the row. Returns the index of the line after them. */
    static int closed(StringBuilder row, List<String> lines, int next) {
        String last = row.substring(row.lastIndexOf("\t") + 1);
        if (last.isEmpty() || last.charAt(0) != QUOTE || marks(last) % 2 == 0) {
            return next;
        }
        StringBuilder whole = new StringBuilder(row);
        int open = 1;
        for (int at = next; at < Math.min(lines.size(), next + MOST_LINES); at++) {
            whole.append('\n').append(lines.get(at));
            open += marks(lines.get(at));
            if (open % 2 == 0) {
                row.setLength(0);
                row.append(whole);
                return at + 1;
            }
        }
        return next;
    }

    private static int marks(String text) {
        return (int) text.chars().filter(c -> c == QUOTE).count();
    }
}
