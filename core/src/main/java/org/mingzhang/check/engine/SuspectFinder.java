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
    private final Copies copies;

    SuspectFinder(List<Comparison> comparisons) {
        for (Comparison comparison : comparisons) {
            if (comparison.status() == Status.VIOLATED) {
                violated.add(comparison);
            }
        }
        List<Comparison> held = violated.isEmpty()
                ? List.of()
                : comparisons.stream()
                        .filter(comparison -> comparison.status() != Status.VIOLATED)
                        .toList();
        for (Comparison comparison : held) {
            comparison
                    .cells()
                    .forEach(cell -> holding.computeIfAbsent(cell, key -> new ArrayList<>())
                            .add(comparison));
        }
        this.copies = new Copies(held);
    }

    /**
     * One cause.
     *
     * @param suspects figures of which another value explains all of its comparisons, the most suspect first; empty
     *     when every figure is held by comparisons that are in order
     * @param copied whether the suspects are one figure, printed in several places that agree
     * @param comparisons the violated comparisons it explains, in reading order
     */
    record Cause(List<Cell> suspects, boolean copied, List<Comparison> comparisons) {

        /** Whether one figure, and no other, explains it. */
        boolean isCertain() {
            return copied || suspects.size() == 1;
        }
    }

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
                .forEach(cell -> byCell.computeIfAbsent(leader(cell), key -> new ArrayList<>())
                        .add(comparison)));
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
                        next.cells().forEach(cell -> queue.addAll(byCell.get(leader(cell))));
                    }
                }
                component.sort(Comparator.comparingInt(Comparison::number));
                components.add(component);
            }
        }
        return components;
    }

    private Cell leader(Cell cell) {
        return copies.of(cell).get(0);
    }

    private Cause bestCause(List<Comparison> component) {
        Set<Cell> figures = new LinkedHashSet<>();
        component.forEach(comparison -> comparison.cells().stream()
                .filter(cell -> !cell.isForeign())
                .forEach(cell -> figures.add(leader(cell))));
        List<Comparison> best = List.of();
        List<Cell> suspects = new ArrayList<>();
        for (Cell figure : figures) {
            List<Comparison> explained = explained(copies.of(figure), component);
            if (explained.size() > best.size()) {
                best = explained;
                suspects.clear();
                suspects.add(figure);
            } else if (!explained.isEmpty() && explained.equals(best)) {
                suspects.add(figure);
            }
        }
        if (best.isEmpty()) {
            return new Cause(List.of(), false, List.of(component.get(0)));
        }
        List<Comparison> explained = best;
        List<Cell> shown = new ArrayList<>(
                suspects.stream().map(figure -> placeIn(figure, explained)).toList());
        shown.sort(Comparator.<Cell>comparingInt(cell -> -exactAfterCorrection(cell, explained))
                .thenComparingInt(cell -> held(cell).size())
                .thenComparing(cell -> cell.figure().unit() == Unit.PERCENT ? 0 : 1)
                .thenComparing(cell -> cell.fact() instanceof Claim ? 0 : 1));
        boolean copied = shown.size() == 1 && copies.of(shown.get(0)).size() > 1;
        if (copied) {
            copies.of(shown.get(0)).stream()
                    .filter(cell -> !cell.equals(shown.get(0)))
                    .forEach(shown::add);
        }
        return new Cause(shown, copied, explained);
    }

    /** The place of a figure that the first of these comparisons holds. */
    private Cell placeIn(Cell figure, List<Comparison> explained) {
        return copies.of(figure).stream()
                .filter(cell -> explained.get(0).cells().contains(cell))
                .findFirst()
                .orElse(figure);
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

    /** The violated comparisons that another value of this figure, in all its places, would satisfy together. */
    private List<Comparison> explained(List<Cell> places, List<Comparison> component) {
        Optional<Interval> free = free(places);
        if (free.isEmpty()) {
            return List.of();
        }
        List<Comparison> best = List.of();
        List<Comparison> involved = component.stream()
                .filter(comparison -> in(comparison, places).size() == 1)
                .toList();
        for (Comparison seed : involved) {
            List<Comparison> together = new ArrayList<>();
            Optional<Interval> common = required(seed, places).flatMap(intersecting(free.get()));
            if (common.isEmpty()) {
                continue;
            }
            together.add(seed);
            for (Comparison other : involved) {
                if (other != seed) {
                    Optional<Interval> both = required(other, places).flatMap(intersecting(common.get()));
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

    /** The values that break nothing that holds; none where a comparison holds several places with other figures. */
    private Optional<Interval> free(List<Cell> places) {
        Optional<Interval> free = Optional.of(everything());
        for (Cell place : places) {
            for (Comparison comparison : held(place)) {
                if (places.size() > 1 && Copies.isAmong(comparison, places)) {
                    continue;
                }
                if (in(comparison, places).size() > 1) {
                    return Optional.empty();
                }
                Optional<Interval> required = equation(comparison).required(place);
                if (required.isPresent() && free.isPresent()) {
                    free = intersection(free.get(), required.get());
                }
            }
        }
        return free;
    }

    private static List<Cell> in(Comparison comparison, List<Cell> places) {
        return comparison.cells().stream().filter(places::contains).distinct().toList();
    }

    private static Optional<Interval> required(Comparison comparison, List<Cell> places) {
        return equation(comparison).required(in(comparison, places).get(0));
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
