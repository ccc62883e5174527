package org.mingzhang.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.Language;
import org.mingzhang.check.CheckReport;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.SampleReports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportRendererTest {

    static Stream<CheckReport> reports() {
        return Stream.of(SampleReports.full(), SampleReports.withKnownFindings(), SampleReports.empty());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportSatisfiesThePublishedSchema(CheckReport report) throws IOException {
        for (Language language : Language.values()) {
            assertThat(schema().validate(render(report, language), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void schemaRefusesAReportWithoutVerdictAndWithUnknownKeys() throws IOException {
        String json = render(SampleReports.full(), Language.ZH);

        assertThat(schema().validate(json.replace("\"verdict\"", "\"judgement\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(json.replace("\"REJECT\"", "\"MAYBE\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textsAreInTheLanguageAskedFor(Language language) throws IOException {
        JsonNode finding = read(render(SampleReports.full(), language)).at("/documents/0/findings/0");

        assertThat(finding.get("message").asString())
                .isEqualTo(language == Language.ZH ? "下级科目之和与本级不等" : "the sub-rows do not add up");
    }

    @Test
    void placesAndComputationsComeThrough() throws IOException {
        JsonNode document = read(render(SampleReports.full(), Language.ZH)).at("/documents/0");

        JsonNode location = document.at("/findings/0/evidence/0/location");
        assertThat(location.get("page").asInt()).isEqualTo(12);
        assertThat(location.get("line").isNull()).isTrue();
        assertThat(location.get("box").get(2).asDouble()).isEqualTo(30.25);
        assertThat(document.at("/findings/0/computation/expected").asString()).isEqualTo("855");
        assertThat(document.at("/findings/1/computation").isNull()).isTrue();
        assertThat(document.get("sources")).hasSize(2);
        assertThat(document.at("/coverage/0/compared").asInt()).isEqualTo(4);
    }

    @Test
    void sameReportGivesTheSameBytesWithArgumentsInOrder() throws IOException {
        String json = render(SampleReports.full(), Language.ZH);

        assertThat(json).isEqualTo(render(SampleReports.full(), Language.ZH)).doesNotContain("\r");
        assertThat(json.indexOf("\"a\"")).isLessThan(json.indexOf("\"column\" : \"基本支出\""));
    }

    private static String render(CheckReport report, Language language) throws IOException {
        StringWriter out = new StringWriter();
        new JsonReportRenderer().render(report, RenderOptions.DEFAULT.in(language), out);
        return out.toString();
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static Schema schema() throws IOException {
        String text = new String(JsonReportRenderer.schema().readAllBytes(), StandardCharsets.UTF_8);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }
}
