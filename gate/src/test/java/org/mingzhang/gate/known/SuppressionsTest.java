package org.mingzhang.gate.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.gate.SampleDocuments.document;
import static org.mingzhang.gate.SampleDocuments.error;
import static org.mingzhang.gate.SampleDocuments.finding;
import static org.mingzhang.gate.SampleDocuments.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Remark;
import org.mingzhang.check.SetAside;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Verdict;

class SuppressionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @TempDir
    Path folder;

    @Test
    void aSuppressedFindingStaysAndNeitherCountsNorDecides() throws Exception {
        CheckReport checked = apply("""
                suppressions:
                  - fingerprint: f1
                    reason: 财政局已核准
                    by: 张三
                    until: 2026-06-30
                """, document("a.txt", error("f1", "national-identity-001")));

        DocumentReport document = checked.documents().get(0);
        assertThat(document.findings()).isEmpty();
        assertThat(document.verdict()).isEqualTo(Verdict.ACCEPT);
        SetAside aside = document.setAside().get(0);
        assertThat(aside.cause()).isEqualTo(SetAside.Cause.SUPPRESSION);
        assertThat(aside.finding().fingerprint()).isEqualTo("f1");
        assertThat(aside.reason()).isEqualTo("财政局已核准");
        assertThat(aside.by()).isEqualTo("张三");
        assertThat(aside.until()).contains(LocalDate.of(2026, 6, 30));
        assertThat(checked.remarks()).isEmpty();
    }

    @Test
    void onTheDayAfterItsLastTheFindingCountsAgainAndTheEntryIsNamed() throws Exception {
        CheckReport checked = apply("""
                suppressions:
                  - fingerprint: f1
                    reason: 整改期内
                    until: 2026-06-29
                """, document("a.txt", error("f1", "national-identity-001")));

        assertThat(checked.documents().get(0).verdict()).isEqualTo(Verdict.REJECT);
        assertThat(checked.documents().get(0).setAside()).isEmpty();
        assertThat(checked.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(Remark.Kind.SUPPRESSION_EXPIRED);
            assertThat(remark.message().zh()).isEqualTo("list.yaml 第 2 行：豁免已于 2026-06-29 到期，1 个问题重新计入");
            assertThat(remark.message().en()).contains("list.yaml:2: the suppression expired on 2026-06-29");
        });
    }

    @Test
    void aMatchIsForRuleDocumentTableRowAndColumnTogether() throws Exception {
        Finding hit = finding("f1", "national-identity-001", Severity.ERROR, "208 社会保障和就业支出");
        Finding otherRow = finding("f2", "national-identity-001", Severity.ERROR, "210 卫生健康支出");
        Finding otherRule = finding("f3", "national-style-001", Severity.WARNING, "208 社会保障和就业支出");
        String list = """
                suppressions:
                  - match:
                      rule: national-identity-*
                      document: budget/2024/*.txt
                      table: 支出总表
                      row: 208*
                      column: 基本 支出
                    reason: 口径经核准
                """;

        assertThat(left(apply(list, document("src/budget/2024/a.txt", hit, otherRow, otherRule))))
                .containsExactly("f2", "f3");
        assertThat(left(apply(list, document("src/budget/2025/a.txt", hit)))).containsExactly("f1");
    }

    @Test
    void anEntryThatMatchesNothingIsNamedUnlessItsDocumentWasNotChecked() throws Exception {
        CheckReport checked = apply("""
                suppressions:
                  - fingerprint: gone
                    reason: 已改正
                  - fingerprint: other
                    document: b.txt
                    reason: 另一份文件
                """, document("a.txt", error("f1", "national-identity-001")));

        assertThat(checked.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(Remark.Kind.SUPPRESSION_UNUSED);
            assertThat(remark.message().zh()).startsWith("list.yaml 第 2 行：");
        });
    }

    @Test
    void aBareFingerprintThatAppliesToSeveralDocumentsIsNamed() throws Exception {
        CheckReport checked = apply("""
                suppressions:
                  - fingerprint: f1
                    reason: 已核准
                """, document("a.txt", error("f1", "r-1")), document("b.txt", error("f1", "r-1")));

        assertThat(checked.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.SUPPRESSION_WIDE);
    }

    @Test
    void ofAnExpiredAndAValidEntryTheValidOneHolds() throws Exception {
        CheckReport checked = apply("""
                suppressions:
                  - fingerprint: f1
                    reason: 旧
                    until: 2020-01-01
                  - fingerprint: f1
                    reason: 新
                """, document("a.txt", error("f1", "r-1")));

        assertThat(checked.documents().get(0).setAside())
                .extracting(SetAside::reason)
                .containsExactly("新");
    }

    @Test
    void anEmptyFileSuppressesNothing() throws Exception {
        CheckReport before = report(document("a.txt", error("f1", "r-1")));
        for (String empty : List.of("", "# nothing yet\n", "suppressions:\n", "suppressions: []\n")) {
            assertThat(read(empty).apply(before, TODAY)).isEqualTo(before);
        }
    }

    private static List<String> left(CheckReport report) {
        return report.documents().get(0).findings().stream()
                .map(Finding::fingerprint)
                .toList();
    }

    private CheckReport apply(String list, DocumentReport... documents) throws Exception {
        return read(list).apply(report(documents), TODAY);
    }

    private Suppressions read(String list) throws IOException, ListFileException {
        Path file = folder.resolve("list.yaml");
        Files.writeString(file, list);
        return Suppressions.read(file, "list.yaml");
    }
}
