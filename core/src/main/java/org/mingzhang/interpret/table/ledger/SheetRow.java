package org.mingzhang.interpret.table.ledger;

import java.util.List;
import org.mingzhang.interpret.table.column.ColumnGroup;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Place;

/**
 * A row of one side of a table, before it is known what it means.
 *
 * @param group columns it was read by
 * @param entity words in the column of budget units, carried down where the cell is merged, or empty
 * @param entityBegins whether these words stand in this very row
 * @param code code of the subject, or empty
 * @param otherCode codes of further classifications, joined, or empty
 * @param label name as printed, or empty
 * @param indent depth of indentation of the name
 * @param amounts cells under the amount columns of the group, null where nothing stands
 * @param place where the row stands
 */
record SheetRow(
        ColumnGroup group,
        String entity,
        boolean entityBegins,
        String code,
        String otherCode,
        String label,
        int indent,
        List<GridCell> amounts,
        Place place) {

    boolean hasAmounts() {
        for (GridCell cell : amounts) {
            if (cell != null && !cell.isBlank()) {
                return true;
            }
        }
        return false;
    }

    boolean hasName() {
        return !label.isEmpty() || !code.isEmpty();
    }

    SheetRow in(ColumnGroup other) {
        return new SheetRow(other, entity, entityBegins, code, otherCode, label, indent, amounts, place);
    }

    SheetRow labelled(String whole) {
        return new SheetRow(group, entity, entityBegins, code, otherCode, whole, indent, amounts, place);
    }
}
