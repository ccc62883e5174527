package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Finding;
import org.mingzhang.check.LegalBasis;
import org.mingzhang.check.Outcome;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;

/** The same accounts as of other years: each is held to what was in force, and cites nothing that came later. */
class YearsTest {

    private static final Map<String, Integer> SINCE = Map.of(
            "national-depth-002", 2021,
            "national-accounts-004", 2021,
            "national-procurement-004", 2021,
            "national-publication-002", 2021,
            "national-accounts-003", 2017,
            "national-depth-004", 2019);

    @ParameterizedTest
    @ValueSource(ints = {2016, 2019, 2021, 2023, 2026})
    void rulesApplyFromTheYearTheyAreOf(int year) throws Exception {
        Map<String, Outcome> outcomes =
                check(year).coverage().stream().collect(Collectors.toMap(Coverage::ruleId, Coverage::outcome));

        SINCE.forEach((rule, from) -> {
            if (year < from) {
                assertThat(outcomes.get(rule)).as(rule + " in " + year).isEqualTo(Outcome.NOT_APPLICABLE);
            } else if (!rule.equals("national-publication-002")) {
                assertThat(outcomes.get(rule)).as(rule + " in " + year).isEqualTo(Outcome.PASSED);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2019, 2021, 2023, 2026})
    void subjectsAreHeldToTheNamesOfTheYear(int year) throws Exception {
        List<String> messages = check(year).findings().stream()
                .filter(finding -> finding.ruleId().equals("national-reference-002"))
                .map(Finding::message)
                .map(message -> message.zh())
                .toList();

        assertThat(messages.stream().anyMatch(message -> message.contains("医疗卫生与计划生育支出")))
                .isEqualTo(year < 2019);
        assertThat(messages.stream().anyMatch(message -> message.contains("行政事业单位离退休")))
                .isEqualTo(year < 2020);
        assertThat(messages.isEmpty()).isEqualTo(year >= 2020);
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2019, 2021, 2023, 2026})
    void nothingIsCitedBeforeItWasThere(int year) throws Exception {
        List<String> cited = seeded(year).findings().stream()
                .flatMap(finding -> finding.basis().stream())
                .map(LegalBasis::instrument)
                .distinct()
                .toList();

        assertThat(cited).isNotEmpty();
        assertThat(cited.contains("中华人民共和国预算法实施条例")).isEqualTo(year >= 2021);
        assertThat(cited.contains("地方预决算公开操作规程")).isEqualTo(year >= 2017);
        assertThat(cited.contains("政府采购促进中小企业发展管理办法")).isEqualTo(year >= 2021);
    }

    private static DocumentReport check(int year) throws Exception {
        return check(text(year));
    }

    /** With a wrong closing balance, and contracts with SMEs above all procurement. */
    private static DocumentReport seeded(int year) throws Exception {
        return check(text(year)
                .replace("年末结转和结余\t41\t65.00", "年末结转和结余\t41\t75.00")
                .replace("授予中小企业合同金额430.00万元", "授予中小企业合同金额730.00万元"));
    }

    private static DocumentReport check(String text) throws Exception {
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            Input input = new Input("accounts.txt", text.getBytes(StandardCharsets.UTF_8));
            return mingzhang.check("accounts", LayoutReaders.installed().read(input, ReadLimits.DEFAULT));
        }
    }

    private static String text(int year) throws Exception {
        return Files.readString(folder().resolve("2023.txt"))
                .replace("2022年", (year - 1) + "年")
                .replace("2023年", year + "年");
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(YearsTest.class.getResource("accounts").toURI());
    }
}
