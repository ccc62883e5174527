package org.mingzhang.maven;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.SetAside;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Verdict;

/**
 * What a report means for a build, in lines of a log.
 *
 * @param unchecked what could not run: unread inputs, rules that broke
 * @param findings findings that fail the build
 * @param undecided documents that a mandatory rule left undecided
 * @param below what is to be seen and does not fail the build: other findings, undecided documents that are let through,
 *     what is to be said about lists of known findings
 * @param summary how many documents, and how they came out
 */
record Conclusion(
        List<String> unchecked, List<String> findings, List<String> undecided, List<String> below, String summary) {

    private static final int RULES_NAMED = 4;

    static Conclusion of(CheckReport report, Gate gate, Language language) {
        List<String> unchecked = new ArrayList<>();
        report.unread()
                .forEach(input ->
                        unchecked.add(input.name() + ": " + input.problem().in(language)));
        List<String> findings = new ArrayList<>();
        List<String> undecided = new ArrayList<>();
        List<String> below = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (DocumentReport document : report.documents()) {
            document.coverage().stream()
                    .filter(coverage -> coverage.outcome() == Outcome.RULE_ERROR)
                    .forEach(coverage -> unchecked.add(broken(document, coverage, language)));
            for (Finding finding : document.findings()) {
                if (gate.failOn().fails(finding.severity())) {
                    findings.add(FindingLine.of(document, finding, language));
                } else if (finding.severity() != Severity.INFO) {
                    (finding.severity() == Severity.ERROR ? below : warnings)
                            .add(FindingLine.of(document, finding, language));
                }
            }
            if (document.verdict() == Verdict.UNDECIDED) {
                (gate.failsUndecided() ? undecided : below).add(open(document, language));
            }
        }
        below.addAll(warnings);
        report.remarks().forEach(remark -> below.add(remark.message().in(language)));
        return new Conclusion(
                unchecked, findings, undecided, below, summary(report).in(language));
    }

    private static Text summary(CheckReport report) {
        long accepted = count(report, Verdict.ACCEPT);
        long rejected = count(report, Verdict.REJECT);
        long undecided = count(report, Verdict.UNDECIDED);
        long suppressed = count(report, SetAside.Cause.SUPPRESSION);
        long known = count(report, SetAside.Cause.BASELINE);
        Text aside = new Text(
                (suppressed == 0 ? "" : "；豁免 " + suppressed + " 个问题") + (known == 0 ? "" : "；存量 " + known + " 个问题"),
                (suppressed == 0 ? "" : "; suppressed findings: " + suppressed)
                        + (known == 0 ? "" : "; findings of the baseline: " + known));
        return new Text(
                "检查了 " + report.documents().size() + " 份文件：通过 " + accepted + "，不通过 " + rejected + "，未能判定 " + undecided
                        + (report.unread().isEmpty()
                                ? ""
                                : "，未能读取 " + report.unread().size())
                        + aside.zh(),
                "Documents checked: " + report.documents().size() + "; accepted " + accepted + ", rejected " + rejected
                        + ", undecided " + undecided
                        + (report.unread().isEmpty()
                                ? ""
                                : ", not read " + report.unread().size())
                        + aside.en());
    }

    private static long count(CheckReport report, Verdict verdict) {
        return report.documents().stream()
                .filter(document -> document.verdict() == verdict)
                .count();
    }

    private static long count(CheckReport report, SetAside.Cause cause) {
        return report.documents().stream()
                .mapToLong(document -> document.count(cause))
                .sum();
    }

    /** An undecided document with the rules that leave it so; none do when it is no disclosure at all. */
    private static String open(DocumentReport document, Language language) {
        List<String> rules = document.coverage().stream()
                .filter(coverage -> coverage.mandatory() && coverage.outcome() == Outcome.NOT_EVALUATED)
                .map(Coverage::ruleId)
                .toList();
        if (rules.isEmpty()) {
            String notice = document.notices().isEmpty()
                    ? ""
                    : ": " + document.notices().get(0).message().in(language);
            return document.name() + notice;
        }
        String more = rules.size() <= RULES_NAMED ? "" : " … (" + rules.size() + ")";
        return document.name() + ": " + String.join(", ", rules.subList(0, Math.min(RULES_NAMED, rules.size()))) + more;
    }

    private static String broken(DocumentReport document, Coverage coverage, Language language) {
        return document.name() + ": " + coverage.ruleId() + ": "
                + coverage.reason().in(language);
    }
}
