package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;

/** Tables of many forms, each with one defect at a time: it is told by its rule, which says nothing of them as they are. */
class SeededFormsTest {

    static Stream<String> seeds() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".seeds"))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDefectIsToldByItsRule(String name) throws Exception {
        String clean = Files.readString(folder().resolve(name + ".html"));
        List<String> wrong = new ArrayList<>();
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            List<String> before = rules(mingzhang, clean);
            for (Seed seed : Seed.read(folder().resolve(name + ".seeds"))) {
                List<String> told = rules(mingzhang, seed.in(clean));
                if (before.contains(seed.rule()) || !told.contains(seed.rule())) {
                    wrong.add(seed.rule() + " is told of " + before + ", then of " + told + ": "
                            + seed.lines().values());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> rules(Mingzhang mingzhang, String html) throws Exception {
        Input input = new Input("form.html", html.getBytes(StandardCharsets.UTF_8));
        return mingzhang.check("form", LayoutReaders.installed().read(input, ReadLimits.DEFAULT)).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .flatMap(SeededFormsTest::rules)
                .toList();
    }

    /** The rule of a finding, and those that fail for the same cause. */
    private static Stream<String> rules(Finding finding) {
        return Stream.concat(
                Stream.of(finding.ruleId()), finding.consequences().stream().map(Finding.Consequence::ruleId));
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(SeededFormsTest.class.getResource("forms").toURI());
    }
}
