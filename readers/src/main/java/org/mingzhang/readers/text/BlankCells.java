package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.readers.content.Printed;
import org.mingzhang.readers.table.HeadingsInPieces;

/**
 * What the writer of a text did with the blank cells of its tables. A cell is found by counting the ones before it, which
 * holds only where blank cells are written too: a writer that leaves them out moves every later cell of the row to the
 * left, under the heading of another.
 */
enum BlankCells {
    /** All are written, to the end of the row. */
    WRITTEN,
    /** Those between others are written; those at the end of a row are cut off. */
    CUT_OFF,
    /** None is written, which rows of fewer cells than others show: the full ones may be so by chance. */
    LEFT_OUT,
    /** The text has no table that tells. */
    UNKNOWN;

    private static final Pattern FOR_WORDS = Pattern.compile("(?:备\\s*注|说\\s*明|原\\s*因|依\\s*据|备注说明|变动.*)");

    /** What the tables between tabs tell. */
    static BlankCells ofTabs(List<String> lines) {
        BlankCells found = UNKNOWN;
        for (String line : lines) {
            if (line.indexOf('\t') < 0) {
                continue;
            }
            Row row = Row.ofTabs(0, line);
            int width = row.width();
            if (row.cells().size() > Math.max(2, width) && width > 1) {
                return WRITTEN;
            }
            boolean gap = row.hasFigure()
                    && width > 2
                    && row.cells().subList(0, width).stream().anyMatch(String::isEmpty);
            found = gap ? CUT_OFF : found;
        }
        return found;
    }

    /**
     * Whether the columns of these rows, of which the captions were taken off, can be told by counting. A row that ends in
     * a sentence is of a form, in which the label before it is what counts.
     */
    boolean tell(List<Row> rows) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Row> apart = rows.stream()
                .filter(row -> row.width() > 1 && !endsInSentence(row))
                .toList();
        List<List<Row>> pages = pages(apart);
        if (HeadingsInPieces.stand(rows.stream().map(Row::cells).toList())
                || !pages.isEmpty() && hasFiguresBesideHeadings(pages.get(0))) {
            return false;
        }
        return switch (this) {
            case WRITTEN -> pages.stream().allMatch(BlankCells::isRectangle);
            case CUT_OFF ->
                !hasPackedHeadings(apart, columns) && apart.stream().noneMatch(row -> isShifted(row, apart));
            case LEFT_OUT -> false;
            case UNKNOWN ->
                !hasPackedHeadings(apart, columns)
                        && apart.stream().noneMatch(row -> isShifted(row, apart))
                        && apart.stream().allMatch(row -> lacksOnlyWords(row, rows, columns));
        };
    }

    /**
     * Whether a column has figures and no heading, and one beside it a heading and no figures: a table cut by lines that
     * are not its own, of which one column came out as two. One figure in one such column may be out of place itself.
     */
    private static boolean hasFiguresBesideHeadings(List<Row> rows) {
        int header = 0;
        while (header < rows.size() && !rows.get(header).hasFigure()) {
            header++;
        }
        List<Row> headings = rows.subList(0, header);
        List<Row> data = rows.subList(header, rows.size());
        int columns = rows.stream().mapToInt(Row::width).max().orElse(0);
        long beside = 0;
        for (int c = 1; header > 0 && c < columns; c++) {
            boolean apart = isHeadedAlone(headings, data, c - 1) || isHeadedAlone(headings, data, c + 1);
            beside += apart && isBare(headings, c) ? figures(data, c) : 0;
        }
        return beside > 1;
    }

    private static boolean isHeadedAlone(List<Row> headings, List<Row> data, int column) {
        return column > 0 && !isBare(headings, column) && figures(data, column) <= 1;
    }

    private static boolean isBare(List<Row> rows, int column) {
        return rows.stream().allMatch(row -> row.cell(column).isEmpty());
    }

    private static long figures(List<Row> rows, int column) {
        return rows.stream().filter(row -> Printed.isFigure(row.cell(column))).count();
    }

    /**
     * Whether merged headings were left out: a row of headings is narrower than the table and has no gap, and the one
     * below it does not begin behind a gap either, or there is none.
     */
    private static boolean hasPackedHeadings(List<Row> rows, int columns) {
        int header = 0;
        while (header < rows.size() && !rows.get(header).hasFigure()) {
            header++;
        }
        if (header == rows.size()) {
            return false;
        }
        int widest = 0;
        boolean gap = false;
        for (int r = 0; r < header; r++) {
            Row row = rows.get(r);
            widest = Math.max(widest, row.width());
            gap |= hasGap(row);
            boolean packed = row.width() < columns && !hasGap(row);
            if (packed && r + 1 < header && !rows.get(r + 1).cell(0).isEmpty() && !hasGap(rows.get(r + 1))) {
                return true;
            }
        }
        int printed = rows.stream().mapToInt(Row::width).max().orElse(0);
        return header > 0 && !gap && widest < printed;
    }

    /** The rows by pages, which may be cut into columns in their own way; blank lines are between them. */
    private static List<List<Row>> pages(List<Row> rows) {
        List<List<Row>> pages = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).line() > rows.get(i - 1).line() + 1) {
                pages.add(rows.subList(from, i));
                from = i;
            }
        }
        return pages;
    }

    private static boolean isRectangle(List<Row> rows) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return rows.stream().allMatch(row -> row.cells().size() == columns || isOfPart(row, rows));
    }

    /** Whether the row is of a part of the table that is cut into other columns, its merged cells written too. */
    private static boolean isOfPart(Row row, List<Row> rows) {
        return rows.stream()
                        .filter(other -> other.cells().size() == row.cells().size())
                        .skip(2)
                        .findAny()
                        .isPresent()
                && rows.stream()
                        .filter(other -> other.cells().size() == row.cells().size())
                        .anyMatch(other -> other.cell(0).isEmpty());
    }

    /** Whether a short row has figures where all others have words: a total whose label is merged over two columns. */
    private static boolean isShifted(Row row, List<Row> rows) {
        int columns = rows.stream().mapToInt(Row::width).max().orElse(0);
        for (int c = 1; row.width() < columns && c < row.width(); c++) {
            int at = c;
            List<String> others = rows.stream()
                    .filter(other -> other != row && other.hasFigure())
                    .map(other -> other.cell(at))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            if (Printed.isFigure(row.cell(c))
                    && !others.isEmpty()
                    && others.stream().noneMatch(Printed::isFigure)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInSentence(Row row) {
        String last = row.cell(row.width() - 1);
        return last.indexOf('\n') >= 0 || Printed.isProse(last);
    }

    private static boolean hasGap(Row row) {
        return row.cells().subList(0, row.width()).stream().anyMatch(String::isEmpty);
    }

    /** Whether the cells that the row has no room for would hold words, as its figures do not. */
    private static boolean lacksOnlyWords(Row row, List<Row> rows, int columns) {
        for (int c = row.cells().size(); c < columns; c++) {
            int at = c;
            boolean words = FOR_WORDS.matcher(rows.get(0).cell(c)).matches()
                    || rows.stream().skip(1).anyMatch(other -> !other.cell(at).isEmpty())
                            && rows.stream().skip(1).noneMatch(other -> Printed.isFigure(other.cell(at)));
            if (!words) {
                return false;
            }
        }
        return true;
    }
}
