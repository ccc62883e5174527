package org.mingzhang.gate.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.gate.SampleDocuments.coverage;
import static org.mingzhang.gate.SampleDocuments.document;
import static org.mingzhang.gate.SampleDocuments.error;
import static org.mingzhang.gate.SampleDocuments.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.Remark;
import org.mingzhang.check.SetAside;
import org.mingzhang.check.Verdict;

class BaselineTest {

    private static final DocumentKeys KEYS = new DocumentKeys(Path.of("repo/module"), Path.of("repo"));

    @TempDir
    Path folder;

    @Test
    void whatWasThereDoesNotCountAndWhatIsNewDoes() {
        Baseline baseline = of(document("a.txt", error("f1", "r-1")));

        DocumentReport checked = baseline.apply(report(document("a.txt", error("f1", "r-1"), error("f2", "r-2"))), KEYS)
                .documents()
                .get(0);

        assertThat(checked.findings()).extracting(Finding::fingerprint).containsExactly("f2");
        assertThat(checked.setAside()).extracting(SetAside::cause).containsExactly(SetAside.Cause.BASELINE);
        assertThat(checked.verdict()).isEqualTo(Verdict.REJECT);
    }

    @Test
    void theSameFindingInAnotherDocumentIsNew() {
        Baseline baseline = of(document("a.txt", error("f1", "r-1")));

        assertThat(baseline.apply(report(document("b.txt", error("f1", "r-1"))), KEYS)
                        .documents()
                        .get(0)
                        .findings())
                .hasSize(1);
    }

    @Test
    void whatIsMendedIsNamedAndWhatCouldNotBeDecidedIsNot() {
        Baseline baseline = of(document("a.txt", error("f1", "r-1"), error("f2", "r-2")));
        CheckReport now = report(
                document("a.txt", List.of(coverage("r-1", Outcome.PASSED), coverage("r-2", Outcome.NOT_EVALUATED))));

        assertThat(baseline.apply(now, KEYS).remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(Remark.Kind.BASELINE_FIXED);
            assertThat(remark.message().zh()).contains("a.txt r-1 表3 支出总表");
        });
        assertThat(baseline.renewed(now, KEYS, true).baseline().size()).isEqualTo(1);
    }

    @Test
    void renewingDropsWhatIsMendedAndTakesUpNothingNewUnlessTold() {
        Baseline baseline = of(document("a.txt", error("f1", "r-1")), document("b.txt", error("f1", "r-1")));
        CheckReport now = report(document("a.txt", List.of(coverage("r-1", Outcome.PASSED)), error("new", "r-3")));

        Baseline.Renewal pruned = baseline.renewed(now, KEYS, false);
        assertThat(pruned).extracting("added", "fixed", "left").containsExactly(0, 1, 1);
        assertThat(pruned.baseline().write()).contains("b.txt").doesNotContain("a.txt", "fingerprint: new");

        Baseline.Renewal taken = baseline.renewed(now, KEYS, true);
        assertThat(taken).extracting("added", "fixed", "left").containsExactly(1, 1, 0);
        assertThat(taken.baseline().write()).contains("fingerprint: new");
    }

    @Test
    void theFileIsSortedReadableAndTheSameWhateverTheOrder() throws IOException {
        CheckReport one = report(
                document("b.txt", error("f9", "r-2"), error("f3", "r-1"), error("f1", "r-1")),
                document("a.txt", error("f2", "r-1")));
        CheckReport other = report(
                document("a.txt", error("f2", "r-1")),
                document("b.txt", error("f1", "r-1"), error("f3", "r-1"), error("f9", "r-2")));

        String written = Baseline.EMPTY.renewed(one, KEYS, true).baseline().write();

        assertThat(written)
                .isEqualTo(Baseline.EMPTY.renewed(other, KEYS, true).baseline().write())
                .contains("""
                          - document: module/a.txt
                            findings:
                              - rule: r-1
                                place: 表3 支出总表 / 208 社会保障和就业支出 / 基本支出
                                text: 合计不等于各项之和
                                fingerprint: f2
                        """)
                .containsSubsequence("module/a.txt", "module/b.txt", "f1", "f3", "f9");
        assertThat(ListFilesTest.violations("baseline", written)).isZero();
    }

    @Test
    void whatIsWrittenIsRead() throws IOException, ListFileException {
        String written = of(document("目录: x/#a.txt", error("123", "r-1"), error("1e5", "r-1")))
                .write();
        Path file = Files.writeString(folder.resolve("baseline.yaml"), written);

        Baseline read = Baseline.read(file, "baseline.yaml");

        assertThat(read.size()).isEqualTo(2);
        assertThat(read.write()).isEqualTo(written);
        assertThat(read.apply(report(document("目录: x/#a.txt", error("1e5", "r-1"))), KEYS)
                        .documents()
                        .get(0)
                        .findings())
                .isEmpty();
    }

    @Test
    void namesDoNotDependOnWhereARunStarts() {
        Path repository = folder.resolve("repo");
        DocumentKeys fromRoot = new DocumentKeys(repository, repository);
        DocumentKeys fromModule = new DocumentKeys(repository.resolve("module"), repository);

        assertThat(fromRoot.of("module/a.txt")).isEqualTo("module/a.txt");
        assertThat(fromModule.of("a.txt")).isEqualTo("module/a.txt");
        assertThat(fromModule.of(repository.resolve("module/a.txt").toString())).isEqualTo("module/a.txt");
        assertThat(fromModule.of("../other/./a.txt")).isEqualTo("other/a.txt");
    }

    private static Baseline of(DocumentReport... documents) {
        return Baseline.EMPTY.renewed(report(documents), KEYS, true).baseline();
    }
}
