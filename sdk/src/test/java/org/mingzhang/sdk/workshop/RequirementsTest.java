package org.mingzhang.sdk.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.check.PackException;

/** Requirements in YAML: what parts must state, tables must have, indicators must be. */
class RequirementsTest {

    @TempDir
    private Path temp;

    private SmallPack pack;

    @BeforeEach
    void writeAPack() throws IOException {
        pack = new SmallPack(temp);
        pack.write("parts.yaml", "parts: [{key: 政府采购, titles: [政府采购情况]}]\n");
        pack.write("subjects.yaml", "subjects: {政府采购: {}}\n");
    }

    @Test
    void partsTablesAndIndicatorsAreHeldToWhatIsRequired() throws Exception {
        pack.write("requirements.yaml", """
                requirements:
                  - id: village-requirement-001
                    title: {zh: 政府采购须写明总额和方式, en: Procurement states total and way}
                    part: 政府采购
                    states:
                      总额: {english: total, subject: 政府采购}
                      方式: {english: way, patterns: [公开招标|询价]}
                    basis: [law]
                  - id: village-requirement-002
                    title: {zh: 支出总表须有项目支出, en: Spending has projects}
                    table: 支出总表
                    rows: [合计]
                    columns: [项目支出]
                    severity: ERROR
                    basis: [law]
                  - id: village-requirement-003
                    title: {zh: 时效指标须可衡量, en: Timing can be measured}
                    indicators: {second: 时效指标}
                    forms: [QUANTIFIED, TIMED]
                    basis: [law]
                  - id: village-requirement-004
                    title: {zh: 须有满意度指标, en: There is a satisfaction indicator}
                    indicators: {first: 满意度指标}
                    atLeast: 1
                    basis: [law]
                """);
        pack.write("cases/requirements.yaml", """
                cases:
                  - rule: village-requirement-001
                    given:
                      parts: [{key: 政府采购, text: 采购 5 万元，以询价方式进行。}]
                      claims: [{subject: 政府采购, part: 政府采购, amount: 5}]
                    keeps: {}
                    breaks:
                      - patch: {claims: ~}
                        expect: [{row: 政府采购 / 总额, with: {statement: 总额}, message: 没有写明总额, severity: WARNING}]
                      - patch: {parts: [{key: 政府采购, text: 采购 5 万元。}]}
                        expect: [{message: does not state way}]
                    undecided: {patch: {parts: ~}}
                  - rule: village-requirement-002
                    given: {tables: {支出总表: {columns: [合计, 项目支出], rows: {合计: [5, 2]}}}}
                    keeps: {}
                    breaks:
                      - patch: {'支出总表[合计].项目支出': ~}
                        expect: [{column: 项目支出, severity: ERROR, message: 没有填列“项目支出”}]
                      - patch: {tables: {支出总表: {columns: [合计], rows: {合计: 5}}}}
                        expect: [{column: 项目支出}]
                    undecided: {patch: {tables: ~}}
                  - rule: village-requirement-003
                    keeps: {indicators: [{second: 时效指标, name: 完成时间, value: 12, form: TIMED}]}
                    breaks:
                      indicators: [{second: 时效指标, name: 完成时间, text: 及时, form: VAGUE}]
                      expect: [{with: {name: 完成时间, value: 及时, kind: 时效指标}}]
                    undecided: {indicators: [{second: 数量指标, name: 台数, value: 12}]}
                  - rule: village-requirement-004
                    keeps: {indicators: [{first: 满意度指标, second: 满意度, name: 群众, value: 90}]}
                    breaks: {indicators: [{name: 台数, value: 12}], expect: [{message: 至少应有 1 个}]}
                    undecided: {}
                """);

        PackVerifier.Result result = PackVerifier.verify(pack.folder(), temp.resolve("cache"));

        assertThat(result.problems()).isEmpty();
        assertThat(result.rules()).isEqualTo(5);
        assertThat(result.times()).hasSize(5);
    }

    @Test
    void whatIsNotUnderstoodIsNamedWithFileAndLine() throws Exception {
        pack.write("requirements.yaml", """
                requirements:
                  - id: village-requirement-001
                    title: {zh: 题, en: title}
                    part: 政府采买
                    states: {总额: {subject: 政府采购}}
                  - id: village-requirement-002
                    title: {zh: 题, en: title}
                    table: 支出总表
                    columns: [政府采购]
                """);
        assertThatThrownBy(() -> PackVerifier.test(pack.folder(), temp.resolve("cache")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("requirements.yaml:2: part: '政府采买' is not defined")
                .hasMessageContaining("requirements.yaml:6: columns: '政府采购' is not defined");

        pack.write("requirements.yaml", """
                requirements:
                  - id: village-requirement-003
                    title: {zh: 题, en: title}
                    part: 政府采购
                  - id: village-requirement-004
                    title: {zh: 题, en: title}
                    indicators: {third: 台数}
                    forms: [VAUGE]
                """);
        assertThatThrownBy(() -> PackVerifier.test(pack.folder(), temp.resolve("cache")))
                .hasMessageContaining("requirements.yaml:4: say under states what it must state")
                .hasMessageContaining("requirements.yaml:7: unknown key 'third'")
                .hasMessageContaining("requirements.yaml:8: 'forms' cannot have 'VAUGE'");
    }
}
