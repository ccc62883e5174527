package org.mingzhang.check.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.check.identity.Cell;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.check.identity.LinearEquation;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Interval;

/**
 * Joins causes that are one, though no single figure explains them: rows that were left out fail in every column and in
 * every table that lacks them, a column that slipped by a row fails in every row, and a whole table may differ from what
 * another document says. Causes that may as well be several slips stay apart.
 */
final class OneCause {

    private static final int MANY = 3;

    /** Among more wrong figures some stand by chance where another should. */
    private static final int MOST_MOVED = 200;

    private final List<Cause> causes;
    private final int[] leaders;

    private OneCause(List<Cause> causes) {
        this.causes = causes;
        this.leaders = new int[causes.size()];
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = i;
        }
    }

    static List<Cause> joined(List<Cause> causes) {
        if (causes.size() < 2) {
            return causes;
        }
        OneCause one = new OneCause(causes);
        one.sameSubject();
        one.sameRows();
        one.brokenTables();
        one.movedFigures();
        one.sameSlips();
        one.sameDifferences();
        one.wrongUnits();
        return one.groups();
    }

    /** A subject whose sub-subjects do not add up in many columns, or another document that says otherwise. */
    private void sameSubject() {
        groups(cause -> shared(cause)).stream()
                .filter(group -> group.size() >= MANY)
                .forEach(this::join);
    }

    /** Rows that miss a total in several columns, whose differences add up as the columns of the missing row would. */
    private void sameRows() {
        Map<FailedSum.Rows, List<Integer>> byRows = new LinkedHashMap<>();
        Map<FailedSum.Rows, List<Interval>> missing = new HashMap<>();
        for (int i = 0; i < causes.size(); i++) {
            int cause = i;
            if (causes.get(i).isCertain()) {
                continue;
            }
            Kin.failedSums(causes.get(i)).forEach(sum -> {
                byRows.computeIfAbsent(sum.rows(), rows -> new ArrayList<>()).add(cause);
                missing.computeIfAbsent(sum.rows(), rows -> new ArrayList<>()).add(sum.missing());
            });
        }
        byRows.forEach((rows, group) -> {
            if (addUp(missing.get(rows))) {
                join(group);
            }
        });
    }

    /** Whether the largest of several differences is the sum of the others. */
    private static boolean addUp(List<Interval> differences) {
        if (differences.size() < 2) {
            return false;
        }
        Interval all = differences.stream().reduce(Interval.ZERO, Interval::plus);
        return differences.stream()
                .anyMatch(difference -> difference.times(BigDecimal.valueOf(2)).meets(all));
    }

    /** Comparisons of one kind within one table, of which no figure is the cause. */
    private void brokenTables() {
        groups(Kin::brokenTable).forEach(this::join);
    }

    /** Figures that changed places, or moved on by one: the right value of each stands in the place of another. */
    private void movedFigures() {
        List<Integer> certain = new ArrayList<>();
        for (int i = 0; i < causes.size(); i++) {
            if (causes.get(i).isCertain() && causes.get(i).correct().isPresent()) {
                certain.add(i);
            }
        }
        if (certain.size() > MOST_MOVED) {
            return;
        }
        OneCause moved = new OneCause(causes);
        int[] edges = new int[causes.size()];
        for (int one : certain) {
            for (int other : certain) {
                if (one != other && Kin.stoodIn(causes.get(one), causes.get(other))) {
                    edges[one]++;
                    moved.join(List.of(one, other));
                }
            }
        }
        Map<Integer, List<Integer>> groups =
                certain.stream().collect(Collectors.groupingBy(moved::leader, LinkedHashMap::new, Collectors.toList()));
        groups.values().forEach(group -> {
            int links = group.stream().mapToInt(cause -> edges[cause]).sum();
            if (links >= 2) {
                join(group);
            }
        });
    }

    /** The same wrong figure of the same subject, wherever it is said. */
    private void sameSlips() {
        for (List<Integer> group : groups(Kin::slip)) {
            for (int other : group.subList(1, group.size())) {
                if (Kin.shouldBeTheSame(causes.get(group.get(0)), causes.get(other))) {
                    join(List.of(group.get(0), other));
                }
            }
        }
    }

    /** A difference that several have to the digit. */
    private void sameDifferences() {
        record Found(Interval difference, int cause) {}
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < causes.size(); i++) {
            for (Interval difference : Kin.tellingDifferences(causes.get(i))) {
                all.add(new Found(difference, i));
            }
        }
        all.sort(Comparator.comparing(found -> found.difference().low()));
        Found first = null;
        for (Found next : all) {
            if (first != null && first.difference().meets(next.difference())) {
                join(List.of(first.cause(), next.cause()));
            } else {
                first = next;
            }
        }
    }

    /** Figures of a table that are ten thousand times what others say: it names the wrong unit. */
    private void wrongUnits() {
        Map<Integer, Integer> byTable = new HashMap<>();
        for (int i = 0; i < causes.size(); i++) {
            int cause = i;
            Kin.tablesInOtherUnits(causes.get(i)).forEach(table -> {
                Integer first = byTable.putIfAbsent(table, cause);
                if (first != null) {
                    join(List.of(first, cause));
                }
            });
        }
    }

    private List<List<Integer>> groups(Function<Cause, Optional<String>> key) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < causes.size(); i++) {
            int cause = i;
            key.apply(causes.get(i))
                    .ifPresent(found -> groups.computeIfAbsent(found, any -> new ArrayList<>())
                            .add(cause));
        }
        return List.copyOf(groups.values());
    }

    private void join(List<Integer> group) {
        group.forEach(cause -> leaders[leader(cause)] = leader(group.get(0)));
    }

    private int leader(int cause) {
        int at = cause;
        while (leaders[at] != at) {
            at = leaders[at];
        }
        return at;
    }

    private List<Cause> groups() {
        Map<Integer, List<Cause>> groups = new LinkedHashMap<>();
        for (int i = 0; i < causes.size(); i++) {
            groups.computeIfAbsent(leader(i), leader -> new ArrayList<>()).add(causes.get(i));
        }
        return groups.values().stream().map(OneCause::one).toList();
    }

    /** Which figures are wrong is certain only where it is so of every one. */
    private static Cause one(List<Cause> group) {
        if (group.size() == 1) {
            return group.get(0);
        }
        List<Comparison> all =
                group.stream().flatMap(cause -> cause.comparisons().stream()).toList();
        if (!group.stream().allMatch(Cause::isCertain)) {
            return Cause.unexplained(all);
        }
        List<Cell> suspects = group.stream()
                .flatMap(cause -> cause.suspects().stream())
                .distinct()
                .toList();
        return new Cause(suspects, suspects.size() > 1, agreed(group), all);
    }

    /** The right value, where it is the same for all. */
    private static Optional<Interval> agreed(List<Cause> certain) {
        Optional<Interval> first = certain.get(0).correct();
        return first.filter(value -> certain.stream()
                .allMatch(cause -> cause.correct().filter(value::meets).isPresent()));
    }

    /** What all comparisons of a cause share: the subject whose sub-subjects they add up, or the other document. */
    private static Optional<String> shared(Cause cause) {
        Optional<String> shared = shared(cause.comparisons().get(0));
        return cause.comparisons().stream()
                        .allMatch(comparison -> shared(comparison).equals(shared))
                ? shared
                : Optional.empty();
    }

    private static Optional<String> shared(Comparison comparison) {
        return comparison.cells().stream().anyMatch(Cell::isForeign)
                ? Optional.of(comparison.ruleId())
                : parent(comparison);
    }

    private static Optional<String> parent(Comparison comparison) {
        return comparison
                .equation()
                .filter(LinearEquation.class::isInstance)
                .flatMap(equation -> ((LinearEquation) equation).total())
                .flatMap(OneCause::code)
                .filter(code -> comparison.cells().stream()
                        .allMatch(cell ->
                                code(cell).filter(sub -> sub.startsWith(code)).isPresent()));
    }

    private static Optional<String> code(Cell cell) {
        return cell.fact() instanceof Amount amount && !amount.code().isEmpty()
                ? Optional.of(amount.code())
                : Optional.empty();
    }
}
