package org.mingzhang.sdk.cases;

import java.util.List;
import java.util.Optional;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.engine.Checker;

/** Runs cases with the rules of one book. */
public final class CaseRunner {

    private final Checker checker;

    public CaseRunner(Checker checker) {
        this.checker = checker;
    }

    /** What is wrong with the outcome of a case; empty when the rule comes to what is expected. */
    public Optional<String> run(RuleCase tested) {
        Checker.Result result = checker.check(tested.document(), List.of(), List.of());
        Optional<Coverage> coverage = result.coverage().stream()
                .filter(entry -> entry.ruleId().equals(tested.rule()))
                .findFirst();
        if (coverage.isEmpty()) {
            return Optional.of(tested.file() + ": there is no rule " + tested.rule());
        }
        Outcome outcome = coverage.get().outcome();
        boolean expected = outcome != Outcome.RULE_ERROR
                && switch (tested.expectation()) {
                    case BREAKS -> outcome == Outcome.FAILED;
                    case KEEPS -> outcome == Outcome.PASSED;
                    case UNDECIDED -> outcome == Outcome.NOT_EVALUATED || outcome == Outcome.NOT_APPLICABLE;
                };
        return expected
                ? Optional.empty()
                : Optional.of(tested.file() + ": " + tested.rule() + " should come to "
                        + tested.expectation() + ", but is " + outcome + " ("
                        + coverage.get().reason().en() + ")");
    }
}
