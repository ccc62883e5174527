package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Interval;

/** Decides percentages that stand beside the figures they follow from. */
final class QuotientEvaluator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Resolver resolver;
    private final Comparisons comparisons;

    QuotientEvaluator(Resolver resolver, Comparisons comparisons) {
        this.resolver = resolver;
        this.comparisons = comparisons;
    }

    /** Compares at one place. A percentage that is blank or dashed says nothing; one on no base cannot be computed. */
    void evaluate(Quotient quotient, Frame frame) {
        Optional<Cell> rate = cell(quotient.rate(), frame);
        if (rate.isEmpty() || rate.get().figure().state() != FigureState.NUMBER) {
            return;
        }
        Optional<Cell> part = cell(quotient.part(), frame);
        Optional<Cell> whole = cell(quotient.whole(), frame);
        if (part.isEmpty()) {
            return;
        }
        if (whole.isEmpty() || whole.get().interval().low().signum() <= 0) {
            comparisons.lack(new Missing(
                    Missing.Cause.ZERO_BASE,
                    new Text("基数为零、为负或空白，没有比率可言", "the base is zero, negative or blank, so there is no rate")));
            return;
        }
        RatioEquation equation = new RatioEquation(
                quotient.growth() ? RatioEquation.Kind.GROWTH_OVER_BASE : RatioEquation.Kind.SHARE_OF_BASE,
                part.get(),
                whole.get(),
                1,
                rate.get());
        if (equation.status() != Status.VIOLATED || !isOtherwiseRight(equation)) {
            comparisons.add(equation);
        }
    }

    /** The figure that a reference means; what the table does not print is noted once. */
    private Optional<Cell> cell(Reference.InTable reference, Frame frame) {
        Resolver.Side side = resolver.side(List.of(new Term.Reading(BigDecimal.ONE, reference, false)), frame);
        Optional<Missing> missing = side.missing();
        if (missing.isPresent()) {
            if (!missing.get().cause().isBlank() && missing.get().cause() != Missing.Cause.ROW) {
                comparisons.lack(missing.get());
            }
            return Optional.empty();
        }
        return side.parts().size() == 1 ? side.parts().get(0).cell() : Optional.empty();
    }

    /** Whether it is printed as a fraction of one, or cut off at its digits instead of rounded: neither is a wrong figure. */
    private static boolean isOtherwiseRight(RatioEquation equation) {
        Cell rate = equation.rate();
        Interval right = equation.required(rate).orElse(rate.interval());
        boolean signed =
                rate.figure().raw().indexOf('%') >= 0 || rate.figure().raw().indexOf('％') >= 0;
        if (!signed && rate.interval().times(HUNDRED).meets(right)) {
            return true;
        }
        int decimals = rate.figure().decimals();
        BigDecimal printed = rate.figure().value();
        return right.low().setScale(decimals, RoundingMode.DOWN).compareTo(printed) == 0
                || right.high().setScale(decimals, RoundingMode.DOWN).compareTo(printed) == 0;
    }
}
