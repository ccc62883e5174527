package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.cli.MingzhangProcess.Outcome;

/** A pack from nothing to its use, and everything that can be wrong with one, through the real process. */
class PackCommandTest {

    private static final String HOME = "META-INF/mingzhang/village/";

    @TempDir
    Path folder;

    @Test
    void aPackIsBegunTestedVerifiedDocumentedBuiltAndUsed() throws Exception {
        assertThat(run("pack", "new", "village").out()).contains("village");
        assertThat(run("pack", "test", "village").out()).contains("3 rules, 9 cases");
        assertThat(run("pack", "verify", "village").out()).contains("3 rules, 9 cases", "slowest rule village-");
        assertThat(run("pack", "docs", "village", "--output", "site").exitCode())
                .isZero();
        assertThat(folder.resolve("site/rules/village-identity-001.html")).exists();
        assertThat(run("pack", "build", "village").exitCode()).isZero();

        Outcome used = run(
                "check",
                "--pack",
                "village.jar",
                "--format",
                "json",
                MingzhangProcess.cleanExample().toString());
        assertThat(used.out()).contains("\"village-requirement-001\"", "\"village-example-001\"", "\"national-");
        Outcome again = run("pack", "new", "village");
        assertThat(again.exitCode()).isEqualTo(4);
        assertThat(again.err()).contains("not empty");
    }

    @Test
    void aCaseThatDoesNotComeOutIsNamedWithFileAndLine() throws Exception {
        run("pack", "new", "village");
        Path cases = folder.resolve("village/src/main/pack/cases/example.yaml");
        Files.writeString(cases, Files.readString(cases).replace("expect: [{found: 9,", "expect: [{found: 8,"));

        Outcome outcome = run("pack", "test", "village");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .containsPattern("cases/example\\.yaml:\\d+: village-identity-001 breaks: .*missing \\{found=8");
        assertThat(outcome.showsStackTrace()).isFalse();
    }

    @Test
    void aHostileRuleIsRefusedWithLineAndReason() throws Exception {
        run("pack", "new", "village");
        change("rules/example.drl", "$c.reason().isStated()", "Runtime.getRuntime().exec(\"id\") == null");

        Outcome outcome = run("pack", "build", "village");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("rules/example.drl:", "Runtime cannot be used");
        assertThat(folder.resolve("village.jar")).doesNotExist();
    }

    @Test
    void aRuleThatThrowsIsARuleErrorAndTheOthersGoOn() throws Exception {
        run("pack", "new", "village");
        change("rules/example.drl", "subject == \"会议费\"", "subject.substring(40) == \"会议费\"");
        change("rules.yaml", "    needs: [claim:会议费]\n", "");
        assertThat(run("pack", "build", "village").exitCode()).isZero();

        Outcome outcome = run(
                "check",
                "--pack",
                "village.jar",
                "--format",
                "json",
                MingzhangProcess.cleanExample().toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(3);
        assertThat(outcome.out().replaceAll("\\s", ""))
                .containsPattern("\"village-example-001\"[^}]*\"RULE_ERROR\"")
                .containsOnlyOnce("RULE_ERROR");
        assertThat(outcome.out()).contains("StringIndexOutOfBounds");
        assertThat(outcome.err()).doesNotContain("\tat ");
    }

    @Test
    void brokenJarsAreRefusedInOneSentence() throws Exception {
        run("pack", "new", "village");
        run("pack", "build", "village");
        Path jar = folder.resolve("village.jar");
        Files.writeString(folder.resolve("text.jar"), "no jar");
        Files.write(folder.resolve("cut.jar"), Arrays.copyOf(Files.readAllBytes(jar), 3000));
        rewritten(
                jar,
                "damaged.jar",
                (name, content) -> name.equals(HOME + "pack.json") ? bytes("{\"pack\": {") : content);
        rewritten(jar, "classless.jar", (name, content) -> name.endsWith(".class") ? null : content);
        rewritten(jar, "torn.jar", (name, content) -> name.endsWith(".class") ? Arrays.copyOf(content, 100) : content);
        rewritten(
                jar,
                "foreign.jar",
                (name, content) -> name.equals(HOME + "pack.json")
                        ? bytes(text(content).replaceAll("\"engine\":\"[^\"]*\"", "\"engine\":\"9.44.0\""))
                        : content);
        rewritten(
                jar,
                "orphan.jar",
                (name, content) -> name.equals(HOME + "pack.json")
                        ? bytes(text(content).replace("[\"national\"]", "[\"natoinal\"]"))
                        : content);
        rewritten(jar, "plain.jar", (name, content) -> name.endsWith("index") ? null : content);

        refused("text.jar", "text.jar: not a whole jar");
        refused("cut.jar", "cut.jar: not a whole jar");
        refused("damaged.jar", "the compiled pack is damaged; build it again");
        refused("classless.jar", "the compiled rules cannot be loaded; build the pack again");
        refused("torn.jar", "the compiled rules cannot be loaded; build the pack again");
        refused("foreign.jar", "the pack was built for engine 9.44.0");
        refused("orphan.jar", "there is no pack 'natoinal'");
        refused("plain.jar", "not a rule pack");
        refused("missing.jar", "missing.jar: the pack does not exist");
    }

    private void refused(String jar, String why) throws Exception {
        Outcome outcome =
                run("check", "--pack", jar, MingzhangProcess.cleanExample().toString());

        assertThat(outcome.exitCode()).as(jar + " " + outcome.err()).isEqualTo(3);
        assertThat(outcome.err()).contains(why);
        assertThat(outcome.showsStackTrace() && !outcome.err().contains("(java.lang."))
                .isFalse();
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve("village/src/main/pack").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private void rewritten(Path jar, String name, BiFunction<String, byte[], byte[]> change) throws IOException {
        try (ZipFile source = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream out = new ZipOutputStream(file)) {
            Enumeration<? extends ZipEntry> entries = source.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                try (InputStream in = source.getInputStream(entry)) {
                    byte[] content = change.apply(entry.getName(), in.readAllBytes());
                    if (content != null) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        out.write(content);
                        out.closeEntry();
                    }
                }
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private Outcome run(String... arguments) throws Exception {
        String[] english = Arrays.copyOf(arguments, arguments.length + 2);
        english[arguments.length] = "--lang";
        english[arguments.length + 1] = "en";
        return MingzhangProcess.run(folder, english);
    }
}
