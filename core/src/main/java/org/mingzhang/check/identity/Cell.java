package org.mingzhang.check.identity;

import org.mingzhang.model.Amount;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Companion;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Interval;

/**
 * A printed figure that takes part in a comparison.
 *
 * @param fact the {@link org.mingzhang.model.Amount} or {@link org.mingzhang.model.Claim} that carries it
 * @param measure which figure of a claim; {@link Measure#AMOUNT} for amounts
 * @param figure the figure
 */
public record Cell(Object fact, Measure measure, Figure figure) {

    /** The same figure of the same fact; cells are looked up often, facts are never copied. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell && cell.fact == fact && cell.measure == measure;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(fact) + measure.hashCode();
    }

    /** Whether it stands in another document than the one that is checked. */
    public boolean isForeign() {
        return fact instanceof Amount amount
                ? amount.table() >= Companion.FIRST_ID
                : ((Claim) fact).id() >= Companion.FIRST_ID;
    }

    /** Exact values behind the print, money in 元. A blank cell of a table that never prints a zero is zero. */
    public Interval interval() {
        return figure.state() == FigureState.NUMBER || figure.state() == FigureState.DASH
                ? figure.interval()
                : Interval.ZERO;
    }
}
