package org.mingzhang.interpret.table.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.mingzhang.interpret.table.EntityNames;
import org.mingzhang.interpret.table.RowNames;
import org.mingzhang.interpret.table.column.Column;
import org.mingzhang.interpret.table.column.ColumnGroup;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.GridCell;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Unit;

/** Which rows are those of units, and which block a row stands in. */
final class UnitBlocks {

    private final List<RowKind> kinds = new ArrayList<>();
    private final List<String> owners = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int units;

    static UnitBlocks of(List<SheetRow> rows, EntityNames entities) {
        UnitBlocks blocks = new UnitBlocks();
        List<Integer> bearers = new ArrayList<>();
        boolean total = false;
        SheetRow firstTotal = null;
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            boolean bears = !isListOfGoods(row.group()) && bearsUnit(row, entities);
            boolean sum = isTotalRow(row) || rows.size() == 1 && isLone(row);
            boolean repeat = sum && total && isSame(row, firstTotal);
            blocks.kinds.add(repeat ? RowKind.REPEAT : sum ? RowKind.TOTAL : bears ? RowKind.UNIT : RowKind.ROW);
            if (sum) {
                firstTotal = total ? firstTotal : row;
                total = true;
            } else if (bears) {
                bearers.add(i);
            } else {
                blocks.names.merge(Printed.name(row.label()), 1, Integer::sum);
            }
        }
        blocks.withoutRepeated(rows, bearers);
        blocks.settle(rows, bearers, total);
        return blocks;
    }

    /** Units whose names come again and again are a division of the rows, not blocks of them. */
    private void withoutRepeated(List<SheetRow> rows, List<Integer> bearers) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i : bearers) {
            counts.merge(bearer(rows.get(i)), 1, Integer::sum);
        }
        boolean first = true;
        for (int i : List.copyOf(bearers)) {
            int most = first || bearer(rows.get(i)).equals(bearer(rows.get(bearers.get(0)))) ? 2 : 1;
            first = false;
            if (counts.get(bearer(rows.get(i))) > most) {
                bearers.remove(Integer.valueOf(i));
                kinds.set(i, RowKind.ROW);
            }
        }
    }

    private static String bearer(SheetRow row) {
        return EntityNames.normal(row.label().isEmpty() ? row.entity() : row.label());
    }

    private static boolean isSame(SheetRow row, SheetRow other) {
        for (int i = 0; i < row.amounts().size(); i++) {
            if (!text(row, i).equals(text(other, i))) {
                return false;
            }
        }
        return row.amounts().size() == other.amounts().size();
    }

    private static String text(SheetRow row, int amount) {
        GridCell cell = row.amounts().get(amount);
        return cell == null ? "" : Printed.compact(cell.text());
    }

    /** The first bearer of a name is the sum of the others where no row is headed 合计, or where it sums them. */
    private void settle(List<SheetRow> rows, List<Integer> bearers, boolean total) {
        int from = 0;
        if (!total && !bearers.isEmpty()) {
            kinds.set(bearers.get(0), RowKind.TOTAL);
            from = 1;
        }
        if (bearers.size() - from > 1 && sums(rows, bearers.subList(from, bearers.size()))) {
            kinds.set(bearers.get(from), RowKind.UNIT_SUM);
            from++;
        }
        units = bearers.size() - from;
        String owner = "";
        boolean column = false;
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            switch (kinds.get(i)) {
                case UNIT -> {
                    owner = EntityNames.normal(row.label().isEmpty() ? row.entity() : row.label());
                    column = false;
                }
                case TOTAL, UNIT_SUM -> owner = "";
                case REPEAT -> {
                    // the block goes on
                }
                case ROW -> {
                    if (bearers.isEmpty() && !row.entity().isEmpty()) {
                        owner = EntityNames.normal(row.entity());
                        column = true;
                    }
                }
            }
            owners.add(owner);
        }
        if (column && new HashSet<>(owners).size() <= 2 || units == 1) {
            owners.replaceAll(any -> "");
        }
    }

    /** Whether the first of these rows is the sum of the others in its first column of amounts. */
    private static boolean sums(List<SheetRow> rows, List<Integer> bearers) {
        BigDecimal first = amount(rows.get(bearers.get(0)));
        BigDecimal rest = BigDecimal.ZERO;
        for (int i : bearers.subList(1, bearers.size())) {
            rest = rest.add(amount(rows.get(i)));
        }
        BigDecimal slack = BigDecimal.valueOf(bearers.size(), 2);
        return first.signum() != 0 && first.subtract(rest).abs().compareTo(slack) <= 0;
    }

    private static BigDecimal amount(SheetRow row) {
        for (GridCell cell : row.amounts()) {
            if (cell != null) {
                Figure figure = FigureParser.parse(cell.text(), Unit.NONE);
                return figure.isNumber() ? figure.value() : BigDecimal.ZERO;
            }
        }
        return BigDecimal.ZERO;
    }

    /**
     * Whether rows are goods and services, described in several columns: their order tells of no hierarchy. One heading
     * over many columns, as a sheet with cells merged across has, is one description.
     */
    static boolean isListOfGoods(ColumnGroup group) {
        long described = group.names().stream().map(Column::path).distinct().count();
        return described > 2 && group.codes().isEmpty();
    }

    private static boolean bearsUnit(SheetRow row, EntityNames entities) {
        if (!row.code().isEmpty()) {
            return false;
        }
        if (row.entityBegins() && row.label().isEmpty()) {
            return true;
        }
        return !row.label().isEmpty() && row.group().side().isEmpty() && entities.contains(row.label());
    }

    /** The only row of a table that has no names at all: it tells of the whole. */
    private static boolean isLone(SheetRow row) {
        ColumnGroup group = row.group();
        return !row.hasName()
                && row.hasAmounts()
                && group.names().isEmpty()
                && group.codes().isEmpty()
                && group.entities().isEmpty();
    }

    private static boolean isTotalRow(SheetRow row) {
        if (!row.code().isEmpty() || !row.group().side().isEmpty()) {
            return false;
        }
        String name = Printed.name(row.label().isEmpty() ? row.entity() : row.label());
        return RowNames.isGrandTotal(name) && (row.label().isEmpty() ? row.entityBegins() : true);
    }

    RowKind kind(int row) {
        return kinds.get(row);
    }

    String ownerOf(int row) {
        return owners.get(row);
    }

    boolean isSingle() {
        return units == 1;
    }

    Map<String, Integer> nameCounts() {
        return names;
    }

    /** What a row is among the rows of units. */
    enum RowKind {
        TOTAL,
        REPEAT,
        UNIT,
        UNIT_SUM,
        ROW
    }
}
