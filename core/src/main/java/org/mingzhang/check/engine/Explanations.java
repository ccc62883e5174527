package org.mingzhang.check.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.check.identity.Cell;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.check.identity.Equation;
import org.mingzhang.model.Interval;

/**
 * What another value of a figure would explain, given the comparisons that hold and the figures corrected so far. A figure
 * printed in several places that agree is one figure.
 */
final class Explanations {

    /** Ends of intervals beyond this are open: an inequality says nothing about how much. */
    private static final BigDecimal OPEN = new BigDecimal("1E+35");

    private static final BigDecimal FAR = new BigDecimal("1E+60");

    private final Map<Cell, List<Comparison>> holding;
    private final Map<Cell, List<Comparison>> violating = new HashMap<>();
    private final Map<Cell, Interval> corrected = new HashMap<>();
    private final Copies copies;

    Explanations(List<Comparison> violated, List<Comparison> held) {
        this.copies = new Copies(held);
        this.holding = byCell(held);
        for (Comparison comparison : violated) {
            comparison.cells().stream()
                    .map(this::figure)
                    .distinct()
                    .forEach(figure -> violating
                            .computeIfAbsent(figure, key -> new ArrayList<>(2))
                            .add(comparison));
        }
    }

    private static Map<Cell, List<Comparison>> byCell(List<Comparison> comparisons) {
        Map<Cell, List<Comparison>> byCell = new HashMap<>();
        for (Comparison comparison : comparisons) {
            for (Cell cell : comparison.cells()) {
                byCell.computeIfAbsent(cell, key -> new ArrayList<>(4)).add(comparison);
            }
        }
        return byCell;
    }

    /**
     * What a figure explains.
     *
     * @param comparisons the violated comparisons that would hold, in reading order
     * @param value the values that it would have
     */
    record Explained(List<Comparison> comparisons, Interval value) {}

    /** The figure that is printed in this place: its first place. */
    Cell figure(Cell cell) {
        return copies.of(cell).get(0);
    }

    /** All places of a figure. */
    List<Cell> places(Cell cell) {
        return copies.of(cell);
    }

    List<Comparison> violatedWith(Cell figure) {
        return violating.getOrDefault(figure, List.of());
    }

    int heldBy(Cell cell) {
        return held(cell).size();
    }

    /** All comparisons that these places take part in. */
    List<Comparison> allWith(List<Cell> places) {
        List<Comparison> all = new ArrayList<>();
        for (Cell place : places) {
            all.addAll(held(place));
            all.addAll(violatedWith(figure(place)));
        }
        return all;
    }

    /**
     * The most of these violated comparisons that another value of a figure, in all its places, would satisfy together;
     * several where different values would satisfy as many. None where no other value is free.
     */
    List<Explained> of(Cell figure, Set<Comparison> among) {
        List<Cell> places = copies.of(figure);
        List<Comparison> involved = violatedWith(figure).stream()
                .filter(comparison ->
                        among.contains(comparison) && in(comparison, places).size() == 1)
                .toList();
        Optional<Interval> free = involved.isEmpty() ? Optional.empty() : free(places);
        List<Explained> best = new ArrayList<>();
        if (free.isEmpty()) {
            return best;
        }
        for (Comparison seed : involved) {
            Optional<Explained> together = together(seed, involved, places, free.get());
            if (together.isPresent()) {
                int more = together.get().comparisons().size()
                        - (best.isEmpty() ? 0 : best.get(0).comparisons().size());
                if (more > 0) {
                    best.clear();
                }
                if (more >= 0) {
                    best.add(together.get());
                }
            }
        }
        return best;
    }

    private Optional<Explained> together(Comparison seed, List<Comparison> involved, List<Cell> places, Interval free) {
        Optional<Interval> common = required(seed, places).flatMap(interval -> intersection(interval, free));
        if (common.isEmpty()) {
            return Optional.empty();
        }
        List<Comparison> together = new ArrayList<>(List.of(seed));
        Interval value = common.get();
        for (Comparison other : involved) {
            if (other != seed) {
                Interval so = value;
                Optional<Interval> both = required(other, places).flatMap(interval -> intersection(interval, so));
                if (both.isPresent()) {
                    value = both.get();
                    together.add(other);
                }
            }
        }
        together.sort(Comparator.comparingInt(Comparison::number));
        return Optional.of(new Explained(together, value));
    }

    /** The values that break nothing that holds; none where a comparison holds several places with other figures. */
    private Optional<Interval> free(List<Cell> places) {
        Interval free = new Interval(FAR.negate(), FAR);
        for (Cell place : places) {
            for (Comparison comparison : held(place)) {
                if (places.size() > 1 && Copies.isAmong(comparison, places)) {
                    continue;
                }
                if (places.size() > 1 && in(comparison, places).size() > 1) {
                    return Optional.empty();
                }
                Optional<Interval> required = equation(comparison).required(place, this::value);
                if (required.isPresent()) {
                    Optional<Interval> both = intersection(free, required.get());
                    if (both.isEmpty()) {
                        return Optional.empty();
                    }
                    free = both.get();
                }
            }
        }
        return Optional.of(free);
    }

    /**
     * Takes the right value of a certain suspect for given from now on.
     *
     * @return whether its comparisons say what the right value is
     */
    boolean correct(Cause cause) {
        Optional<Interval> value = cause.correct().filter(Explanations::isBounded);
        value.ifPresent(right -> cause.suspects().forEach(place -> corrected.put(place, right)));
        return value.isPresent();
    }

    /** Those of the violated comparisons that the corrections of a cause, with those before it, made hold. */
    List<Comparison> mended(Cause cause, Set<Comparison> among) {
        return cause.suspects().stream()
                .flatMap(place -> violatedWith(figure(place)).stream())
                .filter(among::contains)
                .distinct()
                .filter(comparison -> equation(comparison).satisfiable(this::value))
                .toList();
    }

    private static boolean isBounded(Interval interval) {
        return interval.low().abs().compareTo(OPEN) < 0 && interval.high().abs().compareTo(OPEN) < 0;
    }

    /** How many comparisons would hold to the last digit, were the cell printed as the first violated one demands. */
    int exactAfterCorrection(Cell cell, List<Comparison> explained) {
        Equation equation = equation(explained.get(0));
        Interval required = equation.required(cell, this::value).orElseThrow();
        BigDecimal factor = cell.figure().unit().factor();
        BigDecimal amount = equation.best(cell, required)
                .divide(factor, MathContext.DECIMAL128)
                .setScale(cell.figure().decimals(), RoundingMode.HALF_UP)
                .multiply(factor);
        return (int) Stream.concat(explained.stream(), held(cell).stream())
                .filter(comparison -> equation(comparison).isExactWith(cell, amount))
                .count();
    }

    private Interval value(Cell cell) {
        Interval right = corrected.get(cell);
        return right == null ? cell.interval() : right;
    }

    private static List<Cell> in(Comparison comparison, List<Cell> places) {
        return comparison.cells().stream().filter(places::contains).toList();
    }

    private Optional<Interval> required(Comparison comparison, List<Cell> places) {
        return equation(comparison).required(in(comparison, places).get(0), this::value);
    }

    private List<Comparison> held(Cell cell) {
        return holding.getOrDefault(cell, List.of());
    }

    private static Equation equation(Comparison comparison) {
        return comparison.equation().orElseThrow();
    }

    private static Optional<Interval> intersection(Interval one, Interval two) {
        return one.meets(two)
                ? Optional.of(new Interval(one.low().max(two.low()), one.high().min(two.high())))
                : Optional.empty();
    }
}
