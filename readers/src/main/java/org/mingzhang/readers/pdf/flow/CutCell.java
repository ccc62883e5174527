package org.mingzhang.readers.pdf.flow;

import java.util.regex.Pattern;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.readers.pdf.page.Characters;
import org.mingzhang.readers.table.TableWords;

/**
 * A cell that ends a page, and the one below it that begins the next: halves of one, if a row is cut there.
 *
 * @param fit whether they are
 * @param name whether the lower one may be the rest of a name that had no more room
 */
record CutCell(GridCell beginning, GridCell rest, Fit fit, boolean name) {

    /** How well two cells make one. */
    enum Fit {
        /** Together a number or a code, and the first by itself is none. */
        CUT,
        /** Together a number or a code, or words. */
        POSSIBLE,
        /** Two cells. */
        NONE
    }

    private static final Pattern AMOUNT = Pattern.compile("[-+]?(\\d{1,3}(,\\d{3})+|\\d+)\\.\\d{2}");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+");

    /** What ends within a group of thousands, or at a point. A dash may be a cell without money. */
    private static final Pattern BROKEN = Pattern.compile("[-+]?(\\d{1,3}(,\\d{3})*(,\\d{0,2}|\\.)|\\d+\\.)");

    private static final Pattern ONE_DECIMAL = Pattern.compile("[-+]?[\\d,]*\\d\\.\\d");
    private static final Pattern WITHOUT_DECIMALS = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})*|[-+]?\\d+");

    /** The code of a subject. */
    private static final Pattern CODE = Pattern.compile("[1-5]\\d{2}(\\d{2}){0,2}");

    /** A code without its last digit, of a length that no code has. */
    private static final Pattern LEVEL_AND_HALF = Pattern.compile("[12]\\d{5}");

    /** Cells of its column that are whole numbers or codes, beside which half of one is seen to be half. */
    private static final int FEWEST = 2;

    /** Characters of the rest of a name. */
    private static final int LONGEST_REST = 16;

    private static final Pattern NUMBERED = Pattern.compile("[（(]?[0-9一二三四五六七八九十]+[、.．)）].*|(其中|合计|小计|总计).*");

    static CutCell of(Piece.OfGrid upper, GridCell beginning, GridCell rest) {
        boolean words = !beginning.isBlank()
                && !isNumeric(rest.text())
                && !NUMBERED.matcher(rest.text()).matches();
        boolean name = words && upper.full().contains(beginning) && rest.text().length() <= LONGEST_REST;
        return new CutCell(beginning, rest, fit(upper.grid(), beginning, rest.text(), words), name);
    }

    private static Fit fit(Grid grid, GridCell cell, String rest, boolean words) {
        String beginning = cell.text();
        String whole = beginning + rest;
        if (cell.isBlank()) {
            return Fit.NONE;
        }
        if (CODE.matcher(whole).matches()) {
            boolean half = LEVEL_AND_HALF.matcher(beginning).matches()
                    || !CODE.matcher(beginning).matches() && alike(grid, cell, CODE) >= FEWEST;
            return half ? Fit.CUT : Fit.POSSIBLE;
        }
        if (AMOUNT.matcher(whole).matches()) {
            return isHalf(grid, cell, rest)
                    ? Fit.CUT
                    : AMOUNT.matcher(beginning).matches() ? Fit.NONE : Fit.POSSIBLE;
        }
        if (GROUPED.matcher(whole).matches() && BROKEN.matcher(beginning).matches()) {
            return Fit.CUT;
        }
        return words ? Fit.POSSIBLE : Fit.NONE;
    }

    /** Whether what stands in a cell is no number that a column has, but the beginning of one. */
    private static boolean isHalf(Grid grid, GridCell beginning, String rest) {
        String text = beginning.text();
        if (BROKEN.matcher(text).matches()
                || TableWords.beginsAsNoNumber(rest)
                        && WITHOUT_DECIMALS.matcher(text).matches()) {
            return true;
        }
        return ONE_DECIMAL.matcher(text).matches() && alike(grid, beginning, AMOUNT) >= FEWEST;
    }

    /** How many cells of its column are of this form. */
    private static long alike(Grid grid, GridCell cell, Pattern form) {
        return grid.cells().stream()
                .filter(other -> other.column() == cell.column())
                .filter(other -> form.matcher(other.text()).matches())
                .count();
    }

    private static boolean isNumeric(String text) {
        return text.chars().allMatch(c -> Characters.digit(c) || c == ',' || c == '.' || c == '-' || c == '%');
    }

    /** Whether the lower cell may go on where the upper one ends, though no number is cut. */
    boolean mayBeRest() {
        return name || CODE.matcher(whole().text()).matches();
    }

    boolean isNumeric() {
        return isNumeric(rest.text());
    }

    boolean isSingleCharacter() {
        return rest.text().length() == 1 && !isNumeric();
    }

    /** Both as one, where the first stands. */
    GridCell whole() {
        return beginning.withText(beginning.text() + rest.text());
    }
}
