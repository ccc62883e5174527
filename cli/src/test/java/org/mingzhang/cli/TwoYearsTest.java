package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.cli.MingzhangProcess.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example and the budget of the year before it, made from the example itself, through the real process. */
class TwoYearsTest {

    @TempDir
    Path folder;

    @Test
    void whatThisYearSaysOfLastYearIsHeldAgainstWhatWasPublished() throws Exception {
        Path lastYear = lastYear("\t15\t0\t3\t12\t0\t12");

        JsonNode report = check("--with", lastYear.toString());

        JsonNode document = report.get("documents").get(0);
        assertThat(report.get("documents").size()).isEqualTo(1);
        assertThat(document.get("companions").get(0).get("relation").stringValue())
                .isEqualTo("PREVIOUS_YEAR");
        List<String> rules = new ArrayList<>();
        for (JsonNode finding : document.get("findings")) {
            if (finding.get("ruleId").stringValue().startsWith("national-identity-7")) {
                rules.add(finding.get("ruleId").stringValue());
                List<String> files = new ArrayList<>();
                finding.get("evidence")
                        .forEach(evidence ->
                                files.add(evidence.get("location").get("file").stringValue()));
                assertThat(files.get(0)).contains("2024");
                assertThat(files).anyMatch(file -> file.contains("2023"));
            }
        }
        assertThat(rules).contains("national-identity-701", "national-identity-704");
        assertThat(document.get("findings").toString()).contains("13").contains("15");
    }

    @Test
    void whatAgreesIsPassed() throws Exception {
        Path lastYear = lastYear("\t13\t0\t1\t12\t0\t12");

        JsonNode document =
                check("--with", lastYear.toString()).get("documents").get(0);

        assertThat(document.get("findings").toString()).doesNotContain("national-identity-7");
        for (JsonNode rule : document.get("coverage")) {
            if (rule.get("ruleId").stringValue().equals("national-identity-701")) {
                assertThat(rule.get("outcome").stringValue()).isEqualTo("PASSED");
                assertThat(rule.get("passed").intValue()).isGreaterThanOrEqualTo(5);
            }
        }
    }

    @Test
    void withoutLastYearNothingIsSaidOfIt() throws Exception {
        JsonNode document = check().get("documents").get(0);

        assertThat(document.get("companions").size()).isZero();
        for (JsonNode rule : document.get("coverage")) {
            if (rule.get("ruleId").stringValue().equals("national-identity-701")) {
                assertThat(rule.get("outcome").stringValue()).isEqualTo("NOT_EVALUATED");
                assertThat(rule.get("reason").stringValue()).contains("--with");
            }
        }
    }

    @Test
    void whatWasLetGoForLackOfMemoryIsReadAgain() throws Exception {
        String lastYear = lastYear("\t15\t0\t3\t12\t0\t12").toString();
        String thisYear = MingzhangProcess.cleanExample().toString();
        String[] line = {"check", "--format", "json", "--fail-on", "never", lastYear, thisYear};

        Outcome kept = MingzhangProcess.run(folder, line);
        Outcome letGo = MingzhangProcess.runUnder(
                List.of("-XX:SoftRefLRUPolicyMSPerMB=0", "-XX:+UseSerialGC", "-Xmn3m"), folder, line);

        assertThat(kept.out()).contains("national-identity-701", "PREVIOUS_YEAR");
        assertThat(letGo.out()).isEqualTo(kept.out());
    }

    /** The example moved back a year, with this row of its 三公 table. */
    private Path lastYear(String budget) throws Exception {
        String text = Files.readString(MingzhangProcess.cleanExample());
        assertThat(text).contains("2024 年\t13.5\t0\t1.5\t12\t0\t12");
        String moved = text.replace("2024 年\t13.5\t0\t1.5\t12\t0\t12", "2024 年" + budget)
                .replace("2022", "2021")
                .replace("2023", "2022")
                .replace("2024", "2023");
        return Files.writeString(folder.resolve("深圳市雨水资源管理中心-2023-部门预算.txt"), moved);
    }

    private JsonNode check(String... options) throws Exception {
        List<String> line = new ArrayList<>(List.of("check", "--format", "json", "--fail-on", "never"));
        line.addAll(List.of(options));
        line.add(MingzhangProcess.cleanExample().toString());
        Outcome outcome = MingzhangProcess.run(folder, line.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return JsonMapper.builder().build().readTree(outcome.out());
    }
}
