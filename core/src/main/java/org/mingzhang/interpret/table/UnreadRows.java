package org.mingzhang.interpret.table;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;

/** Rows of a table of which it is unknown what stands in which column, in one column. */
final class UnreadRows {

    private UnreadRows() {}

    static Grid of(Grid grid) {
        List<StringBuilder> rows = new ArrayList<>();
        List<GridCell> firsts = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            rows.add(new StringBuilder());
            firsts.add(null);
        }
        for (GridCell cell : grid.cells()) {
            StringBuilder row = rows.get(cell.row());
            row.append(row.isEmpty() || cell.text().isEmpty() ? "" : " ").append(cell.text());
            if (firsts.get(cell.row()) == null) {
                firsts.set(cell.row(), cell);
            }
        }
        List<GridCell> cells = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            GridCell first = firsts.get(r);
            cells.add(new GridCell(
                    r,
                    0,
                    1,
                    1,
                    rows.get(r).toString(),
                    0,
                    first == null ? grid.cells().get(0).origin() : first.origin(),
                    first == null ? grid.place() : first.place()));
        }
        return new Grid(grid.rows(), 1, cells, List.of(), GridOrigin.ALIGNED, grid.place());
    }
}
