package org.mingzhang.interpret.table.column;

import java.util.List;
import java.util.stream.Stream;

/**
 * Columns that belong together: what a row is, and its amounts. A table with sides has one group a side.
 *
 * @param side side, or empty
 * @param entities columns of budget units
 * @param codes the code, in one column or in its parts 类, 款, 项
 * @param names columns of names, the first being the row's own
 * @param otherCodes codes of further classifications of the same row
 * @param amounts columns of amounts
 */
public record ColumnGroup(
        String side,
        List<Column> entities,
        List<Column> codes,
        List<Column> names,
        List<Column> otherCodes,
        List<Column> amounts) {

    public ColumnGroup {
        entities = List.copyOf(entities);
        codes = List.copyOf(codes);
        names = List.copyOf(names);
        otherCodes = List.copyOf(otherCodes);
        amounts = List.copyOf(amounts);
    }

    /** The same columns on another side. */
    ColumnGroup on(String other) {
        return new ColumnGroup(other, entities, codes, names, otherCodes, amounts);
    }

    /** The leftmost column that says what a row of this group is. */
    public int left() {
        return Stream.of(entities, codes, names, otherCodes, amounts)
                .flatMap(List::stream)
                .mapToInt(Column::index)
                .min()
                .orElse(0);
    }

    public boolean isSplitCode() {
        return !codes.isEmpty() && codes.get(0).role() == Column.Role.CODE_PART;
    }
}
