package org.mingzhang.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The exact values that a printed number may stand for, both ends included. 855 万元 is [854.5, 855.5] 万元. Sums,
 * differences and quotients are computed on intervals, so a comparison fails only if no exact values behind the
 * printed ones could make it hold.
 *
 * @param low smallest value
 * @param high largest value, not below {@code low}
 */
public record Interval(BigDecimal low, BigDecimal high) {

    public static final Interval ZERO = exactly(BigDecimal.ZERO);

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("interval " + low + " > " + high);
        }
    }

    public static Interval exactly(BigDecimal value) {
        return new Interval(value, value);
    }

    /** The values that round half up to {@code value} at {@code decimals} decimals. */
    public static Interval rounded(BigDecimal value, int decimals) {
        BigDecimal half = decimals < 0
                ? BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.valueOf(2))
                : BigDecimal.valueOf(5, decimals + 1);
        return new Interval(value.subtract(half), value.add(half));
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    public Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    public Interval negate() {
        return new Interval(high.negate(), low.negate());
    }

    public Interval times(BigDecimal factor) {
        BigDecimal a = low.multiply(factor);
        BigDecimal b = high.multiply(factor);
        return a.compareTo(b) <= 0 ? new Interval(a, b) : new Interval(b, a);
    }

    /**
     * The quotients of all pairs of values.
     *
     * @throws ArithmeticException when the divisor may be zero
     */
    public Interval dividedBy(Interval divisor) {
        if (divisor.contains(BigDecimal.ZERO)) {
            throw new ArithmeticException("divisor may be zero");
        }
        BigDecimal min = null;
        BigDecimal max = null;
        for (BigDecimal dividend : new BigDecimal[] {low, high}) {
            for (BigDecimal by : new BigDecimal[] {divisor.low, divisor.high}) {
                BigDecimal down = dividend.divide(by, new MathContext(34, RoundingMode.FLOOR));
                BigDecimal up = dividend.divide(by, new MathContext(34, RoundingMode.CEILING));
                min = min == null ? down : min.min(down);
                max = max == null ? up : max.max(up);
            }
        }
        return new Interval(min, max);
    }

    public boolean contains(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /** Whether both may stand for the same value. */
    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** Whether some value here may be at most some value there. */
    public boolean mayBeAtMost(Interval other) {
        return low.compareTo(other.high) <= 0;
    }
}
