package org.mingzhang.sdk.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.Verdict;
import org.mingzhang.check.engine.Checker;
import org.mingzhang.check.engine.EngineShelf;
import org.mingzhang.check.pack.LoadedPack;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.layout.Place;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;

class FolderPackCompilerTest {

    private static final String HEAD = """
            package org.mingzhang.rules.village
            import org.mingzhang.model.*
            import org.mingzhang.check.drl.*
            global RuleReport report
            """;

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void writeAPack() throws IOException {
        folder = temp.resolve("village");
        write("pack.yaml", """
                id: village
                version: 1.0.0
                title: {zh: 某村, en: A village}
                """);
        write("rules.yaml", """
                rules:
                  - id: village-wording-001
                    title: {zh: 不写错字, en: No slips}
                    severity: ERROR
                    mandatory: true
                    decides: {zh: 看文字, en: looks at the text}
                    remedy: {zh: 改正, en: mend it}
                  - id: village-wording-002
                    title: {zh: 不出错, en: No accident}
                    decides: {zh: 试, en: tries}
                    remedy: {zh: 无, en: none}
                """);
        write("messages_zh.properties", "village-wording-001 = “{quote}”有误\nvillage-wording-002 = 略\n");
        write("messages_en.properties", "village-wording-001 = '{quote}' is wrong\nvillage-wording-002 = omitted\n");
        write("rules/wording.drl", HEAD + """
                rule "village-wording-001"
                when
                    $p : Passage(role == PassageRole.BODY)
                then
                    report.check("village-wording-001", !$p.text().contains("错"), Breach.of($p).quoting("错"));
                end

                rule "village-wording-002"
                when
                    $p : Passage(role == PassageRole.BODY, text.charAt(5) == "x")
                then
                    report.examined("village-wording-002", $p);
                end
                """);
    }

    @Test
    void compilesAFolderOnceAndRunsItFromItsOwnLoader() throws Exception {
        Path cache = temp.resolve("cache");
        Path compiled = new FolderPackCompiler().compile(folder, cache, List.of());
        assertThat(new FolderPackCompiler().compile(folder, cache, List.of())).isEqualTo(compiled);
        assertThat(compiled.resolve(LoadedPack.ROOT + "village/pack.json")).exists();

        try (Packs packs = Packs.of(List.of(folder), cache)) {
            assertThat(packs.fromFiles()).containsExactly("village");
            Checker.Result result = check(packs, "这里有一处错误。");

            assertThat(result.verdict()).isEqualTo(Verdict.REJECT);
            Finding finding = result.findings().get(0);
            assertThat(finding.message().zh()).isEqualTo("“错”有误");
            assertThat(finding.message().en()).isEqualTo("'错' is wrong");
            assertThat(finding.evidence())
                    .singleElement()
                    .satisfies(evidence -> assertThat(evidence.quote()).isEqualTo("错"));
            assertThat(finding.fingerprint()).hasSize(16);
        }
    }

    @Test
    void aRuleThatThrowsBreaksItselfAndNoOther() throws Exception {
        try (Packs packs = Packs.of(List.of(folder), temp.resolve("cache"))) {
            Checker.Result result = check(packs, "短");

            Map<String, Outcome> outcomes =
                    result.coverage().stream().collect(Collectors.toMap(Coverage::ruleId, Coverage::outcome));
            assertThat(outcomes)
                    .containsEntry("village-wording-001", Outcome.PASSED)
                    .containsEntry("village-wording-002", Outcome.RULE_ERROR);
            assertThat(result.verdict()).isEqualTo(Verdict.UNDECIDED);
        }
    }

    @Test
    void refusesAPackOfAnotherEngineWithAdvice() throws Exception {
        Path compiled = new FolderPackCompiler().compile(folder, temp.resolve("cache"), List.of());
        Path json = compiled.resolve(LoadedPack.ROOT + "village/pack.json");
        Files.writeString(json, Files.readString(json).replaceFirst("\"engine\":\"[^\"]+\"", "\"engine\":\"9.44.0\""));

        try (Packs packs = Packs.of(List.of(compiled), temp.resolve("cache"))) {
            assertThatThrownBy(() -> check(packs, "甲"))
                    .isInstanceOf(PackException.class)
                    .hasMessageContaining("9.44.0")
                    .hasMessageContaining("build it again");
        }
    }

    @Test
    void saysAllThatIsWrongWithFileLineAndWhatToDo() throws IOException {
        write("tables.yaml", """
                tables:
                  - kind: 收支总表
                    shape: ROUND
                    titel: [收支总表]
                    titles: ["~收支("]
                """);
        write("identities.yaml", """
                identities:
                  - id: town-identity-001
                    title: {zh: 题}
                    formula: 收支总表[a] == 3
                """);

        assertThat(problems())
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("tables.yaml:3").contains("'ROUND'", "SIDES"))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("tables.yaml:4").contains("'titel'"))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("tables.yaml:5").contains("regular expression"))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("identities.yaml:2").contains("'village-'"))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("identities.yaml:3").contains("'en' is missing"))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("identities.yaml:4").contains("formula"));
    }

    @Test
    void aLongListMayBePartedIntoFilesOfAFolder() throws IOException {
        write("identities/a.yaml", """
                identities:
                  - id: village-identity-001
                    title: {zh: 题, en: title}
                    formula: 甲表[a] = 3
                """);
        write("identities/b.yaml", """
                identities:
                  - id: village-identity-002
                    title: {zh: 题}
                    formula: 乙表[a] = 3
                """);

        assertThat(problems())
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("identities/b.yaml:3").contains("'en' is missing"))
                .noneSatisfy(problem -> assertThat(problem).contains("in two files"));

        write("identities/b.yaml", """
                identities:
                  - id: village-identity-002
                    title: {zh: 题, en: title}
                    formula: 乙表[a] = 3
                """);
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).contains("'甲表' is not defined"))
                .anySatisfy(problem -> assertThat(problem).contains("'乙表' is not defined"));
    }

    @Test
    void aListInAFileOfAnotherNameIsNoPartOfIt() throws IOException {
        String identity = """
                identities:
                  - id: village-identity-00%d
                    title: {zh: 题, en: title}
                    formula: 甲表[a] = 3
                """;
        write("identities.yaml", identity.formatted(1));
        write("rules.yaml", identity.formatted(2));

        assertThat(problems())
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("rules.yaml:").contains("in two files"));
    }

    @Test
    void saysWhereYamlIsBroken() throws IOException {
        write("rules.yaml", "rules:\n  - id: village-wording-001\n   title: x\n");

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("rules.yaml:"));
    }

    @Test
    void findsWhatDoesNotFitTogether() throws IOException {
        write("pack.yaml", """
                id: village
                version: 1.0.0
                title: {zh: 某村, en: A village}
                extends: [nowhere]
                """);
        write("identities.yaml", """
                identities:
                  - id: village-identity-001
                    title: {zh: 题, en: title}
                    formula: 支出总表[a] = 文[收入]
                    basis: [law]
                """);
        write("messages_en.properties", "village-wording-001 = {other} is wrong\n");

        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).contains("'nowhere'"))
                .anySatisfy(problem -> assertThat(problem).contains("'支出总表' is not defined"))
                .anySatisfy(problem -> assertThat(problem).contains("'收入' is not defined"))
                .anySatisfy(problem -> assertThat(problem).contains("'law' is not defined"))
                .anySatisfy(problem -> assertThat(problem).contains("different arguments"))
                .anySatisfy(problem -> assertThat(problem).contains("no message in English"));
    }

    private List<String> problems() {
        try {
            new FolderPackCompiler().compileInto(folder, temp.resolve("out"), List.of());
            return List.of();
        } catch (PackException e) {
            return e.problems().stream()
                    .map((PackProblem problem) -> problem.in(org.mingzhang.Language.EN))
                    .toList();
        }
    }

    private static Checker.Result check(Packs packs, String text) throws PackException {
        Place place = Place.ofLine("a.txt", 1);
        Disclosure disclosure =
                new Disclosure("某村", 2024, DisclosureKind.BUDGET, Scope.UNIT, "village", Unit.TEN_THOUSAND_YUAN, place);
        BudgetDocument document = new BudgetDocument(
                disclosure,
                List.of(),
                List.of(),
                List.of(new Passage(0, -1, "", PassageRole.BODY, text, place)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Checker.of(packs.book(List.of("village")), new EngineShelf()).check(document, List.of(), List.of());
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
