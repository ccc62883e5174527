package org.mingzhang.interpret.table.column;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Columns that show basic and project spending of one fund only, in a table that is about all funds: 基本支出 under
 * 一般公共预算 is not the basic spending of the row. Their key begins with the fund. So does that of what was taken in or
 * carried over for such spending, beside the spending itself.
 */
final class FundSplit {

    private static final Set<String> SPLIT = Set.of("基本支出", "项目支出", "人员经费", "公用经费", "工资福利支出", "商品和服务支出", "对个人和家庭的补助");

    /** Funds, each with the words in the names of the tables that are about it. */
    private static final Map<String, List<String>> FUNDS = Map.of(
            "一般公共预算", List.of("一般公共预算"),
            "政府性基金预算", List.of("政府性基金"),
            "国有资本经营预算", List.of("国有资本"),
            "财政专户管理资金", List.of("财政专户"),
            "单位资金", List.of("单位资金"),
            "财政拨款", List.of("财政拨款", "一般公共预算", "政府性基金", "国有资本"),
            "年初结转和结余", List.of(),
            "本年收入", List.of(),
            "年末结转和结余", List.of());

    private FundSplit() {}

    /** Whether a key may need its fund before it. */
    static boolean isSplit(String key) {
        return SPLIT.contains(key);
    }

    /** The key of a column under the heading of a fund; the plain key where the table is about this fund. */
    static String key(String kind, String fund, String key) {
        List<String> own = FUNDS.get(fund);
        return own == null || own.stream().anyMatch(kind::contains) ? key : fund + key;
    }
}
