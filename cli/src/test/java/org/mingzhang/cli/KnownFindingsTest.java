package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.cli.MingzhangProcess.Outcome;

/** Suppressions and the baseline, through the real process. */
class KnownFindingsTest {

    @TempDir
    Path folder;

    @Test
    void aBaselineLetsOldFindingsPassAndCheckNeverWritesIt() throws Exception {
        Path document = Files.copy(MingzhangProcess.example(), folder.resolve("预算.txt"));

        Outcome written = run("baseline", "预算.txt");
        assertThat(written.exitCode()).as(written.err()).isZero();
        Path baseline = folder.resolve("mingzhang-baseline.yaml");
        String before = Files.readString(baseline);
        assertThat(before).contains("document: 预算.txt").doesNotContain("第 92 行");

        Outcome same = run("check", "--baseline", "mingzhang-baseline.yaml", document.toString());
        assertThat(same.exitCode()).as(same.out()).isZero();
        assertThat(same.out()).contains("结论：通过（错误 0").contains("不计入：存量 ");

        Files.writeString(document, Files.readString(document).replace("收入总计\t20,253\t", "收入总计\t20,353\t"));
        Outcome changed = run("check", "--baseline", "mingzhang-baseline.yaml", "预算.txt");
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(Files.readString(baseline)).isEqualTo(before);
    }

    @Test
    void aSuppressedFindingDoesNotFailTheRunAndABadListIsSaidSo() throws Exception {
        Files.copy(MingzhangProcess.example(), folder.resolve("预算.txt"));
        Files.writeString(folder.resolve("s.yaml"), """
                suppressions:
                  - match: {rule: "*", document: 预算.txt}
                    reason: 试运行期间不计入
                    by: 预算处
                """);

        Outcome suppressed = run("check", "--suppressions", "s.yaml", "预算.txt");
        assertThat(suppressed.exitCode()).as(suppressed.out()).isZero();
        assertThat(suppressed.out()).contains("豁免 错误").contains("试运行期间不计入（预算处）");

        Files.writeString(folder.resolve("s.yaml"), "suppressions:\n  - match: {rule: \"*\"}\n");
        Outcome refused = run("check", "--suppressions", "s.yaml", "预算.txt");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("s.yaml 第 2 行：缺少 reason");
        assertThat(refused.showsStackTrace()).isFalse();
    }

    @Test
    void theReportIsTheSameWithTheCache() throws Exception {
        Files.copy(MingzhangProcess.example(), folder.resolve("预算.txt"));
        String[] command = {"check", "--format", "json", "--cache", "memory", "预算.txt"};

        Outcome first = run(command);
        Outcome second = run(command);

        assertThat(folder.resolve("memory")).isNotEmptyDirectory();
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.out())
                .isEqualTo(first.out())
                .isEqualTo(run("check", "--format", "json", "预算.txt").out());
    }

    @Test
    void aRuleIsExplained() throws Exception {
        assertThat(run("explain", "national-identity-331").out()).contains("依据").contains("改法");
        assertThat(run("explain", "no-such-rule").exitCode()).isEqualTo(2);
    }

    private Outcome run(String... arguments) throws Exception {
        return MingzhangProcess.run(folder, arguments);
    }
}
