package org.mingzhang.maven;

import org.mingzhang.Language;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.report.Wording;

/** A finding in two lines of a log: severity, rule and place; then what is wrong. */
final class FindingLine {

    private FindingLine() {}

    static String of(DocumentReport document, Finding finding, Language language) {
        Evidence evidence = finding.evidence().get(0);
        String place = evidence.place().page() > 0
                ? ":p" + evidence.place().page()
                : evidence.place().line() > 0 ? ":" + evidence.place().line() : "";
        String file = evidence.place().file().isEmpty()
                ? document.name()
                : evidence.place().file();
        return Wording.severity(finding.severity()).in(language) + " " + finding.ruleId() + " " + file + place
                + System.lineSeparator() + "  " + finding.message().in(language);
    }
}
