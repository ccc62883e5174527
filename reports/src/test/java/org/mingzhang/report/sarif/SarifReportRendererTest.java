package org.mingzhang.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.SampleReports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportRendererTest {

    @Test
    void everyResultNamesItsRulePlaceAndFingerprint() throws IOException {
        JsonNode run = run();

        assertThat(run.get("results")).hasSize(2);
        for (JsonNode result : run.get("results")) {
            String rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id")
                    .asString();
            assertThat(result.get("ruleId").asString()).isEqualTo(rule);
            assertThat(result.at("/partialFingerprints/mingzhang~1v1").asString())
                    .isNotEmpty();
        }
        JsonNode first = run.at("/results/0");
        assertThat(first.get("level").asString()).isEqualTo("error");
        assertThat(first.at("/locations/0/properties/page").asInt()).isEqualTo(12);
        assertThat(first.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .startsWith("表3 支出总表");
        assertThat(run.at("/results/1/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(77);
    }

    @Test
    void fileNamesAreUris() throws IOException {
        String uri = run().at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString();

        assertThat(uri).isEqualTo(URI.create(uri).toString()).contains("%E6%AD%A3%E6%96%87.pdf");
    }

    @Test
    void unreadInputsAreNotifications() throws IOException {
        JsonNode invocation = run().at("/invocations/0");

        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.get("toolExecutionNotifications")).hasSize(2);
    }

    private static JsonNode run() throws IOException {
        StringWriter out = new StringWriter();
        new SarifReportRenderer().render(SampleReports.full(), RenderOptions.DEFAULT, out);
        return JsonMapper.shared().readTree(out.toString()).at("/runs/0");
    }
}
