package rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Finding;
import org.mingzhang.layout.Input;

/** The pack at work on a whole document: the example budget that stands beside this project. */
class ShippedExampleTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("examples", ".."));

    @Test
    void oneLimitIsExceededAndEverythingElseIsDecided() throws Exception {
        Path file;
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            file = files.filter(path -> path.toString().endsWith("-clean.txt")).findFirst().orElseThrow();
        }
        try (Mingzhang mingzhang = Mingzhang.builder().packFile(Path.of("src/main/pack")).build()) {
            DocumentReport report =
                    mingzhang.check("example", List.of(new Input("example.txt", Files.readAllBytes(file))));

            List<Finding> own = report.findings().stream()
                    .filter(finding -> finding.ruleId().startsWith("yunxi-"))
                    .toList();
            assertEquals(List.of("yunxi-limit-001"), own.stream().map(Finding::ruleId).toList());
            assertTrue(own.get(0).message().zh().contains("公务接待费 1.5 万元，超过区定限额 1 万元"));
            assertEquals(
                    5,
                    report.coverage().stream()
                            .filter(rule -> rule.ruleId().startsWith("yunxi-") && rule.compared() > 0)
                            .count());
        }
    }
}
