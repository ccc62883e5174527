package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mingzhang.model.Interval;

/**
 * Sums of cells compared.
 *
 * @param left left side
 * @param relation how the sides compare
 * @param right right side
 */
public record LinearEquation(List<Part> left, Relation relation, List<Part> right) implements Equation {

    private static final BigDecimal FAR = new BigDecimal("1E+40");

    public LinearEquation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * A summand.
     *
     * @param factor its multiplier; the number itself where there is no cell, money in 元
     * @param cell the cell, where it is not a number
     */
    public record Part(BigDecimal factor, Optional<Cell> cell) {

        Interval interval(Function<Cell, Interval> values) {
            return cell.map(values).map(interval -> interval.times(factor)).orElseGet(() -> Interval.exactly(factor));
        }

        BigDecimal printed() {
            return cell.map(found -> found.figure().amount().multiply(factor)).orElse(factor);
        }
    }

    @Override
    public List<Cell> cells() {
        Set<Cell> cells = new LinkedHashSet<>();
        left.forEach(part -> part.cell().ifPresent(cells::add));
        right.forEach(part -> part.cell().ifPresent(cells::add));
        return List.copyOf(cells);
    }

    /** The printed figures of the left side, added up, money in 元. */
    public BigDecimal printedLeft() {
        return printed(left);
    }

    /** The printed figures of the right side, added up, money in 元. */
    public BigDecimal printedRight() {
        return printed(right);
    }

    /** By how much the left side is more than the right, for any exact values behind the print. */
    public Interval difference() {
        return sum(left, Cell::interval).minus(sum(right, Cell::interval));
    }

    /** Whether a total is more than all its parts together. */
    boolean fallsShort() {
        return left.size() == 1
                && right.stream().allMatch(part -> part.factor().signum() > 0)
                && printedLeft().compareTo(printedRight()) > 0
                && status() == Status.VIOLATED;
    }

    /** The cell that stands alone against a sum of several. */
    public Optional<Cell> total() {
        if (left.size() > 1 && right.size() == 1) {
            return right.get(0).cell();
        }
        return right.size() > 1 && left.size() == 1 ? left.get(0).cell() : Optional.empty();
    }

    @Override
    public Status status() {
        if (holds(printed(left).compareTo(printed(right)))) {
            return Status.EXACT;
        }
        return satisfiable(Cell::interval) ? Status.WITHIN_ROUNDING : Status.VIOLATED;
    }

    @Override
    public boolean satisfiable(Function<Cell, Interval> values) {
        Interval a = sum(left, values);
        Interval b = sum(right, values);
        return switch (relation) {
            case EQUAL -> a.meets(b);
            case AT_MOST -> a.mayBeAtMost(b);
            case AT_LEAST -> b.mayBeAtMost(a);
        };
    }

    @Override
    public Optional<Interval> required(Cell cell, Function<Cell, Interval> values) {
        BigDecimal factor = factor(left, cell).subtract(factor(right, cell));
        if (factor.signum() == 0) {
            return Optional.empty();
        }
        Function<Cell, Interval> others = other -> other.equals(cell) ? Interval.ZERO : values.apply(other);
        // factor * cell must be among these values
        Interval rest = sum(right, others).minus(sum(left, others));
        Interval product = switch (relation) {
            case EQUAL -> rest;
            case AT_MOST -> new Interval(FAR.negate(), rest.high());
            case AT_LEAST -> new Interval(rest.low(), FAR);
        };
        boolean unit = factor.abs().compareTo(BigDecimal.ONE) == 0;
        return Optional.of(product.times(unit ? factor : BigDecimal.ONE.divide(factor, MathContext.DECIMAL128)));
    }

    @Override
    public boolean isExactWith(Cell cell, BigDecimal amount) {
        BigDecimal factor = factor(left, cell).subtract(factor(right, cell));
        BigDecimal shift = amount.subtract(cell.figure().amount()).multiply(factor);
        return holds(printed(left).add(shift).compareTo(printed(right)));
    }

    private boolean holds(int order) {
        return switch (relation) {
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /**
     * Whether it says nothing: every cell stands on both sides alike, as where a total is its own only part.
     *
     * @param cells its cells, each once
     */
    boolean isEmpty(List<Cell> cells) {
        return cells.size() < printed()
                && cells.stream().allMatch(cell -> factor(left, cell).compareTo(factor(right, cell)) == 0);
    }

    private int printed() {
        int printed = 0;
        for (List<Part> side : List.of(left, right)) {
            for (Part part : side) {
                printed += part.cell().isPresent() ? 1 : 0;
            }
        }
        return printed;
    }

    /** The printed figures of a side, added up, money in 元. */
    static BigDecimal printed(List<Part> side) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : side) {
            sum = sum.add(part.printed());
        }
        return sum;
    }

    static Interval sum(List<Part> side, Function<Cell, Interval> values) {
        Interval sum = Interval.ZERO;
        for (Part part : side) {
            sum = sum.plus(part.interval(values));
        }
        return sum;
    }

    private static BigDecimal factor(List<Part> side, Cell cell) {
        BigDecimal factor = BigDecimal.ZERO;
        for (Part part : side) {
            if (part.cell().isPresent() && part.cell().get().equals(cell)) {
                factor = factor.add(part.factor());
            }
        }
        return factor;
    }
}
