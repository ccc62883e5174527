package org.mingzhang.interpret.table;

import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Origin;

/** A grid by position: every position knows the cell that covers it, merged cells at all of theirs. */
public final class GridMatrix {

    private final Grid grid;
    private final GridCell[][] cells;
    private final boolean merged;

    public GridMatrix(Grid grid) {
        this.grid = grid;
        this.cells = new GridCell[grid.rows()][grid.columns()];
        boolean spans = false;
        for (GridCell cell : grid.cells()) {
            spans |= cell.columnSpan() > 1 || cell.rowSpan() > 1;
            for (int r = cell.row(); r < Math.min(grid.rows(), cell.row() + cell.rowSpan()); r++) {
                for (int c = cell.column(); c < Math.min(grid.columns(), cell.column() + cell.columnSpan()); c++) {
                    if (cells[r][c] == null) {
                        cells[r][c] = cell;
                    }
                }
            }
        }
        this.merged = spans;
    }

    public Grid grid() {
        return grid;
    }

    public int rows() {
        return grid.rows();
    }

    public int columns() {
        return grid.columns();
    }

    /** Whether any cell is merged: if not, headings over several columns leave gaps to their right. */
    boolean hasMergedCells() {
        return merged;
    }

    /** The cell that covers this position, or null. */
    public GridCell at(int row, int column) {
        return cells[row][column];
    }

    /** Text of the cell that covers this position, stripped; empty when there is none. */
    public String text(int row, int column) {
        GridCell cell = cells[row][column];
        return cell == null ? "" : cell.text().strip();
    }

    /** Text of the cell whose top left corner is here; empty when there is none or a merged one covers this position. */
    public String own(int row, int column) {
        GridCell cell = cells[row][column];
        return cell == null || cell.row() != row || cell.column() != column
                ? ""
                : cell.text().strip();
    }

    /** An empty cell that stands where this row does, for a position that no cell covers. */
    public GridCell blankAt(int row) {
        for (GridCell cell : cells[row]) {
            if (cell != null && cell.row() == row) {
                return new GridCell(row, 0, 1, 1, "", 0, cell.origin(), cell.place());
            }
        }
        return new GridCell(row, 0, 1, 1, "", 0, Origin.TEXT, grid.place());
    }

    public boolean isBlankRow(int row) {
        for (GridCell cell : cells[row]) {
            if (cell != null && !cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Number of cells with text that begin in this row. */
    public int filled(int row) {
        int filled = 0;
        for (int c = 0; c < columns(); c++) {
            if (!own(row, c).isEmpty()) {
                filled++;
            }
        }
        return filled;
    }
}
