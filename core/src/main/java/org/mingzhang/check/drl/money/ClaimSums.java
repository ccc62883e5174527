package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.check.drl.Wording;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Interval;

/** Sums of amounts that sentences state, on the intervals behind the printed figures. */
public final class ClaimSums {

    private ClaimSums() {}

    /** Whether the parts may add up to the whole. */
    public static boolean agree(Claim whole, List<?> parts) {
        return sum(parts).meets(whole.amount().interval());
    }

    /** Whether the parts, which need not be all of them, may leave something of the whole, or nothing, but not less. */
    public static boolean fit(Claim whole, List<?> parts) {
        return sum(parts).low().compareTo(whole.amount().interval().high()) <= 0;
    }

    private static Interval sum(List<?> parts) {
        return parts.stream()
                .map(Claim.class::cast)
                .map(part -> part.amount().interval())
                .reduce(Interval.ZERO, Interval::plus);
    }

    /** The sum of the parts in the unit of the whole, as it would be printed there. */
    public static Figure sum(Claim whole, List<?> parts) {
        Figure said = whole.amount();
        BigDecimal sum = parts.stream()
                .map(Claim.class::cast)
                .map(part -> part.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(said.unit().factor());
        return Figure.number(sum, said.decimals(), said.unit(), said.raw());
    }

    /** The parts as they are printed, joined with plus signs. */
    public static String expression(List<?> parts) {
        return parts.stream()
                .map(Claim.class::cast)
                .map(part -> Wording.of(part.amount()))
                .collect(Collectors.joining(" + "));
    }
}
