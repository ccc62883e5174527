package org.mingzhang.sdk.workshop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.Computation;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.pack.PackNode;
import org.mingzhang.sdk.cases.RuleCase;
import org.mingzhang.sdk.cases.RuleCase.Expectation;

/**
 * Whether the cases of a pack prove anything: changes what is written in them, one value at a time. A breaking case
 * whose finding computes must come right by changing one of its numbers; any breaking case must change what is found
 * when some value changes; a keeping case of a rule that computes must break when some number changes.
 */
final class Dependence {

    private static final BigDecimal FAR = new BigDecimal("1000");

    private final OpenPack pack;
    private final List<PackProblem> problems = new ArrayList<>();

    Dependence(OpenPack pack) {
        this.pack = pack;
    }

    List<PackProblem> problems() {
        Set<String> computing = new HashSet<>();
        for (RuleCase tested : pack.cases()) {
            if (tested.expectation() == Expectation.BREAKS) {
                breaking(tested, computing);
            }
        }
        Map<String, List<RuleCase>> keeping = new LinkedHashMap<>();
        pack.cases().stream()
                .filter(tested -> tested.expectation() == Expectation.KEEPS && computing.contains(tested.rule()))
                .filter(tested -> !Leaves.numbers(tested.source()).isEmpty())
                .forEach(tested -> keeping.computeIfAbsent(tested.rule(), rule -> new ArrayList<>())
                        .add(tested));
        keeping.forEach((rule, cases) -> {
            if (cases.stream().noneMatch(this::canBreak)) {
                problem(
                        cases.get(0).mark(),
                        rule + " 的 keeps 案例改了哪个数都不会报错，案例没有起作用",
                        "no change of a number breaks the keeping case of " + rule + "; the case proves nothing");
            }
        });
        return problems;
    }

    private void breaking(RuleCase tested, Set<String> computing) {
        List<Finding> before = findings(tested);
        if (before.isEmpty()) {
            return; // it does not break at all, which running the cases tells
        }
        PackNode empty = new PackNode.Mapping(Map.of(), tested.mark());
        if (!findings(tested.on(empty)).isEmpty()) {
            problem(
                    tested.mark(),
                    tested.rule() + " 的 breaks 案例清空后仍然报错，案例没有起作用",
                    tested.rule() + " is still broken when its breaking case is emptied; the case proves nothing");
            return;
        }
        Optional<Computation> computation = before.stream()
                .map(Finding::computation)
                .flatMap(Optional::stream)
                .findFirst();
        if (computation.isPresent()) {
            computing.add(tested.rule());
            if (!comesRight(tested, computation.get(), before.size())) {
                problem(
                        tested.mark(),
                        tested.rule() + " 的 breaks 案例无论所列的数是多少都报错，规则没有看这些数",
                        tested.rule() + " finds its breaking case wrong whatever its numbers are; it does not depend on"
                                + " them");
            }
        } else if (!changes(tested, before.size())) {
            problem(
                    tested.mark(),
                    tested.rule() + " 的 breaks 案例改了哪个值结果都一样，案例没有起作用",
                    "no change of a value changes what " + tested.rule()
                            + " finds in its breaking case; the case proves nothing");
        }
    }

    /** Whether fewer findings are left when one of the numbers is another. */
    private boolean comesRight(RuleCase tested, Computation computation, int before) {
        Set<BigDecimal> targets = new LinkedHashSet<>();
        Leaves.number(computation.expected()).ifPresent(targets::add);
        Leaves.number(computation.found()).ifPresent(targets::add);
        BigDecimal difference = Leaves.number(computation.difference()).orElse(BigDecimal.ONE);
        for (PackNode.Scalar leaf : Leaves.numbers(tested.source())) {
            BigDecimal value = Leaves.number(leaf.text()).orElseThrow();
            Set<BigDecimal> candidates = new LinkedHashSet<>(targets);
            candidates.add(value.subtract(difference));
            candidates.add(value.add(difference));
            candidates.addAll(around(value));
            for (BigDecimal candidate : candidates) {
                if (candidate.compareTo(value) != 0
                        && count(tested, leaf, candidate.toPlainString(), before) < before) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean changes(RuleCase tested, int before) {
        for (PackNode.Scalar leaf : Leaves.numbers(tested.source())) {
            BigDecimal value = Leaves.number(leaf.text()).orElseThrow();
            for (BigDecimal candidate : around(value)) {
                if (count(tested, leaf, candidate.toPlainString(), before) != before) {
                    return true;
                }
            }
        }
        Set<String> texts = new LinkedHashSet<>();
        texts.add("");
        pack.cases().stream()
                .filter(other -> other.rule().equals(tested.rule()) && other.expectation() != Expectation.BREAKS)
                .forEach(other -> Leaves.all(other.source()).forEach(leaf -> texts.add(leaf.text())));
        for (PackNode.Scalar leaf : Leaves.all(tested.source())) {
            for (String text : texts) {
                if (!text.equals(leaf.text()) && count(tested, leaf, text, before) != before) {
                    return true;
                }
            }
        }
        return Leaves.reductions(tested.source()).stream().anyMatch(less -> count(tested, less, before) != before);
    }

    private boolean canBreak(RuleCase tested) {
        for (PackNode.Scalar leaf : Leaves.numbers(tested.source())) {
            for (BigDecimal candidate : around(Leaves.number(leaf.text()).orElseThrow())) {
                if (count(tested, leaf, candidate.toPlainString(), 0) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<BigDecimal> around(BigDecimal value) {
        return List.of(
                value.add(FAR),
                value.subtract(FAR),
                value.multiply(BigDecimal.TEN),
                value.divide(BigDecimal.TEN).setScale(value.scale(), java.math.RoundingMode.DOWN),
                BigDecimal.ZERO,
                value.negate());
    }

    private int count(RuleCase tested, PackNode.Scalar leaf, String text, int before) {
        return count(tested, Leaves.replaced(tested.source(), leaf, text), before);
    }

    /** Findings of the rule on the changed document; as many as before where the change makes no document. */
    private int count(RuleCase tested, PackNode changed, int before) {
        try {
            return findings(tested.on(changed)).size();
        } catch (IllegalArgumentException e) {
            return before;
        }
    }

    private List<Finding> findings(RuleCase tested) {
        List<Finding> own = new ArrayList<>();
        for (Finding finding :
                pack.checker().check(tested.document(), List.of(), List.of()).findings()) {
            if (finding.ruleId().equals(tested.rule())
                    || finding.consequences().stream()
                            .anyMatch(consequence -> consequence.ruleId().equals(tested.rule()))) {
                own.add(finding);
            }
        }
        return own;
    }

    private void problem(Mark mark, String zh, String en) {
        problems.add(PackProblem.of(mark, zh, en));
    }
}
