package org.mingzhang.readers.pdf.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.readers.table.TableWords;

/**
 * The head of a table that the end of a page cuts in two, where its headings wrap. The upper half alone would be a table
 * without rows, and what is below the lower half would have no headings.
 */
final class CutHeads {

    /** Sides of cells this near, in points, lie one under another. */
    private static final float NEAR = 3;

    /** Headings that go on over the page end; one may be a coincidence. */
    private static final int FEWEST = 2;

    private CutHeads() {}

    /** Both halves as one grid; empty where they are two. */
    static Optional<Piece.OfGrid> joined(Piece.OfGrid upper, Piece.OfGrid lower) {
        Grid above = upper.grid();
        Grid below = lower.grid();
        List<Integer> columns = columns(above, below);
        if (above.origin() != GridOrigin.RULED
                || below.origin() != GridOrigin.RULED
                || columns.isEmpty()
                || hasMoney(above.cells())
                || !hasMoney(below.cells())
                || hasMoney(firstRow(below))) {
            return Optional.empty();
        }
        List<GridCell> cells = new ArrayList<>();
        Set<GridCell> goOn = new HashSet<>();
        int wrapped = 0;
        for (GridCell cell : above.cells()) {
            int from = columns.get(cell.column());
            GridCell placed =
                    cell.at(cell.row(), from, cell.rowSpan(), columns.get(cell.column() + cell.columnSpan()) - from);
            Optional<GridCell> rest =
                    cell.row() + cell.rowSpan() == above.rows() ? under(placed, below) : Optional.empty();
            if (rest.isEmpty()) {
                cells.add(placed);
                continue;
            }
            boolean wraps = !cell.isBlank() && !rest.get().isBlank();
            if (wraps && !upper.full().contains(cell)) {
                return Optional.empty();
            }
            wrapped += wraps ? 1 : 0;
            goOn.add(rest.get());
            cells.add(placed.at(
                            placed.row(),
                            placed.column(),
                            placed.rowSpan() + rest.get().rowSpan(),
                            placed.columnSpan())
                    .withText(cell.text() + rest.get().text()));
        }
        if (wrapped < FEWEST) {
            return Optional.empty();
        }
        Set<GridCell> full = new HashSet<>();
        for (GridCell cell : below.cells()) {
            GridCell moved = cell.at(cell.row() + above.rows(), cell.column(), cell.rowSpan(), cell.columnSpan());
            if (!goOn.contains(cell)) {
                cells.add(moved);
            }
            if (lower.full().contains(cell)) {
                full.add(moved);
            }
        }
        cells.sort((a, b) -> a.row() != b.row() ? a.row() - b.row() : a.column() - b.column());
        Grid whole = new Grid(
                above.rows() + below.rows(),
                below.columns(),
                cells,
                below.columnEdges(),
                below.origin(),
                below.place());
        return Optional.of(new Piece.OfGrid(whole, lower.top(), lower.left(), full));
    }

    /** For every edge of the upper grid the one of the lower grid that goes on with it; none where one does not. */
    private static List<Integer> columns(Grid above, Grid below) {
        List<Integer> columns = new ArrayList<>();
        int last = -1;
        for (float edge : above.columnEdges()) {
            int at = last + 1;
            while (at < below.columnEdges().size() && below.columnEdges().get(at) < edge - NEAR) {
                at++;
            }
            if (at == below.columnEdges().size() || below.columnEdges().get(at) > edge + NEAR) {
                return List.of();
            }
            columns.add(at);
            last = at;
        }
        boolean sameSides = columns.size() > 2
                && columns.get(0) == 0
                && columns.get(columns.size() - 1) == below.columnEdges().size() - 1;
        return sameSides ? columns : List.of();
    }

    /** The cell of the first row that is as wide as this one and stands under it. */
    private static Optional<GridCell> under(GridCell placed, Grid below) {
        return firstRow(below).stream()
                .filter(cell -> cell.column() == placed.column() && cell.columnSpan() == placed.columnSpan())
                .findFirst();
    }

    private static List<GridCell> firstRow(Grid grid) {
        return grid.cells().stream().filter(cell -> cell.row() == 0).toList();
    }

    private static boolean hasMoney(List<GridCell> cells) {
        return cells.stream().anyMatch(cell -> TableWords.isMoney(cell.text()));
    }
}
