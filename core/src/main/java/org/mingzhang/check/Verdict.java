package org.mingzhang.check;

import java.util.List;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;

/** The answer for a document. */
public enum Verdict {
    /** No finding at ERROR, and every mandatory rule was evaluated. */
    ACCEPT,
    /** At least one finding at ERROR. */
    REJECT,
    /** No ERROR, but a mandatory rule could not be evaluated, or the file holds further disclosures that were not checked. */
    UNDECIDED;

    /** The answer that follows from what was found and what was checked. */
    public static Verdict of(List<Finding> findings, List<Coverage> coverage, List<ReadingNotice> notices) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return REJECT;
        }
        boolean undecided = coverage.stream()
                .anyMatch(rule -> rule.outcome() == Outcome.RULE_ERROR
                        || rule.mandatory() && rule.outcome() == Outcome.NOT_EVALUATED);
        boolean leftOut = notices.stream().anyMatch(notice -> notice.kind() == NoticeKind.SEVERAL_BOOKS);
        return undecided || leftOut ? UNDECIDED : ACCEPT;
    }
}
