package org.mingzhang.check.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.identity.Cell;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.check.identity.Status;
import org.mingzhang.model.Interval;

/**
 * Figures that are printed in several places and agree there: tables that repeat a subject, sentences that quote it. A
 * wrong figure that was copied is wrong in all of them, and all would be corrected together. Another disclosure that
 * agrees is no copy but a witness.
 */
final class Copies {

    private final Map<Cell, Cell> leaders = new HashMap<>();
    private final Map<Cell, List<Cell>> groups = new LinkedHashMap<>();

    /** Learns which figures are copies from the comparisons that hold exactly between two of them. */
    Copies(List<Comparison> holding) {
        for (Comparison comparison : holding) {
            List<Cell> said = said(comparison);
            if (comparison.status() == Status.EXACT
                    && said.size() == 2
                    && said.stream().noneMatch(Cell::isForeign)
                    && isSame(said.get(0), said.get(1))) {
                join(said.get(0), said.get(1));
            }
        }
    }

    /** All places of a figure, itself included. */
    List<Cell> of(Cell cell) {
        return groups.getOrDefault(leader(cell), List.of(cell));
    }

    /** Whether a comparison only holds these copies against each other. */
    static boolean isAmong(Comparison comparison, List<Cell> copies) {
        return copies.containsAll(said(comparison));
    }

    private static List<Cell> said(Comparison comparison) {
        return comparison.cells().stream().filter(cell -> !isZero(cell)).toList();
    }

    private static boolean isZero(Cell cell) {
        Interval interval = cell.interval();
        return interval.low().signum() <= 0 && interval.high().signum() >= 0;
    }

    private static boolean isSame(Cell one, Cell other) {
        return one.interval().meets(other.interval());
    }

    private void join(Cell one, Cell other) {
        Cell first = leader(one);
        Cell second = leader(other);
        if (!first.equals(second)) {
            List<Cell> all = new ArrayList<>(groups.getOrDefault(first, List.of(first)));
            all.addAll(groups.getOrDefault(second, List.of(second)));
            groups.remove(second);
            groups.put(first, all);
            leaders.put(second, first);
        }
    }

    private Cell leader(Cell cell) {
        Cell at = cell;
        while (leaders.containsKey(at)) {
            at = leaders.get(at);
        }
        return at;
    }
}
