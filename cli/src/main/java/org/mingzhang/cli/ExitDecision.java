package org.mingzhang.cli;

import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.Verdict;
import org.mingzhang.gate.FailOn;

/**
 * The exit code of a run. Where several apply, the one that says most about how far the result can be trusted: a
 * broken rule before an unread input, before findings, before undecided.
 */
final class ExitDecision {

    private ExitDecision() {}

    static ExitCode of(CheckReport report, FailOn failOn) {
        if (report.documents().stream().anyMatch(ExitDecision::hasBrokenRule)) {
            return ExitCode.PACK_BROKEN;
        }
        if (!report.unread().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        if (report.documents().stream().anyMatch(document -> hasFinding(document, failOn))) {
            return ExitCode.FINDINGS;
        }
        if (report.documents().stream().anyMatch(document -> document.verdict() == Verdict.UNDECIDED)) {
            return ExitCode.UNDECIDED;
        }
        return ExitCode.ACCEPTED;
    }

    private static boolean hasBrokenRule(DocumentReport document) {
        return document.coverage().stream().anyMatch(coverage -> coverage.outcome() == Outcome.RULE_ERROR);
    }

    private static boolean hasFinding(DocumentReport document, FailOn failOn) {
        return document.findings().stream().anyMatch(finding -> failOn.fails(finding.severity()));
    }
}
