package org.mingzhang.readers.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadBudget;

/** Lays out the cells of markup row by row: each takes the next position that no merged cell above covers. */
public final class GridBuilder {

    /** No disclosure prints as many columns; a file that says so is damaged or hostile. */
    private static final int MAX_COLUMNS = 1_000;

    private static final int MAX_ROWS = 1_000_000;

    private final GridOrigin origin;
    private final Place place;
    private final ReadBudget budget;
    private final List<GridCell> cells = new ArrayList<>();
    private final Map<Integer, BitSet> occupied = new HashMap<>();
    private int row = -1;
    private int column;
    private int rows;
    private int columns;

    /** @param budget asked for every cell */
    public GridBuilder(GridOrigin origin, Place place, ReadBudget budget) {
        this.origin = origin;
        this.place = place;
        this.budget = budget;
    }

    /** Begins the next row. */
    public void row() {
        occupied.remove(row);
        row++;
        column = 0;
        rows = row + 1;
    }

    /** Leaves positions of this row empty. */
    public void skip(int count) {
        column += Math.max(0, Math.min(count, MAX_COLUMNS));
    }

    /** Puts a cell at the next free position of this row; beyond {@value #MAX_COLUMNS} columns it is left out. */
    public void cell(int rowSpan, int columnSpan, String text, int indent, Place at) {
        BitSet taken = occupied.computeIfAbsent(row, r -> new BitSet());
        column = taken.nextClearBit(column);
        if (column >= MAX_COLUMNS) {
            return;
        }
        budget.requireCells(1);
        int wide = free(taken, Math.max(1, Math.min(columnSpan, MAX_COLUMNS - column)));
        int high = Math.max(1, Math.min(rowSpan, MAX_ROWS - row));
        cells.add(new GridCell(row, column, high, wide, text, indent, Origin.TEXT, at));
        for (int r = row; r < row + high && r < row + 10_000; r++) {
            occupied.computeIfAbsent(r, x -> new BitSet()).set(column, column + wide);
        }
        column += wide;
        columns = Math.max(columns, column);
    }

    /** The grid, or nothing when no cell of it has text. */
    public Optional<Grid> build() {
        if (cells.stream().allMatch(GridCell::isBlank)) {
            return Optional.empty();
        }
        List<GridCell> clipped = cells.stream()
                .filter(cell -> !cell.isBlank() || cell.rowSpan() > 1 || cell.columnSpan() > 1)
                .map(cell -> cell.at(
                        cell.row(), cell.column(), Math.min(cell.rowSpan(), rows - cell.row()), cell.columnSpan()))
                .sorted(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
                .toList();
        return Optional.of(new Grid(rows, columns, clipped, List.of(), origin, place));
    }

    private int free(BitSet taken, int wanted) {
        int next = taken.nextSetBit(column);
        return next < 0 ? wanted : Math.min(wanted, next - column);
    }
}
