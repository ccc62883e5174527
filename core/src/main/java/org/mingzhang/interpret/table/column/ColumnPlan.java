package org.mingzhang.interpret.table.column;

import java.util.ArrayList;
import java.util.List;

/**
 * How a grid is to be read.
 *
 * @param columns its columns
 * @param groups labels with their amounts, one group a side
 * @param firstRow first row below the headings
 * @param headed whether the grid prints headings of its own
 */
public record ColumnPlan(List<Column> columns, List<ColumnGroup> groups, int firstRow, boolean headed) {

    public ColumnPlan {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /** The same columns for a page that does not print the headings again. */
    public ColumnPlan continued(int fromRow) {
        return new ColumnPlan(columns, groups, fromRow, false);
    }

    /** The only group of columns on a side. */
    public ColumnPlan onSide(String side) {
        return new ColumnPlan(columns, List.of(groups.get(0).on(side)), firstRow, headed);
    }

    public boolean hasAmounts() {
        return groups.stream().anyMatch(group -> !group.amounts().isEmpty());
    }

    public boolean hasCodes() {
        return groups.stream().anyMatch(group -> !group.codes().isEmpty());
    }

    /** Keys of the amount columns in order, with the side before a slash where there are sides. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (ColumnGroup group : groups) {
            for (Column column : group.amounts()) {
                if (column.role() == Column.Role.AMOUNT) {
                    String key = group.side().isEmpty() ? column.key() : group.side() + "/" + column.key();
                    if (!keys.contains(key)) {
                        keys.add(key);
                    }
                }
            }
        }
        return keys;
    }
}
