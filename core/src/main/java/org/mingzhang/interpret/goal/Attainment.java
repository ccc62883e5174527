package org.mingzhang.interpret.goal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Unit;

/**
 * What an indicator was to reach and what it reached, where both are one number of the same thing.
 *
 * @param floor whether it was to reach at least so much, or else at most
 * @param goal what it was to reach
 * @param actual what it reached
 */
record Attainment(boolean floor, Figure goal, Figure actual) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Rates that are the better the lower they are. */
    private static final Pattern THE_LESS_THE_BETTER =
            Pattern.compile("控制|成本|超支|节约|降低|减少|下降|压减|投诉|事故|差错|错误|故障|违规|损失|误差|上限|不超");

    /** The attainment as printed; empty where it cannot surely be compared. */
    static Optional<Attainment> of(
            String second, String name, String symbol, String goal, String measure, String actual, Place place) {
        Indicator asked = new IndicatorRow("", "", second, name, symbol, goal, measure, place).read("");
        Indicator reached = new IndicatorRow("", "", second, name, "", actual, measure, place).read("");
        boolean numbers = asked.value().isNumber()
                && reached.value().isNumber()
                && asked.value().unit() == reached.value().unit()
                && asked.form() == reached.form()
                && (asked.measure().equals(reached.measure())
                        || reached.measure().isEmpty())
                && (reached.comparator() == Comparator.NONE || reached.comparator() == Comparator.EQUAL);
        if (!numbers) {
            return Optional.empty();
        }
        return switch (asked.comparator()) {
            case AT_LEAST, MORE_THAN -> Optional.of(new Attainment(true, asked.value(), reached.value()));
            case AT_MOST, LESS_THAN -> Optional.of(new Attainment(false, asked.value(), reached.value()));
            default ->
                isAll(asked) && !THE_LESS_THE_BETTER.matcher(name).find()
                        ? Optional.of(new Attainment(true, asked.value(), reached.value()))
                        : Optional.empty();
        };
    }

    /** More than 100 percent cannot be, so that less is missed; so is less than the number of things asked for. */
    private static boolean isAll(Indicator asked) {
        return asked.value().unit() == Unit.PERCENT && asked.value().value().compareTo(HUNDRED) == 0
                || asked.second().equals("数量指标") && asked.value().unit() == Unit.COUNT;
    }
}
