package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.cli.MingzhangProcess.Outcome;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.report.ReportRenderer;

/** Every exit code and every sort of bad input, through the real process. */
class ExitCodesTest {

    @TempDir
    Path folder;

    @Test
    void cleanExampleIsAccepted() throws Exception {
        Outcome outcome = run("check", MingzhangProcess.cleanExample().toString());

        assertThat(outcome.exitCode()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out()).contains("结论：通过");
    }

    @Test
    void exampleWithDefectsIsNotAndFailOnNeverLetsItThrough() throws Exception {
        String example = MingzhangProcess.example().toString();

        assertThat(run("check", example).exitCode()).isEqualTo(1);
        assertThat(run("check", "--fail-on", "warning", example).exitCode()).isEqualTo(1);
        assertThat(run("check", "--fail-on", "never", example).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "inspect",
                "check",
                "check --format telegram a.txt",
                "check --fail-on sometimes a.txt",
                "check --max-mb much a.txt",
                "check --published 20.2.2024 a.txt",
                "check --approved 2024-02-30 a.txt",
                "check --lang fr a.txt",
                "rules no-such-rule-1"
            })
    void wrongCommandLinesAreUsage(String line) throws Exception {
        Outcome outcome = run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).isNotBlank();
        assertThat(outcome.showsStackTrace()).isFalse();
    }

    @Test
    void datesThatAreGivenAreChecked() throws Exception {
        String example = MingzhangProcess.cleanExample().toString();

        Outcome late = run("check", "--approved", "2024-03-01", "--published", "2024-04-01", example);
        assertThat(late.exitCode()).isEqualTo(1);
        assertThat(late.out()).contains("相隔 31 天").contains("第十四条第二款");

        Outcome inTime = run("check", "--approved", "2024-03-01", "--published", "2024-03-20", example);
        assertThat(inTime.exitCode()).as(inTime.out()).isZero();
    }

    @Test
    void aPackThatDoesNotExistOrIsBrokenIsSaidSo() throws Exception {
        Path pack = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(pack.resolve("pack.yaml"), "id: broken\nversion: 1\n  title: [\n");
        String example = MingzhangProcess.cleanExample().toString();

        for (String value : new String[] {"./no-such-pack", "atlantis", pack.toString()}) {
            Outcome outcome = run("check", "--pack", value, example);
            assertThat(outcome.exitCode()).as(value + outcome.err()).isEqualTo(3);
            assertThat(outcome.err()).contains("规则包");
            assertThat(outcome.showsStackTrace()).isFalse();
        }
    }

    @Test
    void anEmptyFileIsUnreadable() throws Exception {
        unreadable(Files.createFile(folder.resolve("empty.txt")));
    }

    @Test
    void aPictureCalledTextIsUnreadable() throws Exception {
        byte[] jpeg = new byte[4096];
        new Random(1).nextBytes(jpeg);
        byte[] head = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};
        System.arraycopy(head, 0, jpeg, 0, head.length);
        unreadable(Files.write(folder.resolve("picture.txt"), jpeg));
    }

    @Test
    void aPathThatIsNotThereIsUnreadable() throws Exception {
        unreadable(folder.resolve("nowhere.pdf"));
    }

    @Test
    void noiseBeyondTheLimitIsRefusedBeforeItIsLoaded() throws Exception {
        byte[] noise = new byte[3 * 1024 * 1024];
        new Random(2).nextBytes(noise);
        Path file = Files.write(folder.resolve("noise.pdf"), noise);

        Outcome outcome = run("check", "--max-mb", "2", file.toString());
        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.out()).contains("--max-mb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noise.pdf", "noise.txt"})
    void twoHundredMegabytesOfNoiseAreRefusedWithoutLoadingThem(String name) throws Exception {
        byte[] noise = new byte[1024 * 1024];
        new Random(3).nextBytes(noise);
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 200; i++) {
                out.write(noise);
            }
        }

        unreadable(file);
    }

    @Test
    void noiseWithinTheLimitIsUnreadable() throws Exception {
        byte[] noise = new byte[1024 * 1024];
        new Random(4).nextBytes(noise);
        unreadable(Files.write(folder.resolve("noise.txt"), noise));
    }

    @Test
    void aFaultOfTheProgramIsInternalAndTracedOnlyWhenAsked() throws Exception {
        Path services = Files.createDirectories(folder.resolve("more/META-INF/services"));
        Files.writeString(services.resolve(ReportRenderer.class.getName()), FailingRenderer.class.getName());
        List<Path> more = List.of(folder.resolve("more"));
        String example = MingzhangProcess.cleanExample().toString();

        Outcome plain = MingzhangProcess.runWith(more, folder, "check", "--format", "failing", example);
        assertThat(plain.exitCode()).as(plain.err()).isEqualTo(6);
        assertThat(plain.err()).contains("内部错误（IllegalStateException）").contains("--verbose");
        assertThat(plain.err().lines()).hasSize(1);

        Outcome verbose = MingzhangProcess.runWith(more, folder, "check", "--format", "failing", "--verbose", example);
        assertThat(verbose.exitCode()).isEqualTo(6);
        assertThat(verbose.err()).contains("no page is left").contains("\tat ");
    }

    @Test
    void aFaultOnOneFileLeavesTheOthersChecked() throws Exception {
        Path services = Files.createDirectories(folder.resolve("more/META-INF/services"));
        Files.writeString(services.resolve(LayoutReader.class.getName()), FailingReader.class.getName());
        List<Path> more = List.of(folder.resolve("more"));
        String broken = Files.writeString(folder.resolve("a" + FailingReader.ENDING), "x")
                .toString();
        String example = MingzhangProcess.cleanExample().toString();

        Outcome plain = MingzhangProcess.runWith(more, folder, "check", broken, example);
        assertThat(plain.exitCode()).as(plain.out() + plain.err()).isEqualTo(4);
        assertThat(plain.out() + plain.err())
                .contains("程序内部错误（NullPointerException）")
                .contains("结论：通过");
        assertThat(plain.err()).doesNotContain("\tat ");

        Outcome verbose = MingzhangProcess.runWith(more, folder, "check", "--verbose", broken, example);
        assertThat(verbose.err()).contains("NullPointerException").contains("\tat ");
    }

    @Test
    void aTextThatIsNoDisclosureHasNoFindings() throws Exception {
        Path file = folder.resolve("essay.txt");
        Files.writeString(file, "荷塘月色\n\n这几天心里颇不宁静。今晚在院子里坐着乘凉，忽然想起日日走过的荷塘。\n".repeat(20));

        Outcome outcome = run("check", file.toString());
        assertThat(outcome.exitCode()).as(outcome.out() + outcome.err()).isEqualTo(5);
        assertThat(outcome.out()).contains("不是部门预算或决算公开文件").contains("错误 0，警告 0，提示 0");
        assertThat(outcome.showsStackTrace()).isFalse();
    }

    @Test
    void aBatchGoesOnAfterABadInput() throws Exception {
        Outcome outcome = run(
                "check",
                folder.resolve("nowhere.pdf").toString(),
                MingzhangProcess.cleanExample().toString());

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.out()).contains("结论：通过").contains("nowhere.pdf");
    }

    @Test
    void helpAndVersionAreNoErrors() throws Exception {
        assertThat(run("--help").exitCode()).isZero();
        assertThat(run("check", "--help").exitCode()).isZero();
        assertThat(run("--version").out()).startsWith("mingzhang ");
        assertThat(run("check", "--help", "--lang", "en").out()).contains("Checks files");
    }

    private void unreadable(Path file) throws IOException, InterruptedException {
        Outcome outcome = run("check", file.toString());

        assertThat(outcome.exitCode()).as(outcome.out() + outcome.err()).isEqualTo(4);
        assertThat(outcome.out()).contains("未能读取：" + file);
        assertThat(outcome.out()
                        .lines()
                        .filter(line -> line.contains(file.getFileName().toString())))
                .hasSize(1);
        assertThat(outcome.showsStackTrace()).isFalse();
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        return MingzhangProcess.run(folder, arguments);
    }
}
