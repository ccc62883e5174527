package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Interval;

/** The total of a table that lists projects or purchases one below the other. */
public final class ListTotals {

    /** A list that comes to less than this part of its total, or to more than its inverse, does not list what is totalled. */
    private static final BigDecimal LIKE = new BigDecimal("0.7");

    private ListTotals() {}

    /** Whether the items stand beside each other, none of them the sum of others, and are about what the total counts. */
    public static boolean isFlat(Amount total, List<?> items) {
        List<Figure> figures = figures(items);
        Interval whole = total.figure().interval();
        boolean oneLevel =
                items.stream().map(item -> ((Amount) item).level()).distinct().count() == 1;
        return oneLevel
                && total.figure().isNonZero()
                && figures.size() > 1
                && figures.stream()
                        .noneMatch(figure ->
                                figure.isNonZero() && figure.interval().meets(whole))
                && !hasSumOfOthers(figures)
                && !hasSumOfOthers(reversed(figures))
                && isLike(total.figure(), sum(total, items));
    }

    /** Whether the items may come to the total. */
    public static boolean addUp(Amount total, List<?> items) {
        Interval sum = Interval.ZERO;
        for (Figure figure : figures(items)) {
            sum = sum.plus(figure.interval());
        }
        return sum.meets(total.figure().interval());
    }

    /** The sum of the items, in the unit of the total. */
    public static Figure sum(Amount total, List<?> items) {
        BigDecimal sum = figures(items).stream().map(Figure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Figure printed = total.figure();
        return Figure.number(sum.divide(printed.unit().factor()), printed.decimals(), printed.unit(), printed.raw());
    }

    private static List<Figure> reversed(List<Figure> figures) {
        List<Figure> reversed = new ArrayList<>(figures);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Whether an item is the sum of those that follow it: a group, or one that the next repeats. */
    private static boolean hasSumOfOthers(List<Figure> figures) {
        for (int at = 0; at < figures.size(); at++) {
            Interval parts = Interval.ZERO;
            for (int next = at + 1; next < figures.size() && figures.get(at).isNonZero(); next++) {
                parts = parts.plus(figures.get(next).interval());
                if (parts.meets(figures.get(at).interval())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLike(Figure total, Figure sum) {
        BigDecimal whole = total.amount().abs();
        BigDecimal parts = sum.amount().abs();
        return parts.compareTo(whole.multiply(LIKE)) >= 0 && whole.compareTo(parts.multiply(LIKE)) >= 0;
    }

    private static List<Figure> figures(List<?> items) {
        return items.stream()
                .map(Amount.class::cast)
                .sorted(Comparator.comparingInt(Amount::line))
                .map(Amount::figure)
                .filter(Figure::isStated)
                .toList();
    }
}
