package org.mingzhang.interpret.table.ledger;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;

/**
 * Rows of a table between which there are no lines, handed over as one: its cells hold amounts behind each other, or
 * headings with an amount at their end. Read as a row they would be a table without amounts.
 */
final class PackedRows {

    private static final String AMOUNT = "-?\\d[\\d,]*\\.\\d{2}";

    private static final Pattern SEVERAL = Pattern.compile("(?<![\\d.])" + AMOUNT + "(\\s?" + AMOUNT + ")+(?![\\d.])");

    private static final Pattern BEHIND_HEADING = Pattern.compile("\\p{IsHan}" + AMOUNT + "$");

    /** One cell may be a remark, or a slip. */
    private static final int FEWEST = 2;

    private PackedRows() {}

    static boolean are(FoundTable table) {
        return table.grids().stream().anyMatch(PackedRows::holds);
    }

    private static boolean holds(Grid grid) {
        int[] packed = new int[grid.rows()];
        for (GridCell cell : grid.cells()) {
            packed[cell.row()] += isPacked(cell) ? 1 : 0;
        }
        return Arrays.stream(packed).anyMatch(cells -> cells >= FEWEST);
    }

    private static boolean isPacked(GridCell cell) {
        return SEVERAL.matcher(cell.text()).find()
                || BEHIND_HEADING.matcher(cell.text()).find();
    }
}
