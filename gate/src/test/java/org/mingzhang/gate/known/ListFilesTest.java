package org.mingzhang.gate.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a list is said in one sentence with its line, and the published schema says the same. */
class ListFilesTest {

    private static final Path SCHEMAS = Path.of("../docs/schemas");

    @TempDir
    Path folder;

    static Stream<Arguments> wrongSuppressions() {
        return Stream.of(
                Arguments.of("suppressions:\n  - fingerprint: f1\n", "第 2 行：缺少 reason"),
                Arguments.of("suppressions:\n  - fingerprint: f1\n    reason: ' '\n", "第 3 行：“reason”应为文字，不能留空"),
                Arguments.of("suppressions:\n  - reason: 因为\n", "第 2 行：每条豁免须有 fingerprint 或 match 之一"),
                Arguments.of(
                        "suppressions:\n  - fingerprint: f\n    match: {rule: r}\n    reason: 因\n",
                        "第 2 行：每条豁免须有 fingerprint 或 match 之一"),
                Arguments.of("suppressions:\n  - match: {table: 表}\n    reason: 因\n", "第 2 行：match 须写明 rule"),
                Arguments.of(
                        "suppressions:\n  - match: {rule: r}\n    document: a\n    reason: 因\n",
                        "第 2 行：document 请写在 match 之内"),
                Arguments.of(
                        "suppressions:\n  - fingerprint: f\n    reason: 因\n    until: 明年\n",
                        "第 4 行：until 应为 2027-03-31 这样的日期，不能是“明年”"),
                Arguments.of("suppressions:\n  - fingerprint: f\n    resaon: 因\n", "第 3 行：不认识“resaon”"),
                Arguments.of("suppression:\n  - fingerprint: f\n", "不认识“suppression”，可用：suppressions"),
                Arguments.of("suppressions:\n  fingerprint: f\n", "第 2 行：“suppressions”应为列表"),
                Arguments.of("- a\n", "第 1 行：此处应为“键: 值”"));
    }

    @ParameterizedTest
    @MethodSource("wrongSuppressions")
    void aWrongFileIsRefusedByTheReaderAndByTheSchema(String yaml, String problem) throws IOException {
        assertThatThrownBy(() -> Suppressions.read(file(yaml), "豁免.yaml"))
                .isInstanceOfSatisfying(ListFileException.class, e -> {
                    assertThat(e.problem().zh()).startsWith("豁免.yaml").contains(problem);
                    assertThat(e.problem().en()).startsWith("豁免.yaml:");
                });
        assertThat(violations("suppressions", yaml)).isNotZero();
    }

    @Test
    void brokenYamlMissingFilesAndOtherEncodingsAreNamed() throws IOException {
        assertThatThrownBy(() -> Suppressions.read(file("suppressions:\n  - reason: \"a\n"), "s.yaml"))
                .isInstanceOfSatisfying(
                        ListFileException.class,
                        e -> assertThat(e.problem().zh()).contains("s.yaml 第 ").contains("YAML 有误"));
        assertThatThrownBy(() -> Suppressions.read(folder.resolve("none.yaml"), "none.yaml"))
                .isInstanceOfSatisfying(
                        ListFileException.class,
                        e -> assertThat(e.problem().zh()).isEqualTo("none.yaml：文件不存在，请检查路径"));
        Path gbk = folder.resolve("gbk.yaml");
        Files.write(gbk, new byte[] {(byte) 0xd4, (byte) 0xad, (byte) 0xd2});
        assertThatThrownBy(() -> Suppressions.read(gbk, "gbk.yaml"))
                .isInstanceOfSatisfying(
                        ListFileException.class,
                        e -> assertThat(e.problem().zh()).contains("UTF-8"));
    }

    @Test
    void aGoodFileSatisfiesTheSchema() throws IOException, ListFileException {
        String yaml = """
                suppressions:
                  - fingerprint: 0123456789abcdef
                    document: src/main/budget/a.txt
                    reason: 财政局已核准
                    by: 张三
                    until: 2027-03-31
                  - match:
                      rule: national-identity-331
                      document: "**/2024/*.pdf"
                      table: 支出总表
                      row: 208*
                      column: 基本支出
                    reason: 口径经核准
                """;

        assertThat(violations("suppressions", yaml)).isZero();
        assertThat(Suppressions.read(file(yaml), "s.yaml")).isNotNull();
    }

    static Stream<Arguments> wrongBaselines() {
        return Stream.of(
                Arguments.of("documents:\n  - findings: []\n", "缺少“document”"),
                Arguments.of("documents:\n  - document: a\n    findings:\n      - rule: r\n", "第 4 行：缺少“fingerprint”"),
                Arguments.of("findings: []\n", "不认识“findings”"));
    }

    @ParameterizedTest
    @MethodSource("wrongBaselines")
    void aWrongBaselineIsRefusedByTheReaderAndByTheSchema(String yaml, String problem) throws IOException {
        assertThatThrownBy(() -> Baseline.read(file(yaml), "b.yaml"))
                .isInstanceOfSatisfying(
                        ListFileException.class,
                        e -> assertThat(e.problem().zh()).contains(problem));
        assertThat(violations("baseline", yaml)).isNotZero();
    }

    static int violations(String schema, String yaml) throws IOException {
        Object content = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        String json = JsonMapper.shared().writeValueAsString(content);
        String text = Files.readString(SCHEMAS.resolve(schema + ".schema.json"), StandardCharsets.UTF_8);
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
        return compiled.validate(json, InputFormat.JSON).size();
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("list.yaml"), yaml);
    }
}
