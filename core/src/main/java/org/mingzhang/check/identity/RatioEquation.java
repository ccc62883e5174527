package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.model.Interval;

/**
 * A percentage that follows from two amounts.
 *
 * @param kind how
 * @param amount the amount of the year
 * @param other the base or the change, as the kind says
 * @param sign 1 where the amount grew, -1 where it fell
 * @param rate the percentage as printed
 */
public record RatioEquation(Kind kind, Cell amount, Cell other, int sign, Cell rate) implements Equation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval ONE = Interval.exactly(BigDecimal.ONE);
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** How a percentage follows. */
    public enum Kind {
        /** rate = change / (amount ∓ change). */
        CHANGE_OVER_BASE,
        /** rate = ±(amount − base) / base. */
        GROWTH_OVER_BASE,
        /** rate = amount / base. */
        SHARE_OF_BASE
    }

    @Override
    public List<Cell> cells() {
        return List.of(amount, other, rate);
    }

    /** Whether the base may be zero, so that there is no rate. */
    boolean baseMayBeZero() {
        return base(Cell::interval).contains(BigDecimal.ZERO);
    }

    @Override
    public Status status() {
        BigDecimal printed = printedRate();
        int decimals = rate.figure().decimals();
        if (printed.setScale(decimals, RoundingMode.HALF_UP)
                        .compareTo(rate.figure().value())
                == 0) {
            return Status.EXACT;
        }
        return satisfiable(Cell::interval) ? Status.WITHIN_ROUNDING : Status.VIOLATED;
    }

    @Override
    public boolean isExactWith(Cell cell, BigDecimal value) {
        BigDecimal a = cell.equals(amount) ? value : amount.figure().amount();
        BigDecimal b = cell.equals(other) ? value : other.figure().amount();
        BigDecimal printed = cell.equals(rate) ? value : rate.figure().value();
        int decimals = rate.figure().decimals();
        return rate(a, b).setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0;
    }

    /** The percentage that the amounts give as printed. */
    public BigDecimal printedRate() {
        return rate(amount.figure().amount(), other.figure().amount());
    }

    private BigDecimal rate(BigDecimal a, BigDecimal b) {
        BigDecimal step = BigDecimal.valueOf(sign);
        return switch (kind) {
            case CHANGE_OVER_BASE -> percent(b, a.subtract(b.multiply(step)));
            case GROWTH_OVER_BASE -> percent(a.subtract(b).multiply(step), b);
            case SHARE_OF_BASE -> percent(a, b);
        };
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, PRECISION);
    }

    @Override
    public boolean satisfiable(Function<Cell, Interval> values) {
        Interval base = base(values);
        if (base.contains(BigDecimal.ZERO)) {
            return true;
        }
        return rate(values).meets(values.apply(rate));
    }

    /** Of the rate what the amounts give as printed. */
    @Override
    public BigDecimal best(Cell cell, Interval possible) {
        return cell.equals(rate) && possible.contains(printedRate())
                ? printedRate()
                : Equation.super.best(cell, possible);
    }

    private Interval base(Function<Cell, Interval> values) {
        if (kind == Kind.CHANGE_OVER_BASE) {
            return values.apply(amount).minus(values.apply(other).times(BigDecimal.valueOf(sign)));
        }
        return values.apply(other);
    }

    /** Every value occurs once in each of these forms, so the interval is as tight as it can be. */
    private Interval rate(Function<Cell, Interval> values) {
        Interval a = values.apply(amount);
        Interval b = values.apply(other);
        Interval step = Interval.exactly(BigDecimal.valueOf(sign));
        Interval ratio = switch (kind) {
            case CHANGE_OVER_BASE ->
                b.contains(BigDecimal.ZERO)
                        ? b.dividedBy(base(values))
                        : changeOverBase(a.dividedBy(b).minus(step), b, values);
            case GROWTH_OVER_BASE -> a.dividedBy(b).minus(ONE).times(BigDecimal.valueOf(sign));
            case SHARE_OF_BASE -> a.dividedBy(b);
        };
        return ratio.times(HUNDRED);
    }

    private Interval changeOverBase(Interval inverse, Interval change, Function<Cell, Interval> values) {
        return inverse.contains(BigDecimal.ZERO) ? change.dividedBy(base(values)) : ONE.dividedBy(inverse);
    }

    @Override
    public Optional<Interval> required(Cell cell, Function<Cell, Interval> values) {
        Interval a = values.apply(amount);
        Interval b = values.apply(other);
        Interval r = values.apply(rate).times(new BigDecimal("0.01"));
        BigDecimal step = BigDecimal.valueOf(sign);
        try {
            if (cell.equals(rate)) {
                return base(values).contains(BigDecimal.ZERO) ? Optional.empty() : Optional.of(rate(values));
            }
            Interval growth = ONE.plus(r.times(step));
            if (cell.equals(amount)) {
                return Optional.of(
                        switch (kind) {
                            case CHANGE_OVER_BASE -> b.dividedBy(r).plus(b.times(step));
                            case GROWTH_OVER_BASE -> times(b, growth);
                            case SHARE_OF_BASE -> times(b, r);
                        });
            }
            return Optional.of(
                    switch (kind) {
                        case CHANGE_OVER_BASE -> times(a, r).dividedBy(growth);
                        case GROWTH_OVER_BASE -> a.dividedBy(growth);
                        case SHARE_OF_BASE -> a.dividedBy(r);
                    });
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Interval times(Interval one, Interval two) {
        Interval low = one.times(two.low());
        Interval high = one.times(two.high());
        return new Interval(low.low().min(high.low()), low.high().max(high.high()));
    }
}
