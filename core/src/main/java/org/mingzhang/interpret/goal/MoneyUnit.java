package org.mingzhang.interpret.goal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Unit;

/** The unit of money of a goal table: it often stands in a heading of its own, whatever the other tables use. */
final class MoneyUnit {

    private static final Pattern HEADING =
            Pattern.compile(".*(?:资金|金额|预算|拨款|总额|情况|支出).{0,6}[（(](?:单位[:：])?(?<unit>万元|元)[）)].*");
    private static final int LONGEST_HEADING = 30;

    private MoneyUnit() {}

    static Unit of(FoundTable found, Disclosure disclosure) {
        for (Grid grid : found.grids()) {
            for (GridCell cell : grid.cells()) {
                String text = TableRow.text(cell);
                Matcher heading = HEADING.matcher(text);
                if (text.length() <= LONGEST_HEADING && heading.matches()) {
                    return heading.group("unit").equals("元") ? Unit.YUAN : Unit.TEN_THOUSAND_YUAN;
                }
            }
        }
        return found.unit() == Unit.UNKNOWN_MONEY ? disclosure.unit() : found.unit();
    }
}
