package org.mingzhang.readers.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.readers.content.Printed;

/**
 * What a sheet keeps out of sight. A row or column of zeros is left out as a reader of the print would have it; words are
 * told, and with amounts among them the table is not whole: its totals may hold them, and may not.
 */
final class HiddenCells {

    private static final Pattern CODES = Pattern.compile(".*(?:编码|代码|序号).*", Pattern.DOTALL);

    private final Map<Integer, Line> rows = new HashMap<>();
    private final Map<Integer, Line> columns = new HashMap<>();

    /** A row or a column. */
    private static final class Line {
        private boolean words;
        private boolean zeros;
        private boolean numbersBeforeWords;
        private boolean numbers;
        private boolean codes;
    }

    /** A cell of a hidden row; cells are added from left to right. */
    void inRow(int row, String text) {
        add(rows.computeIfAbsent(row, key -> new Line()), text);
    }

    /** A cell of a hidden column in a row that is seen. */
    void inColumn(int column, String text) {
        add(columns.computeIfAbsent(column, key -> new Line()), text);
    }

    private static void add(Line line, String text) {
        if (!Printed.isFigure(text)) {
            line.words |= text.chars().anyMatch(Character::isLetterOrDigit);
            line.codes |= CODES.matcher(text).matches();
        } else if (text.chars().noneMatch(c -> c >= '1' && c <= '9')) {
            line.zeros = true;
        } else if (line.words) {
            line.numbers = true;
        } else {
            line.numbersBeforeWords = true;
        }
    }

    /** Whether there is more than rows and columns of zeros. */
    boolean matter() {
        return haveAmounts()
                || rows.values().stream().anyMatch(row -> row.words && !row.zeros)
                || columns.values().stream().anyMatch(column -> column.words && (!column.zeros || column.codes));
    }

    /** Whether there are amounts other than zero. What stands before the name in a row is its code or its number. */
    boolean haveAmounts() {
        return rows.values().stream().anyMatch(row -> row.numbers || row.numbersBeforeWords && !row.words)
                || columns.values().stream()
                        .anyMatch(column -> !column.codes && (column.numbers || column.numbersBeforeWords));
    }
}
