package org.mingzhang.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Verdict;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.Source;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;

/** Reports with findings that differ in what lists of known findings look at. */
public final class SampleDocuments {

    private SampleDocuments() {}

    public static CheckReport report(DocumentReport... documents) {
        return new CheckReport("1", List.of(documents), List.of());
    }

    public static DocumentReport document(String name, Finding... findings) {
        return document(name, List.of(), findings);
    }

    public static DocumentReport document(String name, List<Coverage> coverage, Finding... findings) {
        List<Finding> all = List.of(findings);
        return new DocumentReport(
                name,
                List.of(new Source(name, "0".repeat(64), "text", 0)),
                new Disclosure(
                        "某局",
                        2024,
                        DisclosureKind.BUDGET,
                        Scope.DEPARTMENT,
                        "",
                        Unit.TEN_THOUSAND_YUAN,
                        Place.ofFile(name)),
                List.of(),
                Verdict.of(all, coverage, List.of()),
                all,
                coverage,
                List.of());
    }

    public static Finding finding(String fingerprint, String rule, Severity severity, String row) {
        return new Finding(
                rule,
                severity,
                new Text("合计不等于各项之和", "the sum is off"),
                Map.of("row", row),
                List.of(new Evidence("855", "表3 支出总表 / " + row + " / 基本支出", "支出总表", row, "基本支出", Place.ofLine("a", 7))),
                Optional.empty(),
                List.of(),
                new Text("", ""),
                fingerprint,
                List.of());
    }

    public static Finding error(String fingerprint, String rule) {
        return finding(fingerprint, rule, Severity.ERROR, "208 社会保障和就业支出");
    }

    public static Coverage coverage(String rule, Outcome outcome) {
        return new Coverage(rule, new Text(rule, rule), true, outcome, 0, 0, 0, 0, new Text("因", "why"));
    }
}
