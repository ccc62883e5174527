package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Unit;

/**
 * The money of a whole department under headings in two rows (预算支出总额, 财政拨款, 其他资金; under the latter 合计,
 * 基本支出, 项目支出), with one row of numbers below.
 */
final class MoneyOverview {

    private static final Pattern PART = Pattern.compile("基本支出|项目支出");
    private static final Pattern SUM = Pattern.compile("合计|小计|总计");

    private final List<GridCell> upper = new ArrayList<>();
    private final List<GridCell> lower = new ArrayList<>();

    /**
     * Takes a row of headings or of numbers; false when it is neither.
     *
     * @param total gives the line of the department's total
     */
    boolean read(TableRow row, Unit unit, Function<Place, MoneyRows.Row> total) {
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
        for (GridCell number : numbers) {
            String meaning = meaning(number);
            if (!meaning.isEmpty()) {
                total.apply(number.place()).put(meaning, FigureParser.parse(number.text(), unit), number.place());
            }
        }
        upper.clear();
        lower.clear();
        return true;
    }

    private static boolean isHeading(String text) {
        return PART.matcher(text).matches() || MoneyColumn.of(text).isPresent();
    }

    /** The column: the upper heading, and of what stands under it only the sum. */
    private String meaning(GridCell number) {
        String part = over(lower, number);
        if (!part.isEmpty() && !SUM.matcher(part).matches()) {
            return "";
        }
        return MoneyColumn.of(over(upper, number)).orElse("");
    }

    private static String over(List<GridCell> headings, GridCell number) {
        return headings.stream()
                .filter(heading -> heading.column() <= number.column()
                        && number.column() < heading.column() + heading.columnSpan())
                .map(TableRow::text)
                .findFirst()
                .orElse("");
    }
}
