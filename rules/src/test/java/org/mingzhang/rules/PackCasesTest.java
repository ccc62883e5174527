package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.check.engine.Checker;
import org.mingzhang.check.engine.EngineShelf;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.PackException;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.sdk.cases.CaseReader;
import org.mingzhang.sdk.cases.CaseRunner;
import org.mingzhang.sdk.cases.RuleCase;
import org.mingzhang.sdk.cases.RuleCase.Expectation;

/** Every rule of the built-in packs has cases that break it, keep it and leave it undecided, and comes to just that. */
class PackCasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"national", "shenzhen", "guangzhou", "beijing", "shanghai", "jiangsu"})
    void every_case_comes_to_what_it_says(String id) throws IOException, PackException {
        try (Packs packs = Packs.onClassPath()) {
            CaseRunner runner = new CaseRunner(Checker.of(packs.book(List.of(id)), new EngineShelf()));
            List<String> problems = new ArrayList<>();
            for (RuleCase tested : cases(id)) {
                runner.run(tested).ifPresent(problems::add);
            }
            assertThat(problems).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "shenzhen", "guangzhou", "beijing", "shanghai", "jiangsu"})
    void every_rule_has_cases_messages_a_remedy_and_a_basis(String id) throws IOException, PackException {
        try (Packs packs = Packs.onClassPath()) {
            Pack pack = packs.find(id).orElseThrow();
            Map<String, Set<Expectation>> seen = new HashMap<>();
            cases(id)
                    .forEach(tested -> seen.computeIfAbsent(tested.rule(), rule -> EnumSet.noneOf(Expectation.class))
                            .add(tested.expectation()));
            List<String> lacking = new ArrayList<>();
            pack.identities().forEach(identity -> lacks(identity.rule().id(), seen, lacking));
            pack.rules().forEach(rule -> {
                lacks(rule.id(), seen, lacking);
                if (pack.messages().find(rule.id()).isEmpty()) {
                    lacking.add(rule.id() + " has no message");
                }
                if (rule.remedy().zh().isEmpty() || rule.remedy().en().isEmpty()) {
                    lacking.add(rule.id() + " has no remedy");
                }
                if (rule.basis().isEmpty()) {
                    lacking.add(rule.id() + " has no basis");
                }
            });
            assertThat(lacking).isEmpty();
        }
    }

    private static void lacks(String rule, Map<String, Set<Expectation>> seen, List<String> lacking) {
        Set<Expectation> has = seen.getOrDefault(rule, Set.of());
        for (Expectation expectation : Expectation.values()) {
            if (!has.contains(expectation)) {
                lacking.add(rule + " has no case that is " + expectation);
            }
        }
    }

    private static List<RuleCase> cases(String id) throws IOException {
        return CaseReader.read(Path.of("src/main/pack", id, "cases"));
    }
}
