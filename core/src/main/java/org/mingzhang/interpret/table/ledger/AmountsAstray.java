package org.mingzhang.interpret.table.ledger;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.table.column.Column;
import org.mingzhang.interpret.wording.Printed;

/**
 * Amounts that stand beside the columns of a table, or below its rows: where lines of a page do not meet, a converter
 * gives some rows a column of their own, in which their amounts have no heading and their own columns are blank, or some
 * amounts a row of their own.
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
                if (filled && isBelowItsRow(grid, row, columns)) {
                    return true;
                }
            }
        }
        return astray >= FEWEST;
    }

    /** Whether amounts stand in a row of their own, below a name that has none: a converter set them lower than their name. */
    private static boolean isBelowItsRow(GridMatrix grid, int row, List<Column> columns) {
        int above = row - 1;
        while (above >= 0 && grid.isBlankRow(above)) {
            above--;
        }
        return grid.grid().columnEdges().isEmpty()
                && above >= 0
                && columns.stream()
                        .map(column -> grid.own(row, column.index()))
                        .allMatch(text -> text.isEmpty()
                                || AMOUNT.matcher(Printed.compact(text)).matches())
                && isNameAlone(grid, above, columns);
    }

    private static boolean isNameAlone(GridMatrix grid, int row, List<Column> columns) {
        boolean name = columns.stream()
                .anyMatch(column ->
                        column.isLabel() && !grid.own(row, column.index()).isEmpty());
        return name
                && columns.stream()
                        .filter(Column::isAmount)
                        .allMatch(column -> grid.own(row, column.index()).isEmpty());
    }
}
