package org.mingzhang.model;

import java.util.List;
import org.mingzhang.layout.Place;

/**
 * A table of the disclosure, continued pages joined.
 *
 * @param id number of the table in reading order, from 0
 * @param kind canonical key from the template, such as {@code 收支总表}; empty when not understood
 * @param number number as printed, normalised to Arabic, or empty
 * @param title title as printed, or empty
 * @param entity 部门（单位）名称 printed on it, or empty
 * @param year year printed on it, or 0
 * @param unit unit of money printed on it, {@link Unit#UNKNOWN_MONEY} when none is
 * @param columns canonical keys of the columns that carry amounts, in order, with the side before a slash where the
 *     table has sides ({@code 收入/预算数}); lists of projects also name their columns of words (项目名称, 绩效目标);
 *     last {@link #UNKNOWN_COLUMN} where money stands in a column whose heading is not understood
 * @param emptiness whether it has data
 * @param blankIsZero whether the table never prints a zero, so that a blank cell says zero
 * @param note notes printed under it, or empty
 * @param pages number of pages or repeated captions it is spread over, at least 1
 * @param place where its caption, or its grid, begins
 */
public record BudgetTable(
        int id,
        String kind,
        String number,
        String title,
        String entity,
        int year,
        Unit unit,
        List<String> columns,
        Emptiness emptiness,
        boolean blankIsZero,
        String note,
        int pages,
        Place place) {

    /** Stands among the columns for those with money whose heading is not understood. */
    public static final String UNKNOWN_COLUMN = "?";

    public BudgetTable {
        columns = List.copyOf(columns);
    }

    /** Whether a column with this key holds percentages, not money: 增减率, 完成率, 占比. */
    public static boolean isPercentage(String column) {
        return column.endsWith("率") || column.endsWith("占比");
    }

    /** Whether money stands in a column whose heading is not understood, so that a row may have more parts than are known. */
    public boolean hasUnknownColumn() {
        return columns.contains(UNKNOWN_COLUMN);
    }

    /** What to call it: the title as printed, or the kind where it has none. */
    public String called() {
        return title.isEmpty() ? kind : title;
    }
}
