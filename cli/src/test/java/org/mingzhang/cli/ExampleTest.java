package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.report.json.JsonReportRenderer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the shipped example shows. */
class ExampleTest {

    @TempDir
    Path folder;

    @Test
    void theTenDefectsAreFoundWhereTheyStandAndNothingElse() throws Exception {
        List<String> lines = Files.readAllLines(MingzhangProcess.example());
        List<String> defects = new ArrayList<>();
        for (JsonNode finding : report(MingzhangProcess.example()).at("/documents/0/findings")) {
            if (!finding.get("severity").asString().equals("INFO")) {
                defects.add(lines.get(finding.at("/evidence/0/location/line").asInt() - 1));
            }
        }

        assertThat(defects)
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("增长 19%"),
                        line -> assertThat(line).contains("服务采购 907 万元"),
                        line -> assertThat(line).contains("“三公”经费预算 13.5 万元"),
                        line -> assertThat(line).contains("公务接待费。2024 年预算数 1.5 万元"),
                        line -> assertThat(line).contains("17,772 万元"),
                        line -> assertThat(line).contains("调蓄池清淤"),
                        line -> assertThat(line).contains("30213"),
                        line -> assertThat(line).isEqualTo("表 11"),
                        line -> assertThat(line).contains("安全责任事故发生次数"),
                        line -> assertThat(line).contains("有效提升"));
    }

    @Test
    void theCleanTwinHasOnlyRemarksOnRounding() throws Exception {
        JsonNode findings = report(MingzhangProcess.cleanExample()).at("/documents/0/findings");

        assertThat(findings)
                .allSatisfy(
                        finding -> assertThat(finding.get("ruleId").asString()).isEqualTo("national-rounding-001"));
    }

    private JsonNode report(Path example) throws Exception {
        Path file = folder.resolve("report.json");
        MingzhangProcess.run(folder, "check", "--format", "json", "--output", file.toString(), example.toString());
        String json = Files.readString(file);
        String schema = new String(JsonReportRenderer.schema().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        return JsonMapper.shared().readTree(json);
    }
}
