package org.mingzhang.readers.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.TextLine;
import org.mingzhang.readers.table.Captions;

/** Tables that stand beside each other on a sheet: a column without anything between them, and a title over each. */
final class BesideTables {

    private static final Pattern TITLE = Pattern.compile("(?:.*[^公附])?表(?:[（(].{1,20}[）)])?");

    private BesideTables() {}

    /** The tables of a grid from left to right; the grid itself where it is one table. */
    static List<Grid> parted(Grid grid) {
        BitSet used = new BitSet();
        grid.cells().stream()
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> used.set(cell.column(), cell.column() + cell.columnSpan()));
        for (int gap = used.nextClearBit(used.nextSetBit(0) + 1); gap < used.length(); gap = used.nextClearBit(gap)) {
            int next = used.nextSetBit(gap);
            Grid left = part(grid, 0, gap);
            Grid right = part(grid, next, grid.columns());
            if (isTitled(left) && isTitled(right)) {
                List<Grid> parts = new ArrayList<>(List.of(left));
                parts.addAll(parted(right));
                return parts;
            }
            gap = next;
        }
        return List.of(grid);
    }

    /** Columns from one to before another, without the empty rows at the end. */
    private static Grid part(Grid grid, int from, int to) {
        List<GridCell> cells = grid.cells().stream()
                .filter(cell -> cell.column() >= from && cell.column() < to)
                .map(cell -> new GridCell(
                        cell.row(),
                        cell.column() - from,
                        cell.rowSpan(),
                        Math.min(cell.columnSpan(), to - cell.column()),
                        cell.text(),
                        cell.indent(),
                        cell.origin(),
                        cell.place()))
                .toList();
        int rows = cells.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(grid.rows());
        return new Grid(rows, to - from, cells, List.of(), grid.origin(), grid.place());
    }

    private static boolean isTitled(Grid part) {
        List<Block> blocks = Captions.peeled(part);
        boolean titled = blocks.stream()
                .takeWhile(TextLine.class::isInstance)
                .anyMatch(
                        line -> TITLE.matcher(((TextLine) line).text().strip()).matches());
        return titled && blocks.stream().anyMatch(Grid.class::isInstance);
    }
}
