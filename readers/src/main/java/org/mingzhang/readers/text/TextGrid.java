package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;

/**
 * Makes a grid of rows of text. Merged cells leave no trace in text but an empty neighbour; they are restored in the
 * header alone, where a second line of headings stands below a gap of the first. Where the writer repeated their text in
 * every position instead, they are one cell again.
 */
final class TextGrid {

    private TextGrid() {}

    /** The grid with merged headings. */
    static Grid of(IntFunction<Place> places, List<Row> rows, GridOrigin origin) {
        int columns = columns(rows);
        RepeatedCells repeated = repeated(rows, origin, columns);
        return grid(places, rows, origin, repeated, repeated.any() ? 0 : headerRows(rows, columns));
    }

    /**
     * The grid without headings that are merged over gaps. A caption above them may be merged and repeated whatever they
     * are: its department stands in every column between its label and the unit.
     */
    static Grid plain(IntFunction<Place> places, List<Row> rows, GridOrigin origin) {
        int columns = columns(rows);
        RepeatedCells repeated = origin == GridOrigin.ALIGNED ? RepeatedCells.none() : RepeatedCells.of(rows, columns);
        return grid(places, rows, origin, repeated, 0);
    }

    /** Cells that repeat a merged one; a table that leaves gaps for them, or is laid out for the eye, repeats none. */
    private static RepeatedCells repeated(List<Row> rows, GridOrigin origin, int columns) {
        return origin == GridOrigin.ALIGNED || headerRows(rows, columns) > 1
                ? RepeatedCells.none()
                : RepeatedCells.of(rows, columns);
    }

    /** A row outside a table with every text once. */
    static Row once(Row row, GridOrigin origin) {
        RepeatedCells repeated = repeated(List.of(row), origin, row.width());
        List<String> cells = new ArrayList<>(row.cells());
        for (int c = 0; c < row.width(); c++) {
            if (repeated.isRepeat(0, c)) {
                cells.set(c, "");
            }
        }
        return new Row(row.line(), cells, row.indents());
    }

    private static int columns(List<Row> rows) {
        return Math.max(1, rows.stream().mapToInt(Row::width).max().orElse(1));
    }

    /** The columns that all rows write, also those that are blank here and not on other pages; 0 where they differ. */
    private static int written(List<Row> rows) {
        int cells = rows.get(0).cells().size();
        return rows.size() > 1 && rows.stream().allMatch(row -> row.cells().size() == cells) ? cells : 0;
    }

    private static Grid grid(
            IntFunction<Place> places, List<Row> rows, GridOrigin origin, RepeatedCells repeated, int header) {
        int columns = columns(rows);
        List<GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            for (int c = 0; c < columns; c++) {
                if (!row.cell(c).isEmpty() && !repeated.isRepeat(r, c)) {
                    cells.add(new GridCell(
                            r,
                            c,
                            r < header ? rowSpan(rows, r, c, header, columns) : repeated.rowSpan(r, c),
                            r < header - 1 ? columnSpan(rows, r, c, columns) : repeated.columnSpan(r, c),
                            row.cell(c),
                            row.indents().get(c),
                            Origin.TEXT,
                            places.apply(row.line())));
                }
            }
        }
        return new Grid(
                rows.size(),
                Math.max(columns, written(rows)),
                cells,
                List.of(),
                origin,
                places.apply(rows.get(0).line()));
    }

    /** Rows of headings: the first, and each below it that has headings where the one above has a gap. */
    private static int headerRows(List<Row> rows, int columns) {
        int header = 1;
        while (header < rows.size() && header < 4 && dividesGap(rows.get(header - 1), rows.get(header), columns)) {
            header++;
        }
        return rows.get(0).hasFigure() ? 0 : header;
    }

    private static boolean dividesGap(Row above, Row below, int columns) {
        if (below.hasFigure()) {
            return false;
        }
        for (int c = 1; c < columns; c++) {
            if (above.cell(c).isEmpty() && !below.cell(c).isEmpty() && hasTextBefore(above, c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTextBefore(Row row, int column) {
        for (int c = 0; c < column; c++) {
            if (!row.cell(c).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static int columnSpan(List<Row> rows, int row, int column, int columns) {
        int span = 1;
        Row below = rows.get(row + 1);
        while (column + span < columns
                && rows.get(row).cell(column + span).isEmpty()
                && !below.cell(column + span).isEmpty()
                && !below.cell(column).isEmpty()
                && !leavesParent(rows, row, column + span)) {
            span++;
        }
        return span;
    }

    /**
     * Whether a heading above begins here, behind the gap of one that is wide: nothing below that one reaches farther. A
     * row without gaps (部门名称 and its value) has no heading that others stand under.
     */
    private static boolean leavesParent(List<Row> rows, int row, int column) {
        return rows.subList(0, row).stream()
                .anyMatch(above ->
                        !above.cell(column).isEmpty() && above.cell(column - 1).isEmpty());
    }

    /** Rows below that have nothing here, neither text nor a part of a merged heading. */
    private static int rowSpan(List<Row> rows, int row, int column, int header, int columns) {
        int span = 1;
        while (row + span < header
                && rows.get(row + span).cell(column).isEmpty()
                && !isCovered(rows, row + span, column, header, columns)) {
            span++;
        }
        return span;
    }

    private static boolean isCovered(List<Row> rows, int row, int column, int header, int columns) {
        int left = column - 1;
        while (left >= 0 && rows.get(row).cell(left).isEmpty()) {
            left--;
        }
        return left >= 0 && row < header - 1 && left + columnSpan(rows, row, left, columns) > column;
    }
}
