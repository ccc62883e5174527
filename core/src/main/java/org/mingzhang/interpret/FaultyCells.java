package org.mingzhang.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.Text;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;

/** Says which tables print errors of formulas in place of numbers: those numbers are not known, and never zero. */
final class FaultyCells {

    private FaultyCells() {}

    static List<ReadingNotice> noticesFor(BudgetDocument document) {
        Map<Integer, List<Amount>> faulty = new LinkedHashMap<>();
        for (Amount amount : document.amounts()) {
            if (FigureParser.isFault(amount.figure().raw())) {
                faulty.computeIfAbsent(amount.table(), table -> new ArrayList<>())
                        .add(amount);
            }
        }
        List<ReadingNotice> notices = new ArrayList<>();
        for (BudgetTable table : document.tables()) {
            if (faulty.containsKey(table.id())) {
                notices.add(notice(table, faulty.get(table.id())));
            }
        }
        return notices;
    }

    private static ReadingNotice notice(BudgetTable table, List<Amount> amounts) {
        String shown = amounts.get(0).figure().raw();
        return new ReadingNotice(
                NoticeKind.AMOUNT_NOT_ASSIGNED,
                new Text(
                        "“" + table.title() + "”有 " + amounts.size() + " 处印的是公式错误（如“" + shown + "”），其中的数无法得知",
                        "“" + table.title() + "” prints errors of formulas in " + amounts.size() + " places, such as “"
                                + shown + "”, and the numbers there are not known"),
                amounts.get(0).place());
    }
}
