package org.mingzhang.check.drl.words;

import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.TocEntry;

/** Titles of tables as a contents list has them, and as they stand over the tables. */
public final class ListedTables {

    private static final String DETAIL = "明细";

    private ListedTables() {}

    /**
     * Whether two entries of one list name a table and the detailed table of the same: 支出决算表 and 支出决算明细表. Two
     * lists of one document may call one table both ways; then its number is the same.
     */
    public static boolean isDetailBeside(TocEntry one, TocEntry other) {
        return !one.number().isEmpty()
                && !other.number().isEmpty()
                && !one.number().equals(other.number())
                && !Names.same(one.title(), other.title())
                && Names.same(one.title().replace(DETAIL, ""), other.title().replace(DETAIL, ""));
    }

    /** Whether a table bears this title. */
    public static boolean bears(BudgetTable table, String title) {
        return Names.same(table.title(), title);
    }
}
