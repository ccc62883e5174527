package org.mingzhang.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.Computation;
import org.mingzhang.check.Confidence;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.LegalBasis;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.PackRef;
import org.mingzhang.check.Remark;
import org.mingzhang.check.SetAside;
import org.mingzhang.check.Severity;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.check.Verdict;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;

/** Reports that show every field in every state. */
public final class SampleReports {

    private static final Text NONE = new Text("", "");

    private SampleReports() {}

    public static CheckReport full() {
        return new CheckReport(
                "0.1.0",
                List.of(rejected(), undecided()),
                List.of(new UnreadInput(
                        "扫描.pdf", new Text("文件已加密，请先解除密码", "the file is encrypted; remove its password"))));
    }

    /** The full report with two more findings that do not count, and a remark. */
    public static CheckReport withKnownFindings() {
        CheckReport full = full();
        DocumentReport rejected = full.documents().get(0);
        List<SetAside> known = List.of(
                new SetAside(
                        known("national-identity-002", "f3"),
                        SetAside.Cause.SUPPRESSION,
                        "已由财政局核准",
                        "张三",
                        Optional.of(LocalDate.of(2027, 3, 31))),
                new SetAside(known("national-identity-001", "f4"), SetAside.Cause.BASELINE, "", "", Optional.empty()));
        return new CheckReport(
                full.toolVersion(),
                List.of(
                        rejected.settingAside(rejected.findings(), known),
                        full.documents().get(1)),
                full.unread(),
                List.of(new Remark(
                        Remark.Kind.SUPPRESSION_EXPIRED,
                        new Text("suppressions.yaml 第 4 行已到期", "suppressions.yaml:4 has expired"))));
    }

    private static Finding known(String rule, String fingerprint) {
        return new Finding(
                rule,
                Severity.ERROR,
                new Text("以前就有的问题", "a problem from before"),
                Map.of(),
                List.of(new Evidence("1", "表2 / 合计", "表2", "合计", "本年", Place.onPage("某局/正文.pdf", 2, Box.NONE))),
                Optional.empty(),
                List.of(),
                NONE,
                fingerprint,
                List.of());
    }

    public static CheckReport empty() {
        return new CheckReport("0.1.0", List.of(), List.of());
    }

    private static DocumentReport rejected() {
        return new DocumentReport(
                "某局",
                List.of(source("某局/正文.pdf", "a", 12), source("某局/表格.xlsx", "b", 0)),
                new Disclosure(
                        "某市某局",
                        2024,
                        DisclosureKind.BUDGET,
                        Scope.DEPARTMENT,
                        "shenzhen",
                        Unit.TEN_THOUSAND_YUAN,
                        Place.NONE),
                List.of(new PackRef("national", "1.0"), new PackRef("shenzhen", "1.1")),
                Verdict.REJECT,
                List.of(sumFinding(), proseFinding()),
                List.of(
                        coverage("national-identity-001", Outcome.FAILED, 3, 1, 1, 0, NONE),
                        coverage("national-identity-002", Outcome.NOT_EVALUATED, 0, 0, 0, 2, missing("表2 收入总表")),
                        coverage("national-identity-003", Outcome.NOT_EVALUATED, 0, 0, 0, 1, missing("表2 收入总表")),
                        coverage("national-identity-004", Outcome.NOT_EVALUATED, 0, 0, 0, 1, missing("表5")),
                        coverage(
                                "national-sangong-001",
                                Outcome.NOT_APPLICABLE,
                                0,
                                0,
                                0,
                                0,
                                new Text("没有增加", "nothing increased")),
                        coverage(
                                "national-sangong-002",
                                Outcome.RULE_ERROR,
                                0,
                                0,
                                0,
                                0,
                                new Text("规则抛出异常", "the rule threw"))),
                List.of(new ReadingNotice(
                        NoticeKind.PAGE_WITHOUT_TEXT,
                        new Text("第 3 页没有文字层", "page 3 has no text layer"),
                        Place.onPage("某局/正文.pdf", 3, Box.NONE))));
    }

    private static DocumentReport undecided() {
        return new DocumentReport(
                "单位.txt",
                List.of(source("单位.txt", "c", 0)),
                new Disclosure("", 0, DisclosureKind.UNKNOWN, Scope.UNKNOWN, "", Unit.UNKNOWN_MONEY, Place.NONE),
                List.of(new PackRef("national", "1.0")),
                Verdict.UNDECIDED,
                List.of(),
                List.of(coverage("national-parts-001", Outcome.PASSED, 9, 0, 0, 0, NONE)),
                List.of());
    }

    private static Finding sumFinding() {
        return new Finding(
                "national-identity-001",
                Severity.ERROR,
                new Text("下级科目之和与本级不等", "the sub-rows do not add up"),
                Map.of("row", "208", "column", "基本支出", "a", "1"),
                List.of(new Evidence(
                        "866",
                        "表3 支出总表 / 208 社会保障和就业支出 / 基本支出",
                        "支出总表",
                        "208 社会保障和就业支出",
                        "基本支出",
                        Place.onPage("某局/正文.pdf", 12, new Box(10.5f, 20, 30.25f, 40)))),
                Optional.of(new Computation("363 + 328 + 164 = 855", "855", "866", "11", "1.5")),
                List.of(new LegalBasis("中华人民共和国预算法", "2018-12-29 修正", "第三十二条", Confidence.UNVERIFIED)),
                new Text("核对 866 与其下级各数", "check 866 against its parts"),
                "f1",
                List.of(new Finding.Consequence(
                        "national-identity-009",
                        new Text("支出总计也不等", "the total is off too"),
                        Optional.of(new Computation("1 + 2 = 3", "3", "4", "1", "0")))));
    }

    private static Finding proseFinding() {
        return new Finding(
                "shenzhen-text-001",
                Severity.WARNING,
                new Text("没有说明“控制字符\u0001”与\"引号\"", "control \u0001 and \"quotes\""),
                Map.of(),
                List.of(new Evidence(
                        "比上年增加 3 万元，" + "增长一百分之".repeat(30), "第五部分 “三公”经费", "", "", "", Place.ofLine("某局/正文.pdf", 77))),
                Optional.empty(),
                List.of(),
                NONE,
                "f2",
                List.of());
    }

    private static Source source(String name, String digit, int pages) {
        return new Source(name, digit.repeat(64), pages > 0 ? "pdf" : "xlsx", pages);
    }

    private static Coverage coverage(
            String id, Outcome outcome, int passed, int rounding, int failed, int notEvaluated, Text reason) {
        return new Coverage(
                id, new Text("规则 " + id, "Rule " + id), true, outcome, passed, rounding, failed, notEvaluated, reason);
    }

    private static Text missing(String table) {
        return new Text("文中没有找到" + table, table + " was not found in the supplied text");
    }
}
