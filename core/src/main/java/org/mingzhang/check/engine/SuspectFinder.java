package org.mingzhang.check.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.check.identity.Cell;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.check.identity.Equation;
import org.mingzhang.check.identity.Status;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Interval;
import org.mingzhang.model.Unit;

/**
 * Finds the figure that is wrong behind violated comparisons. Comparisons that share figures belong together; a figure
 * is suspect when one other value of it would make them hold and break none that holds now. Where no single figure
 * explains all, the one that explains most is taken, then the rest. Figures of other documents are not suspected here.
 */
final class SuspectFinder {

    private final Map<Cell, List<Comparison>> holding = new HashMap<>();
    private final List<Comparison> violated = new ArrayList<>();

    SuspectFinder(List<Comparison> comparisons) {
        for (Comparison comparison : comparisons) {
            if (comparison.status() == Status.VIOLATED) {
                violated.add(comparison);
            }
        }
        if (!violated.isEmpty()) {
            for (Comparison comparison : comparisons) {
                if (comparison.status() != Status.VIOLATED) {
                    comparison
                            .cells()
                            .forEach(cell -> holding.computeIfAbsent(cell, key -> new ArrayList<>())
                                    .add(comparison));
                }
            }
        }
    }

    /**
     * One cause.
     *
     * @param suspects figures of which another value explains all of its comparisons, the most suspect first; empty
     *     when every figure is held by comparisons that are in order
     * @param comparisons the violated comparisons it explains, in reading order
     */
    record Cause(List<Cell> suspects, List<Comparison> comparisons) {}

    /** The causes of all violated comparisons; every comparison belongs to exactly one. */
    List<Cause> causes() {
        List<Cause> causes = new ArrayList<>();
        for (List<Comparison> component : components()) {
            List<Comparison> rest = new ArrayList<>(component);
            while (!rest.isEmpty()) {
                Cause cause = bestCause(rest);
                causes.add(cause);
                rest.removeAll(cause.comparisons());
            }
        }
        return causes;
    }

    private List<List<Comparison>> components() {
        Map<Cell, List<Comparison>> byCell = new LinkedHashMap<>();
        violated.forEach(comparison -> comparison
                .cells()
                .forEach(cell ->
                        byCell.computeIfAbsent(cell, key -> new ArrayList<>()).add(comparison)));
        List<List<Comparison>> components = new ArrayList<>();
        Set<Comparison> seen = new LinkedHashSet<>();
        for (Comparison start : violated) {
            if (!seen.contains(start)) {
                List<Comparison> component = new ArrayList<>();
                List<Comparison> queue = new ArrayList<>(List.of(start));
                while (!queue.isEmpty()) {
                    Comparison next = queue.remove(queue.size() - 1);
                    if (seen.add(next)) {
                        component.add(next);
                        next.cells().forEach(cell -> queue.addAll(byCell.get(cell)));
                    }
                }
                component.sort(Comparator.comparingInt(Comparison::number));
                components.add(component);
            }
        }
        return components;
    }

    private Cause bestCause(List<Comparison> component) {
        Set<Cell> cells = new LinkedHashSet<>();
        component.forEach(comparison ->
                comparison.cells().stream().filter(cell -> !cell.isForeign()).forEach(cells::add));
        List<Comparison> best = List.of();
        List<Cell> suspects = new ArrayList<>();
        for (Cell cell : cells) {
            List<Comparison> explained = explained(cell, component);
            if (explained.size() > best.size()) {
                best = explained;
                suspects.clear();
                suspects.add(cell);
            } else if (!explained.isEmpty() && explained.equals(best)) {
                suspects.add(cell);
            }
        }
        if (best.isEmpty()) {
            return new Cause(List.of(), List.of(component.get(0)));
        }
        List<Comparison> explained = best;
        suspects.sort(Comparator.<Cell>comparingInt(cell -> -exactAfterCorrection(cell, explained))
                .thenComparingInt(cell -> held(cell).size())
                .thenComparing(cell -> cell.figure().unit() == Unit.PERCENT ? 0 : 1)
                .thenComparing(cell -> cell.fact() instanceof Claim ? 0 : 1));
        return new Cause(suspects, explained);
    }

    /** How many comparisons would hold to the last digit, were the cell printed as the first violated one demands. */
    private int exactAfterCorrection(Cell cell, List<Comparison> explained) {
        Interval required = equation(explained.get(0)).required(cell).orElseThrow();
        BigDecimal factor = cell.figure().unit().factor();
        BigDecimal amount = required.low()
                .add(required.high())
                .divide(BigDecimal.valueOf(2).multiply(factor), MathContext.DECIMAL128)
                .setScale(cell.figure().decimals(), RoundingMode.HALF_UP)
                .multiply(factor);
        return (int) Stream.concat(explained.stream(), held(cell).stream())
                .filter(comparison -> equation(comparison).isExactWith(cell, amount))
                .count();
    }

    /** The violated comparisons that another value of this cell would satisfy together. */
    private List<Comparison> explained(Cell cell, List<Comparison> component) {
        Optional<Interval> free = Optional.of(everything());
        for (Comparison comparison : held(cell)) {
            Optional<Interval> required = equation(comparison).required(cell);
            if (required.isPresent() && free.isPresent()) {
                free = intersection(free.get(), required.get());
            }
        }
        if (free.isEmpty()) {
            return List.of();
        }
        List<Comparison> best = List.of();
        List<Comparison> involved = component.stream()
                .filter(comparison -> comparison.cells().contains(cell))
                .toList();
        for (Comparison seed : involved) {
            List<Comparison> together = new ArrayList<>();
            Optional<Interval> common = equation(seed).required(cell).flatMap(intersecting(free.get()));
            if (common.isEmpty()) {
                continue;
            }
            together.add(seed);
            for (Comparison other : involved) {
                if (other != seed) {
                    Optional<Interval> both = equation(other).required(cell).flatMap(intersecting(common.get()));
                    if (both.isPresent()) {
                        common = both;
                        together.add(other);
                    }
                }
            }
            if (together.size() > best.size()) {
                together.sort(Comparator.comparingInt(Comparison::number));
                best = together;
            }
        }
        return best;
    }

    private List<Comparison> held(Cell cell) {
        return holding.getOrDefault(cell, List.of());
    }

    private static Equation equation(Comparison comparison) {
        return comparison.equation().orElseThrow();
    }

    private static Function<Interval, Optional<Interval>> intersecting(Interval with) {
        return interval -> intersection(interval, with);
    }

    private static Optional<Interval> intersection(Interval one, Interval two) {
        return one.meets(two)
                ? Optional.of(new Interval(one.low().max(two.low()), one.high().min(two.high())))
                : Optional.empty();
    }

    private static Interval everything() {
        BigDecimal far = new BigDecimal("1E+60");
        return new Interval(far.negate(), far);
    }
}
