package org.mingzhang.sdk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Language;
import org.mingzhang.check.PackException;
import org.mingzhang.model.Claim;
import org.mingzhang.sdk.workshop.PackVerifier;
import org.mingzhang.sdk.workshop.SmallPack;

/** What can be written in a case, and what comes of it. */
class CasesTest {

    private static final String GIVEN = """
                given:
                  tables:
                    支出总表:
                      columns: [合计, 基本支出, 项目支出]
                      rows: {合计: [100, 60, 40], '208': [90, 50, 40]}
            """;

    @TempDir
    private Path temp;

    private SmallPack pack;

    @BeforeEach
    void writeAPack() throws IOException {
        pack = new SmallPack(temp);
    }

    @Test
    void aPatchChangesOneCellARowOrTakesSomethingAway() throws Exception {
        pack.cases(GIVEN + """
                breaks:
                  - {patch: {'支出总表[合计].合计': 105}}
                  - {patch: {'支出总表[208]': [95, 50, 40]}}
                  - {patch: {tables: {支出总表: {rows: {'205': [9, 3, 3]}}}}}
                keeps: {patch: {'支出总表[208]': ~}}
                undecided: {patch: {tables: {支出总表: ~}}}
            """);

        assertThat(problems()).isEmpty();
        List<RuleCase> cases = CaseReader.read(pack.folder().resolve("cases"));
        assertThat(cases.get(0).document().amounts().get(0).figure().raw()).isEqualTo("105");
        assertThat(cases.get(0).document().amounts().get(1).figure().raw()).isEqualTo("60");
        assertThat(cases.get(2).document().lines()).hasSize(3);
        assertThat(cases.get(3).document().lines()).hasSize(1);
    }

    @Test
    void aPatchChangesAClaim() throws Exception {
        pack.cases("""
                given:
                  claims: [{subject: 会议费, amount: 5}, {subject: 项目, qualifier: 修路, amount: 7, reason: 路坏了}]
                keeps: {patch: {'文[会议费].金额': 6, '文[项目/修路]': {amount: 8, reason: ~}}}
            """);

        List<Claim> claims = CaseReader.read(pack.folder().resolve("cases"))
                .get(0)
                .document()
                .claims();
        assertThat(claims).extracting(claim -> claim.amount().raw()).containsExactly("6", "8");
        assertThat(claims.get(1).reason().isStated()).isFalse();
    }

    @Test
    void anEntryTakesWhatAnotherIsGiven() throws Exception {
        pack.write("cases/a.yaml", """
                cases:
                  - rule: village-identity-001
                    name: one table
                    given: {tables: {支出总表: {columns: [合计, 基本支出, 项目支出], rows: {合计: [100, 60, 40]}}}}
                  - rule: village-identity-001
                    given: one table
                    breaks: {name: a wrong total, patch: {'支出总表[合计].合计': 90}}
                """);

        assertThat(problems()).isEmpty();
        assertThat(CaseReader.read(pack.folder().resolve("cases")).get(0).label())
                .isEqualTo("village-identity-001 breaks (a wrong total)");
    }

    @Test
    void expectedFindingsAreComparedExactly() throws Exception {
        pack.cases(GIVEN + """
                breaks:
                  - patch: {'支出总表[合计].合计': 105, '支出总表[208].合计': 94}
                    expect:
                      - {table: 支出总表, row: 合计, column: 合计, expected: '100', found: '105', difference: '5'}
                      - {row: '208', message: 相差 4, severity: ERROR}
            """);
        assertThat(problems()).isEmpty();

        pack.cases(GIVEN + """
                breaks:
                  - patch: {'支出总表[合计].合计': 105, '支出总表[208].合计': 94}
                    expect:
                      - {row: 合计, found: '106'}
            """);
        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("cases/sums.yaml:9: village-identity-001 breaks: ")
                        .contains("missing {found=106, row=合计}", "found=105", "unexpected"));
    }

    @Test
    void whatIsNotUnderstoodIsNamedWithFileAndLine() throws Exception {
        pack.cases(GIVEN + """
                breaks: {patch: {'支出总表[302].合计': 1}}
                keeps: {tables: {}}
                undecided: {patch: {claim: []}, expect: [{}]}
            """);
        assertThatThrownBy(() -> CaseReader.read(pack.folder().resolve("cases")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("cases/sums.yaml:8: the patch changes '支出总表[302]'")
                .hasMessageContaining("cases/sums.yaml:9: where a document is given")
                .hasMessageContaining("cases/sums.yaml:10: unknown key 'claim'");

        pack.cases("    breaks: {tables: {支出总表: {rows: {合计: many}}}}\n    keeps: {kind: BUDGIT}\n    given: other\n");
        assertThatThrownBy(() -> CaseReader.read(pack.folder().resolve("cases")))
                .hasMessageContaining("no entry of the name 'other'");
        pack.cases("    breaks: {tables: {支出总表: {rows: {合计: many}}}}\n    keeps: {kind: BUDGIT}\n    wrong: {}\n");
        assertThatThrownBy(() -> CaseReader.read(pack.folder().resolve("cases")))
                .hasMessageContaining("unknown key 'wrong'");
        pack.cases("    breaks: {tables: {支出总表: {rows: {合计: many}}}}\n    keeps: {kind: BUDGIT}\n");
        assertThatThrownBy(() -> CaseReader.read(pack.folder().resolve("cases")))
                .hasMessageContaining("'many' is not a number")
                .hasMessageContaining("use one of BUDGET");
    }

    private List<String> problems() throws Exception {
        return PackVerifier.test(pack.folder(), temp.resolve("cache")).problems().stream()
                .map(problem -> problem.in(Language.EN))
                .toList();
    }
}
