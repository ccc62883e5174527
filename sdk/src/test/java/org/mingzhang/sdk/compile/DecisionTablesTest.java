package org.mingzhang.sdk.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.check.PackException;
import org.mingzhang.sdk.workshop.PackVerifier;
import org.mingzhang.sdk.workshop.SmallPack;

/** Thresholds that officers keep in a workbook are rules like any other. */
class DecisionTablesTest {

    @TempDir
    private Path temp;

    private SmallPack pack;

    @BeforeEach
    void writeAPack() throws IOException {
        pack = new SmallPack(temp);
        pack.write("subjects.yaml", "subjects: {会议费: {}, 培训费: {}}\n");
        pack.write("rules.yaml", """
                rules:
                  - id: village-limit-001
                    title: {zh: 不超过限额, en: Within the limit}
                    basis: [law]
                    decides: {zh: 与限额表比较, en: compares with the table of limits}
                    remedy: {zh: 压减, en: spend less}
                """);
        pack.write("messages_zh.properties", "village-limit-001 = {item} {amount}，超过限额 {limit} 万元\n");
        pack.write("messages_en.properties", "village-limit-001 = {item} is {amount}, above the limit of {limit} 万元\n");
        pack.write("cases/limits.yaml", """
                cases:
                  - rule: village-limit-001
                    given: {claims: [{subject: 会议费, amount: 5}]}
                    keeps: {}
                    breaks:
                      - patch: {'文[会议费].amount': 12}
                        expect: [{with: {item: 会议费, limit: 10}, message: 超过限额 10 万元}]
                      - patch: {claims: [{subject: 培训费, amount: 22}]}
                        expect: [{with: {item: 培训费, limit: '20.5'}}]
                    undecided: {patch: {claims: ~}}
                """);
    }

    @Test
    void everyRowIsARule() throws Exception {
        write(
                "report.check(\"village-limit-001\", Limits.mayBeAtMostWan($c.amount(), new"
                        + " java.math.BigDecimal(\"$param\")), Breach.of($c));",
                10,
                20.5);
        assertThatThrownBy(() -> PackVerifier.test(pack.folder(), temp.resolve("cache")))
                .as("a table is held to the same as any DRL")
                .isInstanceOf(PackException.class)
                .hasMessageContaining("rules/limits.xlsx.drl:")
                .hasMessageContaining("new cannot be used");

        write(
                "report.check(\"village-limit-001\", Limits.mayBeAtMostWan($c.amount(), \"$param\"),"
                        + " Breach.of($c).with(\"item\", $c.subject()).with(\"amount\", $c.amount()).with(\"limit\","
                        + " \"$param\"));",
                10,
                20.5);
        PackVerifier.Result result = PackVerifier.verify(pack.folder(), temp.resolve("cache"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.rules()).isEqualTo(2);
    }

    @Test
    void aDamagedWorkbookIsNamed() throws Exception {
        pack.write("rules/limits.xlsx", "no workbook");

        assertThatThrownBy(() -> PackVerifier.test(pack.folder(), temp.resolve("cache")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("rules/limits.xlsx: the decision table is wrong");
    }

    private void write(String action, double meetings, double training) throws IOException {
        List<List<Object>> rows = List.of(
                List.of("RuleSet", "org.mingzhang.rules.village"),
                List.of("Import", "org.mingzhang.model.*, org.mingzhang.check.drl.*"),
                List.of("Variables", "RuleReport report"),
                List.of(),
                List.of("RuleTable village-limit-001"),
                List.of("CONDITION", "ACTION"),
                List.of("$c : Claim", ""),
                List.of("subject == \"$param\", amount.isStated()", action),
                List.of("Subject", "Limit, 万元"),
                List.of("会议费", meetings),
                List.of("培训费", training));
        Path file = pack.folder().resolve("rules/limits.xlsx");
        Files.createDirectories(file.getParent());
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("limits");
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i + 1);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    if (rows.get(i).get(j) instanceof Double number) {
                        row.createCell(j + 1).setCellValue(number);
                    } else {
                        row.createCell(j + 1)
                                .setCellValue(String.valueOf(rows.get(i).get(j)));
                    }
                }
            }
            book.write(out);
        }
    }
}
