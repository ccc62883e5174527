package org.mingzhang.check.drl.subject;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.check.drl.Alike;
import org.mingzhang.check.drl.Wording;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Line;

/** Groups of economic items (工资福利支出, 对个人和家庭的补助) in the columns of personnel and office money. */
public final class EconomicGroups {

    private EconomicGroups() {}

    /** The cells in words: 对个人和家庭的补助（公用经费 1.20 万元）. */
    public static String told(List<?> cells, List<?> lines) {
        return Alike.inOrder(cells).stream()
                .map(Amount.class::cast)
                .map(cell -> name(cell, lines) + "（" + cell.column() + " " + Wording.of(cell.figure()) + "）")
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String name(Amount cell, List<?> lines) {
        return lines.stream()
                .map(Line.class::cast)
                .filter(line -> line.table() == cell.table() && line.index() == cell.line())
                .map(Line::name)
                .findFirst()
                .orElse(cell.code());
    }
}
