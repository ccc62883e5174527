package org.mingzhang.check.engine;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.BudgetTable;

/** Tables with numbers of which it is not known what row or column they belong to. */
final class UnassignedAmounts {

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::page).thenComparingInt(Place::line);

    private final Set<Integer> tables = new HashSet<>();

    UnassignedAmounts(List<BudgetTable> tables, List<ReadingNotice> notices) {
        notices.stream()
                .filter(notice -> notice.kind() == NoticeKind.AMOUNT_NOT_ASSIGNED)
                .forEach(notice -> mark(tables, notice.place()));
    }

    /** The last table that begins before the number, and every one that begins on its page where only that is known. */
    private void mark(List<BudgetTable> all, Place number) {
        List<BudgetTable> before = all.stream()
                .filter(table ->
                        table.place().file().equals(number.file()) && ORDER.compare(table.place(), number) <= 0)
                .toList();
        before.stream()
                .max(Comparator.comparing(BudgetTable::place, ORDER))
                .ifPresent(last -> before.stream()
                        .filter(table -> ORDER.compare(table.place(), last.place()) == 0)
                        .forEach(table -> tables.add(table.id())));
    }

    boolean areIn(BudgetTable table) {
        return tables.contains(table.id());
    }
}
