package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
        Stream.concat(left.stream(), right.stream()).forEach(part -> part.cell().ifPresent(cells::add));
        return List.copyOf(cells);
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
    public Optional<Interval> required(Cell cell) {
        BigDecimal factor = factor(left, cell).subtract(factor(right, cell));
        if (factor.signum() == 0) {
            return Optional.empty();
        }
        Function<Cell, Interval> others = other -> other.equals(cell) ? Interval.ZERO : other.interval();
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

    /** Whether it says nothing: every cell stands on both sides alike, as where a total is its own only part. */
    boolean isEmpty() {
        List<Cell> cells = cells();
        long parts = Stream.concat(left.stream(), right.stream())
                .filter(part -> part.cell().isPresent())
                .count();
        return parts != cells.size()
                && cells.stream().allMatch(cell -> factor(left, cell).compareTo(factor(right, cell)) == 0);
    }

    /** The printed figures of a side, added up, money in 元. */
    static BigDecimal printed(List<Part> side) {
        return side.stream().map(Part::printed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Interval sum(List<Part> side, Function<Cell, Interval> values) {
        return side.stream().map(part -> part.interval(values)).reduce(Interval.ZERO, Interval::plus);
    }

    private static BigDecimal factor(List<Part> side, Cell cell) {
        return side.stream()
                .filter(part -> part.cell().filter(cell::equals).isPresent())
                .map(Part::factor)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
