package org.mingzhang.gate.known;

import java.util.Optional;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.gate.Glob;

/**
 * Which findings a suppression is for. What is not said matches everything; what is said must match the first piece of
 * evidence of a finding, the one that reports show first.
 */
record Match(
        Optional<String> fingerprint,
        Optional<Glob> rule,
        Optional<Glob> document,
        Optional<Glob> table,
        Optional<Glob> row,
        Optional<Glob> column) {

    boolean concerns(DocumentReport report) {
        return document.isEmpty()
                || document.get().matches(report.name())
                || report.sources().stream().anyMatch(source -> document.get().matches(source.name()));
    }

    boolean matches(Finding finding) {
        Evidence first = finding.evidence().get(0);
        return (fingerprint.isEmpty() || fingerprint.get().equals(finding.fingerprint()))
                && fits(rule, finding.ruleId())
                && fits(table, first.table())
                && fits(row, first.row())
                && fits(column, first.column());
    }

    private static boolean fits(Optional<Glob> glob, String text) {
        return glob.isEmpty() || glob.get().matches(text);
    }
}
