package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.layout.GridCell;

/**
 * Which money of a project is that of the year. Forms print the money of the whole project beside it (中期资金总额 left,
 * 年度资金总额 right) or above it, each with its parts below, and the parts have the same names: they belong to the total
 * that they stand under.
 */
final class YearMoney {

    private final List<Block> blocks = new ArrayList<>();
    private TableRow rowOfTotals;
    private boolean yearSeen;
    private int project = Integer.MIN_VALUE;

    /** What the money behind a label counts for. */
    enum Standing {
        /** It is of the year, as far as the form tells. */
        COUNTS,
        /** It is the total of the year; what stood there was the money of the whole project. */
        BEGINS,
        /** It is of the whole project, and the form has money of the year too. */
        PASSES
    }

    /**
     * Takes a label in reading order.
     *
     * @param number number of the project that the row speaks of
     * @param total whether the label names a total
     */
    Standing take(int number, TableRow row, GridCell label, boolean total) {
        if (number != project) {
            project = number;
            blocks.clear();
            rowOfTotals = null;
            yearSeen = false;
        }
        boolean ofYear = MoneyColumn.isOfTheYear(TableRow.text(label));
        if (!total) {
            return ofYear || !yearSeen || standsUnderYear(label) ? Standing.COUNTS : Standing.PASSES;
        }
        if (row != rowOfTotals && (ofYear || yearSeen)) {
            blocks.clear();
        }
        rowOfTotals = row;
        blocks.add(new Block(label.column(), ofYear));
        boolean again = yearSeen;
        yearSeen |= ofYear;
        if (ofYear) {
            return again ? Standing.COUNTS : Standing.BEGINS;
        }
        return again ? Standing.PASSES : Standing.COUNTS;
    }

    private boolean standsUnderYear(GridCell label) {
        Block over = null;
        for (Block block : blocks) {
            if (block.column <= label.column()) {
                over = block;
            }
        }
        return over == null || over.ofYear;
    }

    /** A total and the column that it begins in. */
    private record Block(int column, boolean ofYear) {}
}
