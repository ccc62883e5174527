package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;

/** Whole final accounts that break no rule, and the same with one defect at a time: each is told by its rule. */
class SeededAccountsTest {

    @Test
    void everyDefectIsToldAndNothingElseOfTheDocument() throws Exception {
        String clean = Files.readString(folder().resolve("2023.txt"));
        List<String> wrong = new ArrayList<>();
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            wrong.addAll(rules(mingzhang, clean));
            for (Seed seed : Seed.read(folder().resolve("2023.seeds"))) {
                List<String> told = rules(mingzhang, seed.in(clean));
                if (!told.contains(seed.rule())) {
                    wrong.add(seed.rule() + " is not told by " + told + ": "
                            + seed.lines().values());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> rules(Mingzhang mingzhang, String text) throws Exception {
        Input input = new Input("accounts.txt", text.getBytes(StandardCharsets.UTF_8));
        return mingzhang
                .check("accounts", LayoutReaders.installed().read(input, ReadLimits.DEFAULT))
                .findings()
                .stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::ruleId)
                .toList();
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(SeededAccountsTest.class.getResource("accounts").toURI());
    }
}
