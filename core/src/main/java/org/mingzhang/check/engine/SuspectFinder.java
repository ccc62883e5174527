package org.mingzhang.check.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.engine.Explanations.Explained;
import org.mingzhang.check.identity.Cell;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.check.identity.Status;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Interval;
import org.mingzhang.model.Unit;

/**
 * Finds the figures that are wrong behind violated comparisons: the fewest of which other values make all of them hold and
 * break none that holds now. The figure that explains most is taken first; once it is certain, the rest is looked at with
 * its right value, so that a comparison of two wrong figures is no third fault. Figures of other documents are not
 * suspected here.
 */
final class SuspectFinder {

    private final List<Comparison> violated = new ArrayList<>();
    private final Explanations explanations;

    SuspectFinder(List<Comparison> comparisons) {
        for (Comparison comparison : comparisons) {
            if (comparison.status() == Status.VIOLATED) {
                violated.add(comparison);
            }
        }
        this.explanations = new Explanations(
                violated,
                violated.isEmpty()
                        ? List.of()
                        : comparisons.stream()
                                .filter(comparison -> comparison.status() != Status.VIOLATED)
                                .toList());
    }

    /** The causes of all violated comparisons; every comparison belongs to exactly one. */
    List<Cause> causes() {
        List<Cause> causes = new ArrayList<>();
        components().forEach(component -> new Search(component).addTo(causes));
        return causes;
    }

    /** Comparisons that share figures, each group in reading order. */
    private List<List<Comparison>> components() {
        List<List<Comparison>> components = new ArrayList<>();
        Set<Comparison> seen = new HashSet<>();
        for (Comparison start : violated) {
            if (!seen.contains(start)) {
                List<Comparison> component = new ArrayList<>();
                List<Comparison> queue = new ArrayList<>(List.of(start));
                while (!queue.isEmpty()) {
                    Comparison next = queue.remove(queue.size() - 1);
                    if (seen.add(next)) {
                        component.add(next);
                        next.cells()
                                .forEach(cell -> queue.addAll(explanations.violatedWith(explanations.figure(cell))));
                    }
                }
                component.sort(Comparator.comparingInt(Comparison::number));
                components.add(component);
            }
        }
        return components;
    }

    /** The search through comparisons that share figures. */
    private final class Search {

        private final Set<Comparison> rest;
        private final Map<Cell, List<Explained>> byFigure = new LinkedHashMap<>();

        Search(List<Comparison> component) {
            this.rest = new LinkedHashSet<>(component);
            lookAt(figures(component));
        }

        void addTo(List<Cause> causes) {
            while (!rest.isEmpty()) {
                causes.add(next());
            }
        }

        private Cause next() {
            Cause cause = best();
            rest.removeAll(cause.comparisons());
            Set<Cell> touched = figures(cause.comparisons());
            if (cause.isCertain() && explanations.correct(cause)) {
                List<Comparison> mended = explanations.mended(cause, rest);
                rest.removeAll(mended);
                cause = cause.with(mended);
                touched.addAll(figures(mended));
                touched.addAll(figures(explanations.allWith(cause.suspects())));
            }
            lookAt(touched);
            return cause;
        }

        private void lookAt(Set<Cell> figures) {
            for (Cell figure : figures) {
                List<Explained> explained = explanations.of(figure, rest);
                if (explained.isEmpty()) {
                    byFigure.remove(figure);
                } else {
                    byFigure.put(figure, explained);
                }
            }
        }

        /** What most is explained by; of that what fewest figures explain. */
        private Cause best() {
            Map<List<Comparison>, List<Cell>> byExplained = new LinkedHashMap<>();
            int most = byFigure.values().stream()
                    .mapToInt(explained -> explained.get(0).comparisons().size())
                    .max()
                    .orElse(0);
            byFigure.forEach((figure, all) -> {
                for (Explained explained : all) {
                    if (explained.comparisons().size() == most) {
                        List<Cell> figures =
                                byExplained.computeIfAbsent(explained.comparisons(), any -> new ArrayList<>(2));
                        if (!figures.contains(figure)) {
                            figures.add(figure);
                        }
                    }
                }
            });
            return byExplained.entrySet().stream()
                    .min(Comparator.comparingInt(entry -> entry.getValue().size()))
                    .map(entry -> cause(entry.getValue(), entry.getKey()))
                    .orElseGet(() -> Cause.unexplained(List.of(rest.iterator().next())));
        }

        /** The values that explain these comparisons. */
        private Interval value(Cell figure, List<Comparison> comparisons) {
            return byFigure.get(figure).stream()
                    .filter(explained -> explained.comparisons().equals(comparisons))
                    .findFirst()
                    .orElseThrow()
                    .value();
        }

        private Cause cause(List<Cell> figures, List<Comparison> explained) {
            List<Cell> shown = new ArrayList<>(
                    figures.stream().map(figure -> placeIn(figure, explained)).toList());
            shown.sort(Comparator.<Cell>comparingInt(cell -> -explanations.exactAfterCorrection(cell, explained))
                    .thenComparingInt(explanations::heldBy)
                    .thenComparing(cell -> cell.figure().unit() == Unit.PERCENT ? 0 : 1)
                    .thenComparing(cell -> cell.fact() instanceof Claim ? 0 : 1));
            if (shown.size() > 1) {
                return new Cause(shown, false, Optional.empty(), explained);
            }
            List<Cell> places = explanations.places(shown.get(0));
            places.stream().filter(cell -> !cell.equals(shown.get(0))).forEach(shown::add);
            return new Cause(shown, places.size() > 1, Optional.of(value(figures.get(0), explained)), explained);
        }
    }

    /** The place of a figure that the first of these comparisons holds. */
    private Cell placeIn(Cell figure, List<Comparison> explained) {
        return explanations.places(figure).stream()
                .filter(cell -> explained.get(0).cells().contains(cell))
                .findFirst()
                .orElse(figure);
    }

    /** Figures of the document itself in these comparisons, in reading order. */
    private Set<Cell> figures(Iterable<Comparison> comparisons) {
        Set<Cell> figures = new LinkedHashSet<>();
        for (Comparison comparison : comparisons) {
            for (Cell cell : comparison.cells()) {
                if (!cell.isForeign()) {
                    figures.add(explanations.figure(cell));
                }
            }
        }
        return figures;
    }
}
