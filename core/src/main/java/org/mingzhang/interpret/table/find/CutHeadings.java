package org.mingzhang.interpret.table.find;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;

/**
 * Headings of a table between the rows of which a page ended. The upper ones alone stand on the page before, and each of
 * them is as wide as the columns below it on the next page, where the lower ones begin.
 */
final class CutHeadings {

    /** Sides of cells this near, in points, lie one under another. */
    private static final float NEAR = 8f;

    /** Rows of headings that may stand on a page before the rest of them. */
    private static final int MOST_ROWS = 3;

    private CutHeadings() {}

    /** Whether what stands on a page is upper headings alone, whose lower ones begin the grid of the next page. */
    static boolean are(Grid upper, Grid lower) {
        List<Float> edges = upper.columnEdges();
        List<Float> below = lower.columnEdges();
        return mayBe(upper, lower)
                && below.size() > edges.size()
                && edges.stream().allMatch(edge -> near(edge, below.get(nearest(below, edge))))
                && holdsNoNumber(
                        lower.cells().stream().filter(cell -> cell.row() == 0).toList());
    }

    /** Whether headings alone stand on a page and the next page begins with something as wide. */
    static boolean mayBe(Grid upper, Grid lower) {
        List<Float> edges = upper.columnEdges();
        List<Float> below = lower.columnEdges();
        return upper.rows() <= MOST_ROWS
                && edges.size() > 2
                && below.size() > 2
                && upper.place().page() + 1 == lower.place().page()
                && near(edges.get(0), below.get(0))
                && near(edges.get(edges.size() - 1), below.get(below.size() - 1))
                && upper.cells().stream().anyMatch(cell -> !cell.isBlank())
                && holdsNoNumber(upper.cells());
    }

    /** The table with its headings whole. */
    static Grid joined(Grid upper, Grid lower) {
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : upper.cells()) {
            int column = nearest(lower.columnEdges(), upper.columnEdges().get(cell.column()));
            int end = nearest(lower.columnEdges(), upper.columnEdges().get(cell.column() + cell.columnSpan()));
            if (end > column) {
                cells.add(cell.at(cell.row(), column, cell.rowSpan(), end - column));
            }
        }
        for (GridCell cell : lower.cells()) {
            cells.add(cell.at(upper.rows() + cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()));
        }
        return new Grid(
                upper.rows() + lower.rows(),
                lower.columns(),
                cells,
                lower.columnEdges(),
                lower.origin(),
                upper.place());
    }

    private static boolean holdsNoNumber(List<GridCell> cells) {
        return cells.stream().noneMatch(cell -> cell.text().chars().anyMatch(Character::isDigit));
    }

    private static int nearest(List<Float> edges, float edge) {
        int nearest = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(nearest) - edge)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static boolean near(float one, float other) {
        return Math.abs(one - other) <= NEAR;
    }
}
