package org.mingzhang.interpret.table.ledger;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.table.column.ColumnGroup;
import org.mingzhang.interpret.table.column.ColumnPlan;
import org.mingzhang.template.TableTemplate;

/**
 * A table with its headings understood and its rows collected, side by side.
 *
 * @param found the table as found
 * @param kind its kind
 * @param plan plan of its first page
 * @param sides rows of each group of columns, all pages joined
 * @param unreadPages pages whose columns were not understood
 */
record Sheet(
        FoundTable found,
        TableTemplate kind,
        ColumnPlan plan,
        List<List<SheetRow>> sides,
        List<GridMatrix> unreadPages) {

    Sheet {
        sides = List.copyOf(sides);
        unreadPages = List.copyOf(unreadPages);
    }

    /** The only group of columns, and its rows, on a side. */
    Sheet onSide(String side) {
        ColumnPlan sided = plan.onSide(side);
        ColumnGroup group = sided.groups().get(0);
        return new Sheet(
                found,
                kind,
                sided,
                List.of(sides.get(0).stream().map(row -> row.in(group)).toList()),
                unreadPages);
    }

    /** Rows of all sides. */
    List<SheetRow> rows() {
        List<SheetRow> rows = new ArrayList<>();
        sides.forEach(rows::addAll);
        return rows;
    }
}
