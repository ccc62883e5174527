package org.mingzhang.interpret.table;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;

/**
 * Amounts that stand beside the columns of a table: where lines of a page do not meet, a converter gives some rows a
 * column of their own, in which their amounts have no heading and their own columns are blank.
 */
final class AmountsAstray {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d[\\d,]*\\.\\d{2,6}");
    /** One may be a slip. */
    private static final int FEWEST = 2;

    private AmountsAstray() {}

    /** Whether rows of the table have their amounts in columns without a heading, and none in those that have one. */
    static boolean are(Sheet sheet) {
        List<Column> columns = sheet.plan().columns();
        int astray = 0;
        for (int g = 0; g < sheet.found().grids().size(); g++) {
            GridMatrix grid = new GridMatrix(sheet.found().grids().get(g));
            for (int r = g == 0 ? sheet.plan().firstRow() : 0;
                    grid.columns() == columns.size() && r < grid.rows();
                    r++) {
                int row = r;
                boolean filled = columns.stream()
                        .anyMatch(column -> column.isAmount()
                                && !grid.own(row, column.index()).isEmpty());
                boolean beside = columns.stream()
                        .anyMatch(column -> column.path().isEmpty()
                                && !column.isAmount()
                                && !column.isLabel()
                                && AMOUNT.matcher(Printed.compact(grid.own(row, column.index())))
                                        .matches());
                astray += beside && !filled ? 1 : 0;
            }
        }
        return astray >= FEWEST;
    }
}
