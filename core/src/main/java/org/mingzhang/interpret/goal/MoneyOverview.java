package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.layout.GridCell;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Unit;

/**
 * The money of a whole department under headings in two rows (预算支出总额, 财政拨款, 其他资金; under the latter 合计,
 * 基本支出, 项目支出), with one row of numbers below. What stands under 基本支出 and 项目支出 are rows of their own, with the
 * fund as their column.
 */
final class MoneyOverview {

    private static final Pattern PART = Pattern.compile("基本支出|项目支出");
    private static final Pattern SUM = Pattern.compile("合计|小计|总计");

    private final MoneyRows money;
    private final Unit unit;
    private final List<GridCell> upper = new ArrayList<>();
    private final List<GridCell> lower = new ArrayList<>();

    MoneyOverview(MoneyRows money, Unit unit) {
        this.money = money;
        this.unit = unit;
    }

    /** Takes a row of headings or of numbers; false when it is neither. */
    boolean read(TableRow row) {
        List<GridCell> headings = row.cells().stream()
                .filter(cell -> isHeading(TableRow.text(cell)))
                .toList();
        List<GridCell> numbers = row.cells().stream()
                .filter(cell -> FigureParser.parse(cell.text(), unit).isStated())
                .toList();
        if (numbers.isEmpty() && headings.size() >= 2) {
            (upper.isEmpty() ? upper : lower).addAll(headings);
            return true;
        }
        if (upper.isEmpty()
                || numbers.size() < 2
                || numbers.size() < row.cells().size() - 1) {
            return false;
        }
        numbers.forEach(number -> put(number, FigureParser.parse(number.text(), unit)));
        row.blanks().forEach(blank -> put(blank, Figure.of(FigureState.BLANK, unit, "")));
        upper.clear();
        lower.clear();
        return true;
    }

    private static boolean isHeading(String text) {
        return PART.matcher(text).matches() || MoneyColumn.of(text).isPresent();
    }

    private void put(GridCell cell, Figure figure) {
        String above = over(upper, cell);
        String below = over(lower, cell);
        String part = PART.matcher(above).matches() ? above : below;
        Optional<String> fund = PART.matcher(above).matches() ? Optional.of(MoneyColumn.TOTAL) : MoneyColumn.of(above);
        if (fund.isEmpty()) {
            return;
        }
        if (PART.matcher(part).matches()) {
            money.rowOf(part, part, 1, LineRole.ITEM, cell.place()).put(fund.get(), figure, cell.place());
        } else if (part.isEmpty() || SUM.matcher(part).matches()) {
            money.total(cell.place()).put(fund.get(), figure, cell.place());
        }
    }

    private static String over(List<GridCell> headings, GridCell cell) {
        return headings.stream()
                .filter(heading ->
                        heading.column() <= cell.column() && cell.column() < heading.column() + heading.columnSpan())
                .map(TableRow::text)
                .findFirst()
                .orElse("");
    }
}
