package org.mingzhang.sdk.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.check.engine.Checker;
import org.mingzhang.check.engine.EngineShelf;
import org.mingzhang.check.pack.IdentityDefinition;
import org.mingzhang.check.pack.Mark;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.PackException;
import org.mingzhang.check.pack.PackProblem;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.sdk.cases.CaseReader;
import org.mingzhang.sdk.cases.CaseRunner;
import org.mingzhang.sdk.cases.RuleCase;
import org.mingzhang.sdk.cases.RuleCase.Expectation;

/** Tells whether a pack is fit to be released. */
public final class PackVerifier {

    private PackVerifier() {}

    /**
     * What was found.
     *
     * @param rules rules of the pack
     * @param cases cases that were run
     * @param problems what is wrong; none when the pack is fit
     */
    public record Result(int rules, int cases, List<PackProblem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Runs the cases of a pack.
     *
     * @param folder folder of the pack
     * @param cache where it is compiled to
     * @throws PackException when it does not compile
     */
    public static Result test(Path folder, Path cache) throws PackException, IOException {
        return run(folder, cache, false);
    }

    /**
     * Runs the cases of a pack, and asks of every rule for cases that break it, keep it and leave it undecided, for a
     * legal basis, and that its breaking cases depend on what is written in them.
     *
     * @param folder folder of the pack
     * @param cache where it is compiled to
     * @throws PackException when it does not compile
     */
    public static Result verify(Path folder, Path cache) throws PackException, IOException {
        return run(folder, cache, true);
    }

    private static Result run(Path folder, Path cache, boolean strict) throws PackException, IOException {
        try (Packs packs = Packs.of(List.of(folder), cache)) {
            Pack pack = packs.find(packs.fromFiles().get(0)).orElseThrow();
            List<RuleCase> cases = cases(folder);
            CaseRunner runner = new CaseRunner(Checker.of(packs.book(packs.fromFiles()), new EngineShelf()));
            List<PackProblem> problems = new ArrayList<>();
            for (RuleCase tested : cases) {
                runner.run(tested).ifPresent(problem -> problems.add(problem(tested.file(), problem, problem)));
                if (strict && breaksOnNothing(tested, runner)) {
                    problems.add(problem(
                            tested.file(),
                            tested.rule() + " 的 breaks 案例清空后仍然报错，案例没有起作用",
                            tested.rule()
                                    + " is still broken when its breaking case is emptied; the case proves nothing"));
                }
            }
            List<RuleDefinition> rules = Stream.concat(
                            pack.rules().stream(), pack.identities().stream().map(IdentityDefinition::rule))
                    .toList();
            if (strict) {
                complete(rules, cases, problems);
            }
            return new Result(rules.size(), cases.size(), problems);
        }
    }

    private static List<RuleCase> cases(Path folder) throws IOException, PackException {
        try {
            return CaseReader.read(folder.resolve("cases"));
        } catch (IllegalArgumentException e) {
            throw new PackException(List.of(problem("cases", e.getMessage(), e.getMessage())), e);
        }
    }

    private static boolean breaksOnNothing(RuleCase tested, CaseRunner runner) {
        if (tested.expectation() != Expectation.BREAKS) {
            return false;
        }
        BudgetDocument empty = new BudgetDocument(
                tested.document().disclosure(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return runner.run(new RuleCase(tested.rule(), Expectation.BREAKS, empty, tested.file()))
                .isEmpty();
    }

    private static void complete(List<RuleDefinition> rules, List<RuleCase> cases, List<PackProblem> problems) {
        Map<String, Set<Expectation>> seen = new HashMap<>();
        cases.forEach(tested -> seen.computeIfAbsent(tested.rule(), id -> EnumSet.noneOf(Expectation.class))
                .add(tested.expectation()));
        for (RuleDefinition rule : rules) {
            Set<Expectation> missing = EnumSet.allOf(Expectation.class);
            missing.removeAll(seen.getOrDefault(rule.id(), Set.of()));
            for (Expectation expectation : missing) {
                String key = expectation.name().toLowerCase(Locale.ROOT);
                problems.add(problem(
                        "cases", rule.id() + " 缺少 " + key + " 案例", rule.id() + " has no case under '" + key + "'"));
            }
            if (rule.basis().isEmpty()) {
                problems.add(problem(
                        "bases.yaml",
                        rule.id() + " 没有依据，请写 basis",
                        rule.id() + " cites no legal basis; write one under basis"));
            }
        }
    }

    private static PackProblem problem(String file, String zh, String en) {
        return PackProblem.of(new Mark(file, 0), zh, en);
    }
}
