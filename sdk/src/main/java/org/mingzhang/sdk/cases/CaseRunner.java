package org.mingzhang.sdk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.engine.Checker;

/** Runs cases with the rules of one book. */
public final class CaseRunner {

    private final Checker checker;

    public CaseRunner(Checker checker) {
        this.checker = checker;
    }

    /**
     * What a rule came to on a case.
     *
     * @param coverage its coverage; empty when there is no such rule
     * @param findings its findings
     */
    record Run(Optional<Coverage> coverage, List<Reported> findings) {}

    Run ran(RuleCase tested) {
        Checker.Result result = checker.check(tested.document(), List.of(), List.of());
        Optional<Coverage> coverage = result.coverage().stream()
                .filter(entry -> entry.ruleId().equals(tested.rule()))
                .findFirst();
        return new Run(coverage, Reported.by(tested.rule(), result.findings()));
    }

    /** What the rule of a case comes to; empty when there is no such rule. */
    public Optional<Outcome> outcome(RuleCase tested) {
        return ran(tested).coverage().map(Coverage::outcome);
    }

    /** What is wrong with the outcome of a case; empty when the rule comes to what is expected. */
    public Optional<PackProblem> run(RuleCase tested) {
        Run run = ran(tested);
        if (run.coverage().isEmpty()) {
            return Optional.of(problem(tested, "没有规则 " + tested.rule(), "there is no rule " + tested.rule()));
        }
        Coverage coverage = run.coverage().get();
        Outcome outcome = coverage.outcome();
        boolean expected = switch (tested.expectation()) {
            case BREAKS -> outcome == Outcome.FAILED;
            case KEEPS -> outcome == Outcome.PASSED;
            case UNDECIDED -> outcome == Outcome.NOT_EVALUATED || outcome == Outcome.NOT_APPLICABLE;
        };
        if (!expected) {
            String shown = run.findings().stream().map(Reported::toString).collect(Collectors.joining("；"));
            return Optional.of(problem(
                    tested,
                    tested.label() + "：结果为 " + outcome
                            + reason(coverage.reason().zh()) + reason(shown),
                    tested.label() + ": came to " + outcome
                            + reason(coverage.reason().en()) + reason(shown)));
        }
        return tested.findings().flatMap(wanted -> compare(tested, wanted, run.findings()));
    }

    private static String reason(String words) {
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    /** Every finding that is expected comes out, and no other of this rule. */
    private static Optional<PackProblem> compare(
            RuleCase tested, List<ExpectedFinding> wanted, List<Reported> findings) {
        List<Reported> left = new ArrayList<>(findings);
        List<ExpectedFinding> missing = new ArrayList<>();
        for (ExpectedFinding expected : wanted) {
            Optional<Reported> match = left.stream()
                    .filter(reported -> expected.missedBy(reported).isEmpty())
                    .findFirst();
            match.ifPresentOrElse(left::remove, () -> missing.add(expected));
        }
        if (missing.isEmpty() && left.isEmpty()) {
            return Optional.empty();
        }
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (ExpectedFinding expected : missing) {
            zh.add("没有得到 " + expected + near(expected, left, "，最接近的不同在于 "));
            en.add("missing " + expected + near(expected, left, ", the nearest differs in "));
        }
        left.forEach(extra -> zh.add("多出 " + extra));
        left.forEach(extra -> en.add("unexpected " + extra));
        return Optional.of(problem(
                tested,
                tested.label() + "：问题与 expect 不符：" + String.join("；", zh),
                tested.label() + ": the findings are not those expected: " + String.join("; ", en)));
    }

    private static String near(ExpectedFinding expected, List<Reported> left, String intro) {
        return left.stream()
                .map(expected::missedBy)
                .min(java.util.Comparator.comparingInt(Map::size))
                .map(missed -> intro + missed)
                .orElse("");
    }

    private static PackProblem problem(RuleCase tested, String zh, String en) {
        return PackProblem.of(tested.mark(), zh, en);
    }
}
