package org.mingzhang.check;

import java.util.List;

/** The answer for a document. */
public enum Verdict {
    /** No finding at ERROR, and every mandatory rule was evaluated. */
    ACCEPT,
    /** At least one finding at ERROR. */
    REJECT,
    /** No ERROR, but a mandatory rule could not be evaluated. */
    UNDECIDED;

    /** The answer that follows from what was found and what was checked. */
    public static Verdict of(List<Finding> findings, List<Coverage> coverage) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return REJECT;
        }
        boolean undecided = coverage.stream()
                .anyMatch(rule -> rule.outcome() == Outcome.RULE_ERROR
                        || rule.mandatory() && rule.outcome() == Outcome.NOT_EVALUATED);
        return undecided ? UNDECIDED : ACCEPT;
    }
}
