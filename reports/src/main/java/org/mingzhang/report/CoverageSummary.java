package org.mingzhang.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.Text;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.Outcome;

/**
 * What was checked and what was not, added up over the rules.
 *
 * @param rules number of rules by outcome, every outcome present
 * @param passed comparisons that held
 * @param withinRounding of these, those that hold only within rounding
 * @param failed comparisons that failed
 * @param notEvaluated comparisons that could not be made
 * @param gaps why rules were not evaluated or broke, most frequent first
 */
public record CoverageSummary(
        Map<Outcome, Integer> rules, int passed, int withinRounding, int failed, int notEvaluated, List<Gap> gaps) {

    /**
     * A reason and the rules it keeps from deciding.
     *
     * @param outcome not evaluated, or broken
     * @param reason the reason
     * @param ruleIds the rules
     */
    public record Gap(Outcome outcome, Text reason, List<String> ruleIds) {

        public Gap {
            ruleIds = List.copyOf(ruleIds);
        }
    }

    public static CoverageSummary of(List<Coverage> coverage) {
        Map<Outcome, Integer> rules = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            rules.put(outcome, 0);
        }
        int passed = 0;
        int withinRounding = 0;
        int failed = 0;
        int notEvaluated = 0;
        for (Coverage rule : coverage) {
            rules.merge(rule.outcome(), 1, Integer::sum);
            passed += rule.passed();
            withinRounding += rule.withinRounding();
            failed += rule.failed();
            notEvaluated += rule.notEvaluated();
        }
        return new CoverageSummary(rules, passed, withinRounding, failed, notEvaluated, gaps(coverage));
    }

    /** All rules. */
    public int total() {
        return rules.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Comparisons made. */
    public int compared() {
        return passed + failed;
    }

    private static List<Gap> gaps(List<Coverage> coverage) {
        record Key(Outcome outcome, Text reason) {}
        Map<Key, List<String>> byReason = new LinkedHashMap<>();
        for (Coverage rule : coverage) {
            if (rule.outcome() == Outcome.NOT_EVALUATED || rule.outcome() == Outcome.RULE_ERROR) {
                byReason.computeIfAbsent(new Key(rule.outcome(), rule.reason()), key -> new ArrayList<>())
                        .add(rule.ruleId());
            }
        }
        Comparator<Gap> brokenFirst = Comparator.comparing(gap -> gap.outcome() == Outcome.RULE_ERROR ? 0 : 1);
        Comparator<Gap> mostFirst = Comparator.comparing(gap -> -gap.ruleIds().size());
        return byReason.entrySet().stream()
                .map(entry -> new Gap(entry.getKey().outcome(), entry.getKey().reason(), entry.getValue()))
                .sorted(brokenFirst.thenComparing(mostFirst))
                .toList();
    }
}
