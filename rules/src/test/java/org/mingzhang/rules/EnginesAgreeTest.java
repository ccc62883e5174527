package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.PackException;
import org.mingzhang.check.drl.Breach;
import org.mingzhang.check.drl.RuleReport;
import org.mingzhang.check.engine.Checker;
import org.mingzhang.check.engine.EngineShelf;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.sdk.cases.CaseReader;
import org.mingzhang.sdk.cases.RuleCase;
import org.mingzhang.sdk.trial.ClassicEngine;

/** The executable model and the classic engine read DRL by different ways; on every case they decide the same. */
class EnginesAgreeTest {

    @Test
    void every_rule_decides_the_same_in_both_engines() throws IOException, PackException {
        List<Path> drl;
        try (Stream<Path> files = Files.walk(Path.of("src/main/pack/national/rules"))) {
            drl = files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
        ClassicEngine classic = ClassicEngine.of(drl);
        int decisions = 0;
        try (Packs packs = Packs.onClassPath()) {
            Checker checker = Checker.of(packs.book(List.of("national")), new EngineShelf());
            for (RuleCase tested : CaseReader.read(Path.of("src/main/pack/national/cases"))) {
                Collection<Object> facts = checker.facts(tested.document(), List.of());
                Log here = new Log(facts);
                checker.decide(facts, here);
                Log there = new Log(facts);
                classic.decide(facts, there);
                assertThat(there.sorted())
                        .as(tested.file() + " " + tested.rule() + " " + tested.expectation())
                        .isEqualTo(here.sorted());
                decisions += here.entries.size();
            }
        }
        assertThat(decisions).isPositive();
    }

    /** What rules reported, facts by their number. */
    private static final class Log implements RuleReport {

        private final Map<Object, Integer> numbers = new IdentityHashMap<>();
        private final List<String> entries = new ArrayList<>();

        Log(Collection<Object> facts) {
            facts.forEach(fact -> numbers.put(fact, numbers.size()));
        }

        @Override
        public void examined(String rule, Object fact) {
            entries.add(rule + " examined " + numbers.get(fact));
        }

        @Override
        public void breach(String rule, Breach breach) {
            entries.add(rule + " breach "
                    + breach.facts().stream().map(numbers::get).sorted().toList() + breach.variant() + breach.quote()
                    + new java.util.TreeMap<>(breach.arguments()));
        }

        @Override
        public void notEvaluated(String rule, Object fact, String zh, String en) {
            entries.add(rule + " not evaluated " + numbers.get(fact) + en);
        }

        List<String> sorted() {
            return entries.stream().sorted().toList();
        }
    }
}
