package org.mingzhang.readers.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.readers.table.TableWords;

/**
 * Rows that the end of a page cuts in two where something in them wraps. Half of a number is a number too, so that both
 * halves would be read as amounts that nobody printed; half of a name names nothing.
 */
final class CutRows {

    /** A row of fewer columns may hold nothing but a name. */
    private static final int FEWEST_COLUMNS = 3;

    /** Sides of cells this near, in points, lie one under another. */
    private static final float NEAR = 3;

    private CutRows() {}

    /** The pages with such rows whole, on the page where they begin. */
    static List<List<Piece>> joined(List<List<Piece>> pages) {
        List<List<Piece>> whole = new ArrayList<>();
        for (List<Piece> page : pages) {
            List<Piece> next = new ArrayList<>(page);
            if (!whole.isEmpty()) {
                join(whole.get(whole.size() - 1), next);
            }
            whole.add(next);
        }
        return whole;
    }

    private static void join(List<Piece> before, List<Piece> after) {
        if (before.isEmpty()
                || after.isEmpty()
                || !(before.get(before.size() - 1) instanceof Piece.OfGrid upper)
                || !(after.get(0) instanceof Piece.OfGrid lower)
                || upper.grid().origin() != GridOrigin.RULED
                || lower.grid().origin() != GridOrigin.RULED) {
            return;
        }
        Optional<Piece.OfGrid> head = CutHeads.joined(upper, lower);
        if (head.isPresent()) {
            // On the page of its rows, whose end may cut one.
            before.remove(before.size() - 1);
            after.set(0, head.get());
            return;
        }
        List<GridCell> rest =
                lower.grid().cells().stream().filter(cell -> cell.row() == 0).toList();
        List<CutCell> cut = new ArrayList<>();
        for (GridCell half : rest) {
            if (half.isBlank()) {
                continue;
            }
            Optional<GridCell> beginning = above(upper.grid(), half);
            if (beginning.isEmpty() || half.rowSpan() > 1) {
                return;
            }
            cut.add(CutCell.of(upper, beginning.get(), half));
        }
        if (areOneRow(cut) || rest.size() >= FEWEST_COLUMNS && isRestOfName(cut, rest, upper.grid(), lower.grid())) {
            List<GridCell> cells = new ArrayList<>(upper.grid().cells());
            cut.forEach(cell -> cells.set(cells.indexOf(cell.beginning()), cell.whole()));
            before.set(
                    before.size() - 1,
                    new Piece.OfGrid(with(upper.grid(), cells), upper.top(), upper.left(), upper.full()));
            after.remove(0);
            if (lower.grid().rows() > 1) {
                after.add(0, withoutFirstRow(lower));
            }
        }
    }

    /** Whether one cell is cut for certain, and all others may be. */
    private static boolean areOneRow(List<CutCell> cut) {
        return cut.stream().anyMatch(cell -> cell.fit() == CutCell.Fit.CUT)
                && cut.stream().noneMatch(cell -> cell.fit() == CutCell.Fit.NONE);
    }

    /**
     * Whether nothing goes on but a name, or several: most with a single character, or below a row of amounts, where a
     * row without code and amounts would be none.
     */
    private static boolean isRestOfName(List<CutCell> cut, List<GridCell> rest, Grid upper, Grid lower) {
        if (cut.stream().anyMatch(cell -> !cell.mayBeRest())) {
            return false;
        }
        long single = cut.stream().filter(CutCell::isSingleCharacter).count();
        boolean named =
                cut.stream().noneMatch(CutCell::isNumeric) && (rest.get(0).isBlank() || cut.size() > 2);
        return single >= 2 && 2 * single >= cut.size()
                || cut.size() > 1 && named && endsInMoney(upper)
                || cut.size() == 1
                        && !cut.get(0).isNumeric()
                        && (rest.get(0).isBlank() || !hasBareNames(upper) && !hasBareNames(withoutFirstRow(lower)));
    }

    private static boolean endsInMoney(Grid grid) {
        return grid.cells().stream()
                .anyMatch(cell -> cell.row() + cell.rowSpan() == grid.rows() && TableWords.isMoney(cell.text()));
    }

    /** Whether a table has rows with nothing but a name, so that another one is nothing odd. */
    private static boolean hasBareNames(Grid grid) {
        return IntStream.range(0, grid.rows()).anyMatch(row -> {
            List<GridCell> cells =
                    grid.cells().stream().filter(cell -> cell.row() == row).toList();
            return cells.size() >= FEWEST_COLUMNS
                    && !cells.get(0).isBlank()
                    && cells.stream().skip(1).allMatch(GridCell::isBlank);
        });
    }

    /** The cell of the last row of which this one may be the rest. */
    private static Optional<GridCell> above(Grid grid, GridCell rest) {
        return grid.cells().stream()
                .filter(cell -> cell.row() + cell.rowSpan() == grid.rows())
                .filter(cell ->
                        Math.abs(cell.place().box().left() - rest.place().box().left()) <= NEAR
                                && Math.abs(cell.place().box().right()
                                                - rest.place().box().right())
                                        <= NEAR)
                .findFirst();
    }

    private static Grid with(Grid grid, List<GridCell> cells) {
        return new Grid(grid.rows(), grid.columns(), cells, grid.columnEdges(), grid.origin(), grid.place());
    }

    private static Piece.OfGrid withoutFirstRow(Piece.OfGrid piece) {
        Set<GridCell> full = piece.full().stream()
                .filter(cell -> cell.row() + cell.rowSpan() > 1)
                .map(CutRows::aRowHigher)
                .collect(Collectors.toSet());
        return new Piece.OfGrid(withoutFirstRow(piece.grid()), piece.top(), piece.left(), full);
    }

    private static Grid withoutFirstRow(Grid grid) {
        List<GridCell> cells = grid.cells().stream()
                .filter(cell -> cell.row() + cell.rowSpan() > 1)
                .map(CutRows::aRowHigher)
                .toList();
        return new Grid(grid.rows() - 1, grid.columns(), cells, grid.columnEdges(), grid.origin(), grid.place());
    }

    /** The cell where the first row of its grid is gone. */
    private static GridCell aRowHigher(GridCell cell) {
        return cell.row() > 0
                ? cell.at(cell.row() - 1, cell.column(), cell.rowSpan(), cell.columnSpan())
                : cell.at(0, cell.column(), cell.rowSpan() - 1, cell.columnSpan());
    }
}
