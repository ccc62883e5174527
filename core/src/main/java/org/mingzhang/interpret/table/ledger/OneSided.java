package org.mingzhang.interpret.table.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.interpret.table.TermIndex;
import org.mingzhang.interpret.table.column.ColumnGroup;
import org.mingzhang.interpret.wording.Printed;

/**
 * Lists that are one side of a summary: 收入总表 printed as 项目 | 预算数, from the funds down to 收入总计. They have no subjects,
 * and their last total includes what is carried over.
 */
final class OneSided {

    private static final String INCOME = "收入";
    private static final String SPENDING = "支出";
    /** Rows that only a summary has: the total of the year alone, and what is carried over. */
    private static final Set<String> OF_INCOME = Set.of("本年收入合计", "上年结转", "使用非财政拨款结余");

    private static final Set<String> OF_SPENDING = Set.of("本年支出合计", "结转下年", "结余分配");

    private OneSided() {}

    /** The sheet with its rows on the side that it prints alone; as it is where it is no such list. */
    static Sheet settled(Sheet sheet, TermIndex summary) {
        return side(sheet, summary).map(sheet::onSide).orElse(sheet);
    }

    private static Optional<String> side(Sheet sheet, TermIndex summary) {
        List<ColumnGroup> groups = sheet.plan().groups();
        boolean coded = sheet.plan().hasCodes()
                || sheet.rows().stream().anyMatch(row -> !row.code().isEmpty());
        if (coded || groups.size() != 1 || !groups.get(0).side().isEmpty()) {
            return Optional.empty();
        }
        boolean income = has(sheet, summary, INCOME, OF_INCOME);
        boolean spending = has(sheet, summary, SPENDING, OF_SPENDING);
        return income == spending ? Optional.empty() : Optional.of(income ? INCOME : SPENDING);
    }

    private static boolean has(Sheet sheet, TermIndex summary, String side, Set<String> keys) {
        return sheet.rows().stream()
                .map(row -> summary.find(side, Printed.name(row.label())))
                .anyMatch(keys::contains);
    }
}
