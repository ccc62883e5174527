package org.mingzhang.model;

import java.math.BigDecimal;

/**
 * A printed number with its unit and precision, or the state that stands in its place.
 *
 * @param state what stands there
 * @param value the number as printed, in {@code unit}; zero unless the state is {@link FigureState#NUMBER}
 * @param decimals decimals the number is rounded to. Where a table drops trailing zeros this is the table's precision,
 *     not the number's own
 * @param unit what it counts
 * @param raw the characters as printed
 */
public record Figure(FigureState state, BigDecimal value, int decimals, Unit unit, String raw) {

    public static final Figure ABSENT = new Figure(FigureState.ABSENT, BigDecimal.ZERO, 0, Unit.NONE, "");

    public static Figure number(BigDecimal value, int decimals, Unit unit, String raw) {
        return new Figure(FigureState.NUMBER, value, decimals, unit, raw);
    }

    public static Figure of(FigureState state, Unit unit, String raw) {
        return new Figure(state, BigDecimal.ZERO, 0, unit, raw);
    }

    public boolean isNumber() {
        return state == FigureState.NUMBER;
    }

    /** A number or an explicit dash. */
    public boolean isStated() {
        return state == FigureState.NUMBER || state == FigureState.DASH;
    }

    /** Stated and zero. */
    public boolean isZero() {
        return isStated() && value.signum() == 0;
    }

    /** Stated and not zero. */
    public boolean isNonZero() {
        return state == FigureState.NUMBER && value.signum() != 0;
    }

    /** Not zero, or there and not legible. */
    public boolean mayBeNonZero() {
        return isNonZero() || state == FigureState.UNREADABLE;
    }

    public int signum() {
        return value.signum();
    }

    /**
     * The exact values that may stand behind the print: money in 元, area in 平方米, everything else in its own unit. Counts and
     * dashes are exact.
     */
    public Interval interval() {
        if (state == FigureState.DASH || unit == Unit.COUNT) {
            return Interval.exactly(value);
        }
        return Interval.rounded(value, decimals).times(unit.factor());
    }

    /** The printed value: money in 元, area in 平方米, everything else in its own unit. */
    public BigDecimal amount() {
        return value.multiply(unit.factor());
    }

    /** The same number read in another unit, for tables whose unit is learnt after their cells. */
    public Figure in(Unit other) {
        return new Figure(state, value, decimals, other, raw);
    }

    /** The decimals that are printed: fewer than those it is exact to where trailing zeros are dropped. */
    public int printedDecimals() {
        return Math.min(decimals, Math.max(0, value.scale()));
    }

    /** The same number known to be rounded to this many decimals. */
    public Figure roundedTo(int places) {
        return new Figure(state, value, places, unit, raw);
    }
}
