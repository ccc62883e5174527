package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.layout.GridCell;

/**
 * The texts of a row of indicators, told apart.
 *
 * @param name third level
 * @param symbol sign of comparison in a column of its own, or empty
 * @param value text of the value column, or empty
 * @param measure unit in a column of its own, or empty
 */
record IndicatorCells(String name, String symbol, String value, String measure) {

    /** Tells apart the cells that are left of a row when its levels are taken. */
    static IndicatorCells of(List<GridCell> rest, GoalColumns columns) {
        return byPosition(rest, columns).orElseGet(() -> byOrder(rest, columns));
    }

    /** Whether there is a value, or a sign that asks for one. */
    boolean hasValue() {
        return !value.isEmpty() || !symbol.isEmpty();
    }

    /** Tells the cells apart by the columns they stand in; empty when they do not stand where the heading says. */
    private static Optional<IndicatorCells> byPosition(List<GridCell> rest, GoalColumns columns) {
        String name = "";
        String symbol = "";
        String value = "";
        String measure = "";
        for (GridCell cell : rest) {
            String text = TableRow.text(cell);
            GoalRole role = columns.roleOf(cell).orElse(null);
            if (role == GoalRole.NAME) {
                name += text;
            } else if (role == GoalRole.SYMBOL) {
                symbol = text;
            } else if (role == GoalRole.VALUE) {
                value = text;
            } else if (role == GoalRole.MEASURE) {
                measure = text;
            } else {
                return Optional.empty();
            }
        }
        boolean misplaced = name.isEmpty() || IndicatorValueParser.looksLikeValue(name);
        return misplaced ? Optional.empty() : Optional.of(new IndicatorCells(name, symbol, value, measure));
    }

    /** Tells the cells apart by their order, for rows that lost the merged cells on their left. */
    private static IndicatorCells byOrder(List<GridCell> rest, GoalColumns columns) {
        List<String> texts = new ArrayList<>(rest.stream().map(TableRow::text).toList());
        String name = texts.remove(0);
        String symbol = "";
        if (columns.has(GoalRole.SYMBOL) && texts.size() > 1) {
            symbol = texts.remove(0);
        }
        String value = texts.isEmpty() ? "" : texts.remove(0);
        String measure = columns.has(GoalRole.MEASURE) && !texts.isEmpty() ? texts.remove(0) : "";
        return new IndicatorCells(name, symbol, value, measure);
    }
}
