package org.mingzhang.report.html;

import java.util.Locale;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.LegalBasis;
import org.mingzhang.check.SetAside;
import org.mingzhang.check.Severity;
import org.mingzhang.check.ShownFindings;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.report.CoverageSummary;
import org.mingzhang.report.FindingGroup;
import org.mingzhang.report.HtmlPage;
import org.mingzhang.report.ShownEvidence;
import org.mingzhang.report.Wording;

/** One document on the page. */
final class HtmlDocument {

    private final HtmlPage page;
    private final DocumentReport document;
    private final String id;

    /** A document under an id that links lead to. */
    HtmlDocument(HtmlPage page, DocumentReport document, String id) {
        this.page = page;
        this.document = document;
        this.id = id;
    }

    void write() {
        page.raw("<section class=\"document\" id=\"" + id + "\">");
        page.both("h1", "", Wording.name(document));
        page.both("p", "what", Wording.disclosure(document.disclosure()));
        verdict();
        ShownFindings shown = document.shown();
        for (FindingGroup group : FindingGroup.of(shown.findings())) {
            group(group);
        }
        shown.leftOut().forEach(left -> page.both("p", "left-out", Wording.leftOut(left)));
        setAside();
        notices();
        coverage();
        page.close("section");
    }

    private boolean namesFiles() {
        return document.sources().size() > 1;
    }

    private void verdict() {
        page.open("p", "verdict " + document.verdict().name().toLowerCase(Locale.ROOT));
        page.open("strong", "");
        page.words(Wording.verdict(document.verdict()));
        page.close("strong");
        for (Severity severity : Severity.values()) {
            page.raw(" · ").words(Wording.severity(severity)).raw(" " + document.count(severity));
        }
        if (!document.setAside().isEmpty()) {
            page.raw(" · ").words(new Text("不计入：", "not counted: ")).words(Wording.setAside(document));
        }
        page.close("p");
    }

    private void group(FindingGroup group) {
        if (group.heading().isEmpty()) {
            page.both("h2", "", new Text("整份文件", "Whole document"));
        } else {
            page.element("h2", "", group.heading());
        }
        group.findings().forEach(this::finding);
    }

    private void finding(Finding finding) {
        page.open("article", finding.severity().name().toLowerCase(Locale.ROOT));
        page.open("h3", "");
        page.open("b", "");
        page.words(Wording.severity(finding.severity()));
        page.raw("</b> ")
                .words(finding.message())
                .raw(" <code>")
                .text(finding.ruleId())
                .raw("</code>");
        page.close("h3");
        page.open("dl", "");
        ShownEvidence.of(finding).forEach(this::evidence);
        finding.computation()
                .ifPresent(computation -> entry(new Text("计算", "Computation"), Wording.computation(computation)));
        for (LegalBasis basis : finding.basis()) {
            entry(
                    new Text("依据", "Basis"),
                    new Text(Wording.citation(basis, Language.ZH), Wording.citation(basis, Language.EN)));
        }
        if (!finding.remedy().zh().isEmpty()) {
            entry(new Text("改法", "Remedy"), finding.remedy());
        }
        for (Finding.Consequence consequence : finding.consequences()) {
            entry(new Text("连带", "Follows"), Wording.consequence(consequence));
        }
        page.close("dl");
        suppression(finding);
        page.close("article");
    }

    /** What to paste into a file of suppressions, but for the reason, which only people can give. */
    private void suppression(Finding finding) {
        page.open("details", "suppress");
        page.both("summary", "", new Text("豁免这个问题", "Suppress this finding"));
        page.open("pre", "");
        page.text("  - fingerprint: \"" + finding.fingerprint() + "\"\n    document: \""
                + document.name().replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n    reason: ");
        page.close("pre");
        page.close("details");
    }

    private void setAside() {
        if (document.setAside().isEmpty()) {
            return;
        }
        page.both("h2", "", new Text("不计入结论的问题", "Findings that do not count"));
        page.open("table", "");
        for (SetAside aside : document.setAside()) {
            Finding finding = aside.finding();
            page.open("tr", "");
            page.both("td", "", Wording.cause(aside.cause()));
            page.both("td", "", Wording.severity(finding.severity()));
            page.open("td", "");
            page.words(finding.message()).raw(" <code>").text(finding.ruleId()).raw("</code>");
            page.close("td");
            page.both("td", "", Wording.justification(aside));
            page.close("tr");
        }
        page.close("table");
    }

    private void evidence(Evidence evidence) {
        page.both("dt", "", new Text("位置", "At"));
        page.open("dd", "");
        page.text(evidence.label()).raw(" <q>").text(evidence.quote()).raw("</q> ");
        page.words(Wording.place(evidence.place(), namesFiles()));
        page.close("dd");
    }

    private void entry(Text label, Text words) {
        page.both("dt", "", label);
        page.both("dd", "", words);
    }

    private void notices() {
        if (document.notices().isEmpty()) {
            return;
        }
        page.both("h2", "", new Text("阅读说明", "Reading"));
        page.open("ul", "");
        for (ReadingNotice notice : document.notices()) {
            page.open("li", "");
            page.words(notice.message()).raw(" ").words(Wording.place(notice.place(), namesFiles()));
            page.close("li");
        }
        page.close("ul");
    }

    private void coverage() {
        CoverageSummary summary = CoverageSummary.of(document.coverage());
        page.both("h2", "", new Text("检查范围", "Coverage"));
        page.both(
                "p",
                "",
                new Text(
                        "规则 " + summary.total() + " 条；比较 " + summary.compared() + " 次，相符 " + summary.passed() + "（其中 "
                                + summary.withinRounding() + " 次仅在四舍五入范围内），不符 " + summary.failed() + "；无法比较 "
                                + summary.notEvaluated(),
                        summary.total() + " rules; " + summary.compared() + " comparisons, " + summary.passed()
                                + " hold (" + summary.withinRounding() + " of them only within rounding), "
                                + summary.failed() + " fail; " + summary.notEvaluated() + " could not be made"));
        page.open("details", "");
        page.both("summary", "", new Text("逐条规则", "Rule by rule"));
        page.open("table", "");
        document.coverage().forEach(this::rule);
        page.close("table");
        page.close("details");
    }

    private void rule(Coverage rule) {
        page.open("tr", rule.outcome().name().toLowerCase(Locale.ROOT));
        page.raw("<td><code>").text(rule.ruleId()).raw("</code></td>");
        page.both("td", "", rule.title());
        page.both("td", "", Wording.outcome(rule.outcome()));
        page.raw("<td>" + rule.passed() + "/" + rule.compared() + "</td>");
        page.both("td", "", rule.reason());
        page.close("tr");
    }
}
