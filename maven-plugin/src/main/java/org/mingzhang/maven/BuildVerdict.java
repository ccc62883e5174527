package org.mingzhang.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.Language;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.Verdict;
import org.mingzhang.gate.FailOn;

/**
 * What a report means for a build, in sentences that stand at the end of the log.
 *
 * @param unchecked what could not run: unread inputs, rules that broke
 * @param undecided documents that a mandatory rule left undecided
 * @param findings findings that fail the build, one line each
 */
record BuildVerdict(List<String> unchecked, List<String> undecided, List<String> findings) {

    private static final int SHOWN = 20;

    static BuildVerdict of(CheckReport report, FailOn failOn, Language language) {
        List<String> unchecked = new ArrayList<>();
        report.unread()
                .forEach(input ->
                        unchecked.add(input.name() + ": " + input.problem().in(language)));
        List<String> undecided = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        for (DocumentReport document : report.documents()) {
            document.coverage().stream()
                    .filter(coverage -> coverage.outcome() == Outcome.RULE_ERROR)
                    .forEach(coverage -> unchecked.add(broken(document, coverage, language)));
            document.findings().stream()
                    .filter(finding -> failOn.fails(finding.severity()))
                    .forEach(finding -> findings.add(line(document, finding, language)));
            if (document.verdict() == Verdict.UNDECIDED) {
                undecided.add(document.name() + ": " + String.join(", ", open(document)));
            }
        }
        return new BuildVerdict(unchecked, undecided, findings);
    }

    /** The first of these lines, and how many more there are. */
    static String shown(List<String> lines, Language language) {
        Stream<String> first = lines.stream().limit(SHOWN);
        Stream<String> rest = lines.size() <= SHOWN
                ? Stream.empty()
                : Stream.of(
                        language == Language.ZH
                                ? "……另有 " + (lines.size() - SHOWN) + " 项"
                                : "… and " + (lines.size() - SHOWN) + " more");
        return String.join(
                System.lineSeparator(),
                Stream.concat(first, rest).map(line -> "  " + line).toList());
    }

    private static List<String> open(DocumentReport document) {
        return document.coverage().stream()
                .filter(coverage -> coverage.mandatory() && coverage.outcome() == Outcome.NOT_EVALUATED)
                .map(Coverage::ruleId)
                .limit(SHOWN)
                .toList();
    }

    private static String broken(DocumentReport document, Coverage coverage, Language language) {
        return document.name() + ": " + coverage.ruleId() + ": "
                + coverage.reason().in(language);
    }

    private static String line(DocumentReport document, Finding finding, Language language) {
        Evidence evidence = finding.evidence().get(0);
        String place = evidence.place().page() > 0
                ? ":p" + evidence.place().page()
                : evidence.place().line() > 0 ? ":" + evidence.place().line() : "";
        String file = evidence.place().file().isEmpty()
                ? document.name()
                : evidence.place().file();
        return finding.severity() + " " + finding.ruleId() + " " + file + place + " "
                + finding.message().in(language);
    }
}
