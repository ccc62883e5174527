package org.mingzhang.report.console;

import java.util.stream.Collectors;
import org.mingzhang.Text;
import org.mingzhang.check.Computation;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.SetAside;
import org.mingzhang.check.Severity;
import org.mingzhang.check.ShownFindings;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.report.DisplayWidth;
import org.mingzhang.report.FindingGroup;
import org.mingzhang.report.ShownEvidence;
import org.mingzhang.report.Wording;

/** One document: what it is, its findings, what was checked, what limits the reading, the verdict. */
final class DocumentSection {

    private static final int QUOTE_LENGTH = 80;

    private static final Text AT = new Text("位置", "At");
    private static final Text COMPUTATION = new Text("计算", "Computation");
    private static final Text BASIS = new Text("依据", "Basis");
    private static final Text REMEDY = new Text("改法", "Remedy");
    private static final Text REASON = new Text("理由", "Reason");
    private static final Text CONSEQUENCE = new Text("连带", "Follows");

    private final ConsolePage page;
    private final DocumentReport document;

    DocumentSection(ConsolePage page, DocumentReport document) {
        this.page = page;
        this.document = document;
    }

    void write() {
        page.line(page.palette().heading(page.say(Wording.name(document))));
        page.paragraph(0, page.say(Wording.disclosure(document.disclosure())) + packs());
        if (document.sources().size() > 1) {
            document.sources()
                    .forEach(source ->
                            page.paragraph(2, page.say("文件 ", "file ") + source.name() + pages(source.pages())));
        }
        page.blank();
        ShownFindings shown = document.shown();
        FindingGroup.of(shown.findings()).forEach(this::group);
        shown.leftOut().forEach(left -> page.paragraph(2, page.say(Wording.leftOut(left))));
        setAside();
        new CoverageSection(page, document.coverage()).write();
        notices();
        verdict();
        page.blank();
    }

    private String packs() {
        if (document.packs().isEmpty()) {
            return "";
        }
        return document.packs().stream()
                .map(pack -> pack.id() + " " + pack.version())
                .collect(Collectors.joining(", ", page.say(" · 规则包 ", " · packs "), ""));
    }

    private String pages(int pages) {
        return pages == 0 ? "" : page.say("（" + pages + " 页）", " (" + pages + " pages)");
    }

    private void group(FindingGroup group) {
        String heading = group.heading().isEmpty() ? page.say("整份文件", "Whole document") : group.heading();
        page.line(page.palette().heading(heading));
        group.findings().forEach(this::finding);
    }

    private void finding(Finding finding) {
        String severity = page.say(Wording.severity(finding.severity()));
        int indent = 2 + DisplayWidth.of(severity) + 1;
        page.hanging(
                "  " + page.palette().of(finding.severity(), severity) + " ",
                indent,
                page.say(finding.message()) + "  [" + finding.ruleId() + "]");
        ShownEvidence.of(finding).forEach(this::evidence);
        finding.computation().ifPresent(computation -> page.labelled(COMPUTATION, computation(computation)));
        finding.basis()
                .forEach(basis -> page.labelled(
                        BASIS, Wording.citation(basis, page.options().language())));
        if (!page.say(finding.remedy()).isEmpty()) {
            page.labelled(REMEDY, page.say(finding.remedy()));
        }
        for (Finding.Consequence consequence : finding.consequences()) {
            page.labelled(CONSEQUENCE, page.say(Wording.consequence(consequence)) + "  [" + consequence.ruleId() + "]");
        }
        page.blank();
    }

    private void evidence(Evidence evidence) {
        boolean nameFile = document.sources().size() > 1;
        String place = page.say(Wording.place(evidence.place(), nameFile));
        StringBuilder words = new StringBuilder(evidence.label());
        if (!evidence.quote().isEmpty()) {
            words.append(words.isEmpty() ? "" : page.say("：", ": "))
                    .append('“')
                    .append(quote(evidence))
                    .append('”');
        }
        if (!place.isEmpty()) {
            words.append(words.isEmpty() ? place : page.say("（" + place + "）", " (" + place + ")"));
        }
        if (!words.isEmpty()) {
            page.labelled(AT, words.toString());
        }
    }

    private String quote(Evidence evidence) {
        String quote = evidence.quote().replaceAll("\\s+", " ").strip();
        if (page.isVerbose() || quote.codePointCount(0, quote.length()) <= QUOTE_LENGTH) {
            return quote;
        }
        return quote.substring(0, quote.offsetByCodePoints(0, QUOTE_LENGTH)) + "……";
    }

    private String computation(Computation computation) {
        return page.say(Wording.computation(computation));
    }

    private void setAside() {
        if (document.setAside().isEmpty()) {
            return;
        }
        page.line(page.palette().heading(page.say("不计入结论的问题", "Findings that do not count")));
        for (SetAside aside : document.setAside()) {
            Finding finding = aside.finding();
            String head = page.say(Wording.cause(aside.cause())) + " ";
            page.hanging(
                    "  " + page.palette().faint(head),
                    2 + DisplayWidth.of(head),
                    page.say(Wording.severity(finding.severity())) + " " + page.say(finding.message()) + "  ["
                            + finding.ruleId() + "]");
            if (aside.cause() == SetAside.Cause.SUPPRESSION) {
                page.labelled(REASON, page.say(Wording.justification(aside)));
            }
        }
        page.blank();
    }

    private void notices() {
        if (document.notices().isEmpty()) {
            return;
        }
        page.line(page.palette().heading(page.say("阅读说明", "Reading")));
        for (ReadingNotice notice : document.notices()) {
            String place =
                    page.say(Wording.place(notice.place(), document.sources().size() > 1));
            page.hanging(
                    "  - ",
                    4,
                    page.say(notice.message())
                            + (place.isEmpty() ? "" : page.say("（", " (") + place + page.say("）", ")")));
        }
        page.blank();
    }

    private void verdict() {
        long errors = document.count(Severity.ERROR);
        long warnings = document.count(Severity.WARNING);
        long infos = document.count(Severity.INFO);
        String aside = page.say(Wording.setAside(document));
        page.line(page.palette()
                        .of(
                                document.verdict(),
                                page.say("结论：", "Verdict: ") + page.say(Wording.verdict(document.verdict())))
                + page.say(
                        "（错误 " + errors + "，警告 " + warnings + "，提示 " + infos + (aside.isEmpty() ? "" : "；不计入：" + aside)
                                + "）",
                        " (" + errors + " errors, " + warnings + " warnings, " + infos + " infos"
                                + (aside.isEmpty() ? "" : "; not counted: " + aside) + ")"));
    }
}
