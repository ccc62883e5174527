package org.mingzhang.interpret.table.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.table.find.TableFinder;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.UnreadPages;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Line;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;

/** What was read of a drawing, asked for by keys. */
record Ledger(List<FoundTable> found, TableReading reading) {

    static Ledger of(String drawing) {
        return of(drawing, DisclosureKind.BUDGET);
    }

    static Ledger of(String drawing, DisclosureKind kind) {
        Disclosure disclosure =
                new Disclosure("海州市园林处", 2026, kind, Scope.DEPARTMENT, "", Unit.UNKNOWN_MONEY, Place.NONE);
        List<FoundTable> found = new TableFinder(Forms.TEMPLATE).find(Drawing.of(drawing));
        return new Ledger(found, new LedgerReader(Forms.TEMPLATE, disclosure, UnreadPages.NONE).read(found));
    }

    BudgetTable table(String kind) {
        return reading.tables().stream()
                .filter(table -> table.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** The one amount of a row in a column; the side before a colon, the unit after an at sign. */
    Figure figure(String kind, String row, String column) {
        List<Amount> amounts = reading.amounts().stream()
                .filter(amount -> amount.tableKind().equals(kind)
                        && amount.column().equals(column)
                        && name(amount.side(), amount.row(), amount.entity()).equals(row))
                .toList();
        if (amounts.size() != 1) {
            throw new AssertionError(kind + "[" + row + "]." + column + " is there " + amounts.size() + " times in "
                    + reading.amounts().stream()
                            .map(amount -> name(amount.side(), amount.row(), amount.entity()) + "." + amount.column())
                            .collect(Collectors.joining(", ")));
        }
        return amounts.get(0).figure();
    }

    String value(String kind, String row, String column) {
        return figure(kind, row, column).value().toPlainString();
    }

    Line line(String kind, String row) {
        return reading.lines().stream()
                .filter(line -> line.tableKind().equals(kind)
                        && name(line.side(), line.key(), line.entity()).equals(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError(row + " is not among " + rows(kind)));
    }

    List<String> rows(String kind) {
        return reading.lines().stream()
                .filter(line -> line.tableKind().equals(kind))
                .map(line -> name(line.side(), line.key(), line.entity()))
                .toList();
    }

    private static String name(String side, String row, String entity) {
        return (side.isEmpty() ? "" : side + ":") + row + (entity.isEmpty() ? "" : "@" + entity);
    }
}
