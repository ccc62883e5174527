package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            for (Defect defect : defects()) {
                List<String> told = rules(mingzhang, defect.in(clean));
                if (!told.contains(defect.rule)) {
                    wrong.add(defect.rule + " is not told by " + told + ": " + defect.lines.values());
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

    private static List<Defect> defects() throws Exception {
        List<Defect> defects = new ArrayList<>();
        String old = "";
        for (String line : Files.readAllLines(folder().resolve("2023.seeds"))) {
            switch (line.charAt(0)) {
                case '=' -> defects.add(new Defect(line.substring(2), new LinkedHashMap<>()));
                case '-' -> old = line.substring(2);
                case '+' -> defects.get(defects.size() - 1).lines.put(old, line.substring(2));
                default -> assertThat(line).startsWith("#");
            }
        }
        return defects;
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(SeededAccountsTest.class.getResource("accounts").toURI());
    }

    private record Defect(String rule, Map<String, String> lines) {

        String in(String text) {
            String seeded = text;
            for (Map.Entry<String, String> line : lines.entrySet()) {
                assertThat(seeded).containsOnlyOnce("\n" + line.getKey() + "\n");
                seeded = seeded.replace("\n" + line.getKey() + "\n", "\n" + line.getValue() + "\n");
            }
            return seeded;
        }
    }
}
