package org.mingzhang.readers.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.readers.pdf.page.Characters;

/**
 * Rows that the end of a page cuts in two where something in them wraps. Half of a number is a number too, so that both
 * halves would be read as amounts that nobody printed; half of a name names nothing.
 */
final class CutRows {

    private static final Pattern AMOUNT = Pattern.compile("[-+]?(\\d{1,3}(,\\d{3})+|\\d+)\\.\\d{2}");

    /** What ends within a group of thousands, or at a sign that a number does not end with. */
    private static final Pattern BROKEN = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})*(,\\d{0,2}|\\.)|[-+]");

    private static final Pattern ONE_DECIMAL = Pattern.compile("[-+]?[\\d,]*\\d\\.\\d");

    private static final Pattern WITHOUT_DECIMALS = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})*|[-+]?\\d+");

    /** Amounts of two decimals in a column that make one decimal half a number. */
    private static final int FEWEST = 2;

    /** The code of a subject. */
    private static final Pattern CODE = Pattern.compile("[1-5]\\d{2}(\\d{2}){0,2}");

    /** A row of fewer columns may hold nothing but a name. */
    private static final int FEWEST_COLUMNS = 3;

    /** Characters of the rest of a name. */
    private static final int LONGEST_REST = 8;

    private static final Pattern NUMBERED = Pattern.compile("[（(]?[0-9一二三四五六七八九十]+[、.．)）].*|(其中|合计|小计|总计).*");

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
        List<GridCell> rest =
                lower.grid().cells().stream().filter(cell -> cell.row() == 0).toList();
        if (rest.stream().anyMatch(cell -> cell.rowSpan() > 1)) {
            return;
        }
        List<GridCell> cells = new ArrayList<>(upper.grid().cells());
        List<String> words = new ArrayList<>();
        boolean cut = false;
        for (GridCell half : rest) {
            if (half.isBlank()) {
                continue;
            }
            Optional<GridCell> beginning = above(upper.grid(), half);
            if (beginning.isEmpty()) {
                return;
            }
            String text = beginning.get().text() + half.text();
            boolean number = AMOUNT.matcher(text).matches() && isHalf(upper.grid(), beginning.get(), half.text());
            boolean code = CODE.matcher(text).matches();
            if (!number && !code && (isNumeric(half.text()) || !isWord(half, beginning.get(), upper))) {
                return;
            }
            cut |= number;
            if (!number) {
                words.add(half.text());
            }
            cells.set(cells.indexOf(beginning.get()), beginning.get().withText(text));
        }
        if (cut
                || rest.size() >= FEWEST_COLUMNS
                        && (words.size() == 1 && rest.get(0).isBlank() && !isNumeric(words.get(0))
                                || areRests(words))) {
            before.set(
                    before.size() - 1,
                    new Piece.OfGrid(with(upper.grid(), cells), upper.top(), upper.left(), upper.full()));
            after.remove(0);
            if (lower.grid().rows() > 1) {
                after.add(0, new Piece.OfGrid(withoutFirstRow(lower.grid()), lower.top(), lower.left(), lower.full()));
            }
        }
    }

    /** Whether half of several words, at least two, are single characters. */
    private static boolean areRests(List<String> words) {
        long single = words.stream()
                .filter(word -> word.length() == 1 && !isNumeric(word))
                .count();
        return single >= 2 && 2 * single >= words.size();
    }

    /** Whether a few characters without a number before them may be the rest of a name that had no more room. */
    private static boolean isWord(GridCell half, GridCell beginning, Piece.OfGrid upper) {
        return upper.full().contains(beginning)
                && half.text().length() <= LONGEST_REST
                && !NUMBERED.matcher(half.text()).matches();
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

    /** Whether what stands in a cell is no number that a column has, but the beginning of one. */
    private static boolean isHalf(Grid grid, GridCell beginning, String rest) {
        String text = beginning.text();
        if (BROKEN.matcher(text).matches()
                || rest.startsWith(".") && WITHOUT_DECIMALS.matcher(text).matches()) {
            return true;
        }
        long amounts = grid.cells().stream()
                .filter(cell -> cell.column() == beginning.column())
                .filter(cell -> AMOUNT.matcher(cell.text()).matches())
                .count();
        return ONE_DECIMAL.matcher(text).matches() && amounts >= FEWEST;
    }

    private static boolean isNumeric(String text) {
        return text.chars().allMatch(c -> Characters.digit(c) || c == ',' || c == '.' || c == '-' || c == '%');
    }

    private static Grid with(Grid grid, List<GridCell> cells) {
        return new Grid(grid.rows(), grid.columns(), cells, grid.columnEdges(), grid.origin(), grid.place());
    }

    private static Grid withoutFirstRow(Grid grid) {
        List<GridCell> cells = grid.cells().stream()
                .filter(cell -> cell.row() > 0)
                .map(cell -> cell.at(cell.row() - 1, cell.column(), cell.rowSpan(), cell.columnSpan()))
                .toList();
        return new Grid(grid.rows() - 1, grid.columns(), cells, grid.columnEdges(), grid.origin(), grid.place());
    }
}
