package org.mingzhang.sdk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Language;

/** A fit pack is found fit, and everything that makes one unfit is named. */
class PackVerifierTest {

    @TempDir
    private Path temp;

    private SmallPack pack;

    @BeforeEach
    void writeAPack() throws IOException {
        pack = new SmallPack(temp);
    }

    @Test
    void aFitPackHasNoProblemsAndItsRulesAreTimed() throws Exception {
        PackVerifier.Result result = PackVerifier.verify(pack.folder(), temp.resolve("cache"));

        assertThat(result.problems()).isEmpty();
        assertThat(result.rules()).isEqualTo(1);
        assertThat(result.cases()).isEqualTo(3);
        assertThat(result.times()).singleElement().satisfies(time -> {
            assertThat(time.rule()).isEqualTo("village-identity-001");
            assertThat(time.processor()).isPositive().isLessThan(RuleTimes.BUDGET);
        });
    }

    @Test
    void missingCasesAndABasisAreNamed() throws Exception {
        pack.cases("    breaks: {tables: {支出总表: {columns: [合计, 基本支出, 项目支出], rows: {合计: [9, 3, 3]}}}}\n");
        pack.write("identities.yaml", """
                identities:
                  - id: village-identity-001
                    title: {zh: 题, en: title}
                    formula: 支出总表[合计].合计 = 支出总表[合计].基本支出 + 支出总表[合计].项目支出
                """);

        assertThat(problems())
                .contains(
                        "cases: village-identity-001 has no case under 'keeps'",
                        "cases: village-identity-001 has no case under 'undecided'",
                        "bases.yaml: village-identity-001 cites no legal basis; write one under basis");
    }

    @Test
    void aRuleThatFailsWhateverTheNumberIsIsFoundOut() throws Exception {
        pack.write("identities.yaml", """
                identities:
                  - id: village-identity-001
                    title: {zh: 一等于二, en: One is two}
                    formula: 0 * 支出总表[合计].合计 = 99999
                    basis: [law]
                """);
        pack.cases("""
                    breaks: {tables: {支出总表: {rows: {合计: 100}}}}
                    undecided: {}
                """);

        assertThat(problems())
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("cases/sums.yaml:3").contains("whatever its numbers are"));
    }

    @Test
    void aKeepingCaseThatNoNumberBreaksProvesNothing() throws Exception {
        pack.write("identities.yaml", """
                identities:
                  - id: village-identity-001
                    title: {zh: 合计不超过, en: No more than}
                    formula: 支出总表[合计].合计 <= 支出总表[合计].基本支出
                    when: 支出总表[合计].项目支出 = 0
                    basis: [law]
                """);
        pack.cases("""
                    given: {tables: {支出总表: {columns: [合计, 基本支出, 项目支出], rows: {合计: [9, 4, 0]}}}}
                    breaks: {}
                    keeps: {patch: {'支出总表[合计]': [-99999, 99999, 0]}}
                    undecided: {patch: {'支出总表[合计].项目支出': 2}}
                """);

        assertThat(problems()).anySatisfy(problem -> assertThat(problem).contains("no change of a number breaks"));
    }

    private List<String> problems() throws Exception {
        return PackVerifier.verify(pack.folder(), temp.resolve("cache")).problems().stream()
                .map(problem -> problem.in(Language.EN))
                .toList();
    }
}
