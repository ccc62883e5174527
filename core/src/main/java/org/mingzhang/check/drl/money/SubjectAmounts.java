package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Figure;

/**
 * What a sentence says of a subject against what the tables print under its code. The tables count the same subject
 * in several ways (all money, appropriations, basic and project spending), and a sentence need not say which: it is
 * wrong only where no table prints its amount in any column.
 */
public final class SubjectAmounts {

    private SubjectAmounts() {}

    /** Whether the claim is about the year's own figures: the budget of a budget, the execution of final accounts. */
    public static boolean speaksOfTheYear(Claim claim, Disclosure disclosure) {
        boolean year = claim.year() == 0 || claim.year() == disclosure.fiscalYear();
        return year && claim.isPlan() == (disclosure.kind() == DisclosureKind.BUDGET);
    }

    /** Whether one of the cells may hold the amount of the claim. */
    public static boolean agree(Claim claim, List<?> cells) {
        return cells.stream()
                .map(Amount.class::cast)
                .anyMatch(cell -> cell.figure().interval().meets(claim.amount().interval()));
    }

    /**
     * Whether the nearest cell differs by no more than one step of the last printed digit: an amount that was cut off
     * instead of rounded.
     */
    public static boolean differByOneStep(Claim claim, List<?> cells) {
        Figure said = claim.amount();
        BigDecimal step = BigDecimal.ONE
                .movePointLeft(said.decimals())
                .multiply(said.unit().factor());
        return distance(said, nearest(claim, cells).figure()).compareTo(step) <= 0;
    }

    /** The cell whose amount is nearest, among the totals of rows where there are any. */
    public static Amount nearest(Claim claim, List<?> cells) {
        List<Amount> all = cells.stream().map(Amount.class::cast).toList();
        List<Amount> totals =
                all.stream().filter(cell -> cell.column().equals("合计")).toList();
        return (totals.isEmpty() ? all : totals)
                .stream()
                        .min(Comparator.comparing(cell -> distance(claim.amount(), cell.figure())))
                        .orElseThrow();
    }

    private static BigDecimal distance(Figure one, Figure other) {
        return one.amount().subtract(other.amount()).abs();
    }
}
