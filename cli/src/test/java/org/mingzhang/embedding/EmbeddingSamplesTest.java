package org.mingzhang.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.CancelledException;
import org.mingzhang.CheckRequest;
import org.mingzhang.Language;
import org.mingzhang.Mingzhang;
import org.mingzhang.Progress;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Verdict;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.ReadLimits;

/** The samples of the page on embedding, between the marks: they run here, and the page shows them as they stand. */
class EmbeddingSamplesTest {

    @Test
    void aFile() throws Exception {
        Path file = Examples.withDefects();
        // sample: file
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            Input input = Input.of(file, file.getFileName().toString(), ReadLimits.DEFAULT);
            DocumentReport report = mingzhang.check("2024 budget", List.of(input));
            for (Finding finding : report.findings()) {
                System.out.println(finding.severity() + " " + finding.message().in(Language.EN));
            }
            // end
            assertThat(report.verdict()).isEqualTo(Verdict.REJECT);
            assertThat(report.findings()).anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    @Test
    void aStreamAndBytes() throws Exception {
        try (Mingzhang mingzhang = Mingzhang.builder().build();
                InputStream upload = Files.newInputStream(Examples.clean())) {
            byte[] bytes = "荷塘月色。".repeat(100).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            // sample: stream
            Input uploaded = Input.of(upload, "budget.txt", ReadLimits.DEFAULT);
            Input attached = new Input("appendix.txt", bytes);
            DocumentReport report = mingzhang.check("2024 budget", List.of(uploaded, attached));
            // end
            assertThat(report.sources()).hasSize(2);
        }
    }

    @Test
    void aFileThatBindsSeveral() throws Exception {
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            Input input = Examples.input(Examples.clean());
            // sample: bound
            CheckRequest bound = CheckRequest.of("bound.txt", List.of(input));
            for (DocumentReport report : mingzhang.checkAll(bound)) {
                System.out.println(report.name() + ": " + report.verdict());
            }
            // end
            assertThat(mingzhang.checkAll(bound))
                    .extracting(DocumentReport::name)
                    .containsExactly("bound.txt");
        }
    }

    @Test
    void progressAndCancel() throws Exception {
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            Input input = Examples.input(Examples.clean());
            // sample: progress
            CheckRequest request = CheckRequest.of("2024 budget", List.of(input))
                    .reporting((document, stage) -> {
                        if (stage instanceof Progress.Stage.Done done) {
                            System.out.println(document + ": " + done.verdict());
                        }
                    })
                    .unless(Thread.currentThread()::isInterrupted);
            DocumentReport report = mingzhang.check(request);
            // end
            assertThat(report.verdict()).isEqualTo(Verdict.ACCEPT);
            assertThatThrownBy(() -> mingzhang.check(request.unless(() -> true)))
                    .isInstanceOf(CancelledException.class);
        }
    }

    @Test
    void manyAtOnce() throws Exception {
        List<Input> inputs = List.of(Examples.input(Examples.clean()), Examples.input(Examples.withDefects()));
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            // sample: threads
            var threads = Executors.newFixedThreadPool(4);
            var reports = inputs.stream()
                    .map(input -> threads.submit(() -> mingzhang.check(input.name(), List.of(input))))
                    .toList();
            for (var report : reports) {
                System.out.println(report.get().verdict());
            }
            threads.shutdown();
            // end
            assertThat(reports).hasSize(2);
        }
    }

    @Test
    void aPackOfOnesOwn() throws Exception {
        // sample: packs
        try (Mingzhang mingzhang = Mingzhang.builder().pack("national").build()) {
            mingzhang.packs().forEach(pack -> System.out.println(pack.id() + " " + pack.version()));
        }
        // end
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedding.md", "embedding.zh-CN.md"})
    void thePageShowsTheSamplesAsTheyStand(String page) throws Exception {
        String shown = Files.readString(Path.of("../docs").resolve(page));
        List<String> samples = samples();

        assertThat(samples).hasSizeGreaterThan(4);
        assertThat(samples).allSatisfy(sample -> assertThat(shown).contains("```java\n" + sample + "```"));
        assertThat(shown.split("```java\n", -1)).hasSize(samples.size() + 1);
    }

    private static List<String> samples() throws IOException {
        Path self = Path.of("src/test/java/org/mingzhang/embedding/EmbeddingSamplesTest.java");
        try (Stream<String> lines = Files.lines(self)) {
            String[] marked = String.join("\n", lines.toList()).split("\n *// sample: \\w+\n");
            return Stream.of(marked).skip(1).map(EmbeddingSamplesTest::sample).toList();
        }
    }

    /** Up to the end mark, moved to the margin; a block left open by a test is closed. */
    private static String sample(String marked) {
        String body = marked.split("\n *// end")[0].stripIndent() + "\n";
        long open = body.chars().filter(c -> c == '{').count()
                - body.chars().filter(c -> c == '}').count();
        return open > 0 ? body + "}\n" : body;
    }
}
