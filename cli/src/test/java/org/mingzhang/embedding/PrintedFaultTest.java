package org.mingzhang.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.layout.Input;

/** Errors of formulas that were published are found where they stand, in tables and in sentences. */
class PrintedFaultTest {

    private static final String RULE = "national-structure-030";

    private static String text() {
        return new String(Examples.input(Examples.clean()).bytes(), StandardCharsets.UTF_8);
    }

    private static List<Finding> check(String name, String text) throws Exception {
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            Input input = new Input(name, text.getBytes(StandardCharsets.UTF_8));
            return mingzhang.check(name, List.of(input)).findings();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"预算.txt", "预算.html"})
    void theyAreFoundInTablesAndSentences(String name) throws Exception {
        String faulty = text().replace("2024 年\t13.5\t0\t1.5\t12\t0\t12", "2024 年\t#REF!\t0\t1.5\t12\t0\t12")
                .replaceFirst("第一部分 部门概况\n\n一、", "第一部分 部门概况\n\n详见错误!未找到引用源。\n\n一、");
        assertThat(faulty).contains("#REF!", "未找到引用源");

        List<Finding> findings = check(name, name.endsWith("html") ? Examples.asPage(faulty) : faulty);

        assertThat(findings).extracting(Finding::severity).doesNotContain(Severity.ERROR);
        assertThat(findings)
                .filteredOn(finding -> finding.ruleId().equals(RULE))
                .extracting(finding -> finding.message().zh())
                .hasSize(2)
                .anyMatch(message -> message.contains("1 个金额") && message.contains("#REF!"))
                .anyMatch(message -> message.contains("未找到引用源"));
        assertThat(findings)
                .filteredOn(finding -> finding.ruleId().equals(RULE))
                .allSatisfy(finding -> assertThat(finding.evidence())
                        .extracting(Evidence::place)
                        .allMatch(place -> place.line() > 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"预算.txt", "预算.html"})
    void whereNoneIsPrintedNoneIsFound(String name) throws Exception {
        assertThat(check(name, name.endsWith("html") ? Examples.asPage(text()) : text()))
                .extracting(Finding::ruleId)
                .doesNotContain(RULE);
    }
}
