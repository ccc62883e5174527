package org.mingzhang.check.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.engine.SuspectFinder.Cause;
import org.mingzhang.check.identity.Cell;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.check.identity.LinearEquation;
import org.mingzhang.model.Amount;

/**
 * Joins causes that are one: a subject whose sub-rows were left out fails in every column of every table that prints
 * it, and a whole table may differ from what another document says. Few causes may well be several slips, and stay apart.
 */
final class SharedRows {

    private static final int SAME_CAUSE = 3;

    private SharedRows() {}

    static List<Cause> joined(List<Cause> causes) {
        Map<String, List<Cause>> byRow = new LinkedHashMap<>();
        for (Cause cause : causes) {
            row(cause)
                    .ifPresent(row ->
                            byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(cause));
        }
        List<Cause> joined = new ArrayList<>();
        for (Cause cause : causes) {
            List<Cause> same = row(cause).map(byRow::get).orElse(List.of());
            if (same.size() < SAME_CAUSE) {
                joined.add(cause);
            } else if (same.get(0) == cause) {
                List<Comparison> all = new ArrayList<>();
                same.forEach(one -> all.addAll(one.comparisons()));
                joined.add(new Cause(List.of(), false, all));
            }
        }
        return joined;
    }

    /** What all comparisons of a cause share: the subject whose sub-subjects they add up, or the other document. */
    private static Optional<String> row(Cause cause) {
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
                .flatMap(SharedRows::code)
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
