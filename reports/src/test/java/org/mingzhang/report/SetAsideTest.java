package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.mingzhang.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings that do not count stay visible in every format, marked as what they are. */
class SetAsideTest {

    @Test
    void jsonKeepsThemApartFromTheFindings() throws IOException {
        JsonNode report = JsonMapper.shared().readTree(render("json", Language.ZH));

        JsonNode document = report.at("/documents/0");
        assertThat(document.get("findings")).hasSize(2);
        assertThat(document.at("/suppressed/0/kind").asString()).isEqualTo("suppression");
        assertThat(document.at("/suppressed/0/reason").asString()).isEqualTo("已由财政局核准");
        assertThat(document.at("/suppressed/0/until").asString()).isEqualTo("2027-03-31");
        assertThat(document.at("/suppressed/0/finding/fingerprint").asString()).isEqualTo("f3");
        assertThat(document.at("/suppressed/1/kind").asString()).isEqualTo("baseline");
        assertThat(document.at("/suppressed/1/until").isNull()).isTrue();
        assertThat(report.at("/remarks/0/kind").asString()).isEqualTo("SUPPRESSION_EXPIRED");
    }

    @Test
    void sarifMarksThemAsSuppressedWithTheReason() throws IOException {
        JsonNode results =
                JsonMapper.shared().readTree(render("sarif", Language.ZH)).at("/runs/0/results");

        assertThat(results).hasSize(4);
        assertThat(results.get(0).has("suppressions")).isFalse();
        assertThat(results.at("/2/suppressions/0/kind").asString()).isEqualTo("external");
        assertThat(results.at("/2/suppressions/0/justification").asString()).isEqualTo("已由财政局核准（张三，至 2027-03-31）");
        assertThat(results.at("/3/suppressions/0/justification").asString()).contains("基线");
    }

    @Test
    void consoleNamesThemAndCountsThem() throws IOException {
        assertThat(render("console", Language.ZH))
                .contains("  豁免 错误 以前就有的问题  [national-identity-002]\n    理由  已由财政局核准（张三，至 2027-03-31）")
                .contains("  存量 错误 以前就有的问题  [national-identity-001]")
                .contains("结论：不通过（错误 1，警告 1，提示 0；不计入：豁免 1，存量 1）")
                .contains("注意：suppressions.yaml 第 4 行已到期");
        assertThat(render("console", Language.EN)).contains("not counted: 1 suppressed, 1 baseline");
    }

    @Test
    void junitShowsThemWithoutFailing() throws IOException {
        assertThat(render("junit", Language.ZH)).contains("存量 错误 以前就有的问题").doesNotContain("message=\"以前就有的问题\"");
    }

    @Test
    void htmlListsThemInATableOfTheirOwn() throws IOException {
        assertThat(render("html", Language.ZH)).contains("不计入结论的问题", "已由财政局核准（张三，至 2027-03-31）", "已到期");
    }

    private static String render(String format, Language language) throws IOException {
        StringWriter out = new StringWriter();
        ReportFormats.find(format)
                .orElseThrow()
                .render(SampleReports.withKnownFindings(), RenderOptions.DEFAULT.in(language), out);
        return out.toString();
    }
}
