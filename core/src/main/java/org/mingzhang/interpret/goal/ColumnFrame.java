package org.mingzhang.interpret.goal;

import java.util.List;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;

/**
 * The columns of the first grid of a table, in which the cells of its other grids are counted: a page may lack a column
 * that is empty on it, and then counts differently.
 */
final class ColumnFrame {

    /** Points by which the same line may differ between pages. */
    private static final float TOLERANCE = 6;

    private final List<Float> edges;

    ColumnFrame(Grid first) {
        this.edges = first.columnEdges();
    }

    /** Whether the columns of this grid are some of the frame's, but not all. */
    boolean counts(Grid grid) {
        return grid.columnEdges().size() > 1
                && grid.columnEdges().size() < edges.size()
                && grid.columnEdges().stream().allMatch(edge -> Math.abs(edges.get(nearest(edge)) - edge) <= TOLERANCE);
    }

    /** The cell counted in the columns of the frame. */
    GridCell counted(GridCell cell, Grid grid) {
        int from = nearest(grid.columnEdges().get(cell.column()));
        int end = Math.min(cell.column() + cell.columnSpan(), grid.columnEdges().size() - 1);
        int to = nearest(grid.columnEdges().get(end));
        return cell.at(cell.row(), from, cell.rowSpan(), Math.max(1, to - from));
    }

    private int nearest(float x) {
        int nearest = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - x) < Math.abs(edges.get(nearest) - x)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
