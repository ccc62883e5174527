package org.mingzhang.readers.text;

import java.util.Arrays;
import java.util.List;
import org.mingzhang.readers.content.Printed;

/**
 * The merged cells of a table whose writer printed their text in every position they span, as many converters do. Equal
 * neighbours are one cell where the layout of the table says so, not because they are equal: two amounts under two
 * headings may well be.
 */
final class RepeatedCells {

    /** Captions and headings end within so many rows. */
    private static final int MOST_HEADINGS = 8;
    /** Shorter words are values that columns share by chance (已完成). */
    private static final int PHRASE = 4;
    /** More columns than those of a name, its target and its outcome. */
    private static final int WIDE = 4;

    private final List<Row> rows;
    private final int columns;
    /** Whether the cell goes on in the column to the right. */
    private final boolean[][] goesOn;

    private final int headings;

    private RepeatedCells(List<Row> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.goesOn = new boolean[rows.size()][columns];
        joinColumns();
        this.headings = headings();
    }

    /** The merged cells of these rows; none where merged headings were left blank instead. */
    static RepeatedCells of(List<Row> rows, int columns) {
        return new RepeatedCells(rows, columns);
    }

    /** A table in which every text stands for itself. */
    static RepeatedCells none() {
        return new RepeatedCells(List.of(), 0);
    }

    /** Whether any cell is merged. */
    boolean any() {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns; c++) {
                if (goesOn[r][c] || rowSpan(r, c) > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether this position repeats a cell that begins to its left or above. */
    boolean isRepeat(int row, int column) {
        return row < rows.size() && (column > 0 && goesOn[row][column - 1] || goesOnBelow(row - 1, column));
    }

    /** How many columns the cell that begins here spans. */
    int columnSpan(int row, int column) {
        int span = 1;
        while (row < rows.size() && column + span < columns && goesOn[row][column + span - 1]) {
            span++;
        }
        return span;
    }

    /** How many rows the cell that begins here spans. */
    int rowSpan(int row, int column) {
        int span = 1;
        while (goesOnBelow(row + span - 1, column)) {
            span++;
        }
        return span;
    }

    /** Only headings are merged over rows: names of items may be listed twice. */
    private boolean goesOnBelow(int row, int column) {
        if (row < 0 || row + 1 >= headings || !isLabel(row, column)) {
            return false;
        }
        int from = column;
        while (from > 0 && goesOn[row][from - 1]) {
            from--;
        }
        int span = columnSpan(row, from);
        return text(row, column).equals(text(row + 1, column))
                && (from == 0 || !goesOn[row + 1][from - 1])
                && columnSpan(row + 1, from) == span;
    }

    /** Rows of captions and headings: each divides a wide cell of the one above. */
    private int headings() {
        int count = Math.min(1, rows.size());
        while (count < rows.size() && count < MOST_HEADINGS && dividesAbove(count)) {
            count++;
        }
        return count;
    }

    private boolean dividesAbove(int row) {
        if (rows.get(row).hasFigure()) {
            return false;
        }
        for (int c = 0; c + 1 < columns; c++) {
            if (goesOn[row - 1][c] && !goesOn[row][c] && !text(row, c).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Joins columns where they are equal from a label downwards that is the first in them, or begins another layout;
     * what is blank in both tells nothing.
     */
    private void joinColumns() {
        boolean[] open = new boolean[columns];
        boolean[] seen = new boolean[columns];
        int captions = captions();
        for (int r = 0; r < rows.size(); r++) {
            if (r == captions) {
                Arrays.fill(open, false);
                Arrays.fill(seen, false);
            }
            boolean anew = isCutAnew(r) || beginsMany(r, open);
            for (int c = 0; c + 1 < columns; c++) {
                if (isEqual(r, c)) {
                    open[c] |=
                            isLabel(r, c) && (anew || !seen[c] && !rows.get(r).hasFigure());
                    goesOn[r][c] = open[c];
                } else if (!isBlank(r, c)) {
                    open[c] = false;
                }
                seen[c] |= !isBlank(r, c);
            }
            joinRuns(r);
        }
    }

    /** Rows above the first that has two texts: a title and a unit tell nothing about the columns below them. */
    private int captions() {
        int row = 0;
        while (row < rows.size()
                && rows.get(row).cells().stream()
                                .filter(cell -> !cell.isEmpty())
                                .distinct()
                                .count()
                        < 2) {
            row++;
        }
        return row;
    }

    /** Whether the rows are cut in another way than above: a merged cell there is divided here. */
    private boolean isCutAnew(int row) {
        for (int c = 0; row > 0 && c + 1 < columns; c++) {
            if (goesOn[row - 1][c] && isLabel(row - 1, c) && !isEqual(row, c) && isFilled(row, c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether several equal labels begin side by side, as headings do and values by chance do not. */
    private boolean beginsMany(int row, boolean[] open) {
        int begun = 0;
        for (int c = 0; row > 0 && c + 1 < columns; c++) {
            boolean first = c == 0 || !isEqual(row, c - 1);
            begun += first && !open[c] && isEqual(row, c) && isLabel(row, c) && !isEqual(row - 1, c) ? 1 : 0;
        }
        return begun > 1;
    }

    /** Joins the whole of a text that stands for itself: over many columns, or as the only name of a row of figures. */
    private void joinRuns(int row) {
        int from = 0;
        while (from < columns) {
            int to = from + 1;
            boolean part = false;
            while (to < columns && isEqual(row, to - 1)) {
                part |= goesOn[row][to - 1];
                to++;
            }
            if (to - from > 1
                    && isLabel(row, from)
                    && (!part && isWide(row, from, to) || namesFigures(row, from, to))) {
                Arrays.fill(goesOn[row], from, to - 1, true);
            }
            from = to;
        }
    }

    private boolean isWide(int row, int from, int to) {
        return to - from >= WIDE && text(row, from).length() >= PHRASE;
    }

    private boolean namesFigures(int row, int from, int to) {
        boolean figures = false;
        for (int c = to; c < columns; c++) {
            boolean figure = Printed.isFigure(text(row, c));
            if (!figure && !text(row, c).isEmpty()) {
                return false;
            }
            figures |= figure;
        }
        return from == 0 && figures;
    }

    private boolean isEqual(int row, int column) {
        return !text(row, column).isEmpty() && text(row, column).equals(text(row, column + 1));
    }

    private boolean isBlank(int row, int column) {
        return text(row, column).isEmpty() && text(row, column + 1).isEmpty();
    }

    private boolean isFilled(int row, int column) {
        return !text(row, column).isEmpty() && !text(row, column + 1).isEmpty();
    }

    /** Words, and more than a mark such as √ or 无. */
    private boolean isLabel(int row, int column) {
        String text = text(row, column);
        return !Printed.isFigure(text)
                && text.codePoints().filter(Character::isIdeographic).count() > 1;
    }

    private String text(int row, int column) {
        return rows.get(row).cell(column);
    }
}
