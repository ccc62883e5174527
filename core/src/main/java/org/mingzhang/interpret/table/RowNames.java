package org.mingzhang.interpret.table;

import java.util.Set;

/** Names that rows of every form share. */
public final class RowNames {

    /** Key of the row that sums a table or a block of it. */
    public static final String TOTAL = "合计";

    private static final Set<String> TOTALS = Set.of(
            TOTAL, "总计", "小计", "合计数", "总合计", "收入总计", "支出总计", "收入合计", "支出合计", "本年收入合计", "本年支出合计", "当年收入小计", "当年支出小计",
            "金额合计", "本年收入小计", "本年支出小计", "合计金额", "收入预算总计", "支出预算总计");
    private static final Set<String> GRAND =
            Set.of(TOTAL, "总计", "合计数", "总合计", "收入总计", "支出总计", "收入合计", "支出合计", "金额合计", "合计金额");

    private RowNames() {}

    /** Whether this normalised name is that of a sum. */
    public static boolean isTotal(String name) {
        return TOTALS.contains(name);
    }

    /** Whether this normalised name is that of the sum of a whole table. */
    public static boolean isGrandTotal(String name) {
        return GRAND.contains(name);
    }
}
