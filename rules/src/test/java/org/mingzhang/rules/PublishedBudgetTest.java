package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Verdict;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.ReadLimits;

/** A published Shenzhen budget whose defects are known by eye, where it is at hand: exactly these are found. */
class PublishedBudgetTest {

    @Test
    void knownDefectsOfAPublishedBudgetAreFoundAndNothingElseIsAnError() throws Exception {
        DocumentReport report = check(Corpus.file("深圳市住房保障署-2023-部门预算.txt"));

        assertThat(report.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::ruleId, PublishedBudgetTest::quote)
                .containsExactly(
                        tuple("national-structure-001", "收入总表"),
                        tuple("national-structure-001", "基本支出总表"),
                        tuple("national-structure-001", "项目支出总表"));
        assertThat(of(report, "national-performance-004"))
                .extracting(PublishedBudgetTest::quote)
                .containsExactlyInAnyOrder("不低于3500套", "不低于2000套");
        assertThat(of(report, "national-performance-001"))
                .singleElement()
                .extracting(Finding::evidence, InstanceOfAssertFactories.list(Evidence.class))
                .extracting(Evidence::quote)
                .containsExactly("同比上年度有效增长", "同比上年度增长");
        assertThat(of(report, "national-performance-003")).hasSize(2);
        assertThat(of(report, "national-procurement-001")).hasSize(1);
        assertThat(of(report, "national-rounding-001")).hasSize(1);
    }

    @Test
    void itsComparisonsHoldSevenOfThemWithinRounding() throws Exception {
        DocumentReport report = check(Corpus.file("深圳市住房保障署-2023-部门预算.txt"));
        List<Coverage> identities = report.coverage().stream()
                .filter(entry -> entry.ruleId().contains("-identity-"))
                .toList();

        assertThat(identities.stream().mapToInt(Coverage::passed).sum()).isGreaterThanOrEqualTo(370);
        assertThat(identities.stream().mapToInt(Coverage::withinRounding).sum()).isEqualTo(7);
        assertThat(identities.stream().mapToInt(Coverage::failed).sum()).isZero();
    }

    private static DocumentReport check(Path file) throws Exception {
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            String name = file.getFileName().toString();
            return mingzhang.check(name, List.of(Input.of(file, name, ReadLimits.DEFAULT)));
        }
    }

    private static List<Finding> of(DocumentReport report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .toList();
    }

    private static String quote(Finding finding) {
        return finding.evidence().get(0).quote();
    }
}
