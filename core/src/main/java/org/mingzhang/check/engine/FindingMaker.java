package org.mingzhang.check.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.Text;
import org.mingzhang.check.Computation;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.drl.Breach;
import org.mingzhang.check.identity.Cell;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.check.identity.Equation;
import org.mingzhang.check.identity.LinearEquation;
import org.mingzhang.check.pack.Messages;
import org.mingzhang.check.pack.RuleBook;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.model.Interval;

/** Makes findings of what rules reported and what comparisons violate. */
final class FindingMaker {

    /** More evidence than this does not help; the expression has the rest. */
    private static final int MOST_EVIDENCE = 12;

    /** Of same-kind faults in one finding every one is shown, up to this many; all are counted. */
    private static final int MOST_OF_A_KIND = 100;

    private static final Text ONE_SUSPECT = new Text(
            "{title}：{expression}。{cell} 应为 {expected}，印为 {found}",
            "{title}: {expression}. {cell} should be {expected}, is printed {found}");
    private static final Text NO_SUSPECT = new Text(
            "{title}：{expression}，相差 {difference}，不是四舍五入所致；请核对所列各数",
            "{title}: {expression}, a difference of {difference} that rounding does not explain; check these figures");

    private static final Text TWO_DOCUMENTS = new Text(
            "{title}：{expression}。{cell} 为 {found}，另一份文件（{other}）与此不符；请核对，确有调整的请说明",
            "{title}: {expression}. {cell} is {found}, which the other document ({other}) contradicts; check them, and"
                    + " explain it where figures were adjusted");

    private final RuleBook book;
    private final Messages messages;
    private final DocumentIndex index;
    private final EvidenceMaker evidence;
    private final Expressions expressions = new Expressions();
    private final Map<String, RuleDefinition> rules = new LinkedHashMap<>();

    FindingMaker(RuleBook book, DocumentIndex index) {
        this.book = book;
        this.messages = book.messages();
        this.index = index;
        this.evidence = new EvidenceMaker(index);
        book.rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    /** A finding of a breach that a rule reported. */
    Finding of(String ruleId, Breach breach) {
        RuleDefinition rule = rules.get(ruleId);
        String key = breach.variant().isEmpty() ? ruleId : ruleId + "." + breach.variant();
        Text template = messages.find(key).or(() -> messages.find(ruleId)).orElse(rule.title());
        Set<Evidence> proof = new LinkedHashSet<>();
        breach.facts().stream()
                .limit(breach.each() ? MOST_OF_A_KIND : MOST_EVIDENCE)
                .map(evidence::of)
                .forEach(proof::add);
        List<Evidence> all = new ArrayList<>(proof);
        if (!breach.quote().isEmpty()) {
            Evidence first = all.get(0);
            all.set(
                    0,
                    new Evidence(
                            breach.quote(), first.label(), first.table(), first.row(), first.column(), first.place()));
        }
        Map<String, Text> arguments = new LinkedHashMap<>(breach.arguments());
        arguments.putIfAbsent("quote", same(all.get(0).quote()));
        return finding(rule, template, arguments, all, breach.computation(), List.of());
    }

    /**
     * A finding of violated comparisons that have one cause.
     *
     * @param shared breaches of other rules that rest on the same wrong figure
     */
    Finding of(Cause cause, List<SharedFigures.Reported> shared) {
        Comparison main = main(cause);
        RuleDefinition rule = rules.get(main.ruleId());
        boolean certain = cause.isCertain();
        Cell cell = suspect(cause, main).orElseGet(() -> own(main));
        Computation computation = compute(main, certain ? cell : total(main).orElse(cell), cause);
        Set<Evidence> proof = new LinkedHashSet<>();
        Stream.concat(Stream.of(cell), cause.suspects().stream())
                .filter(suspect -> certain || main.cells().contains(suspect))
                .map(evidence::of)
                .forEach(proof::add);
        main.cells().stream()
                .filter(found -> !found.isForeign())
                .map(evidence::of)
                .forEach(proof::add);
        main.cells().stream().filter(Cell::isForeign).map(evidence::of).forEach(proof::add);
        List<Evidence> all = proof.stream().limit(MOST_EVIDENCE).toList();
        Map<String, Text> arguments = new LinkedHashMap<>();
        arguments.put("title", rule.title());
        arguments.put("expression", same(computation.expression()));
        arguments.put("cell", same(all.get(0).label()));
        arguments.put("expected", same(computation.expected()));
        arguments.put("found", same(computation.found()));
        arguments.put("difference", same(computation.difference()));
        arguments.put("tolerance", same(computation.tolerance()));
        Optional<Cell> foreign = main.cells().stream().filter(Cell::isForeign).findFirst();
        foreign.ifPresent(
                found -> arguments.put("other", same(evidence.of(found).label())));
        Text usual = foreign.isPresent() ? TWO_DOCUMENTS : certain ? ONE_SUSPECT : NO_SUSPECT;
        Text template = messages.find(rule.id()).orElse(usual);
        List<Finding.Consequence> consequences = new ArrayList<>();
        for (Comparison other : cause.comparisons()) {
            if (other != main) {
                consequences.add(consequence(other, cause));
            }
        }
        shared.forEach(reported -> consequences.add(consequence(reported)));
        return finding(rule, template, arguments, all, Optional.of(computation), consequences);
    }

    /** How severe a finding of the cause is. */
    Severity severity(Cause cause) {
        return rules.get(main(cause).ruleId()).severity();
    }

    private Finding.Consequence consequence(SharedFigures.Reported reported) {
        Finding alone = of(reported.ruleId(), reported.breach());
        return new Finding.Consequence(alone.ruleId(), alone.message(), alone.computation());
    }

    /** Where nothing tells which figure is wrong, the computation says what the sum should be. */
    private static Optional<Cell> total(Comparison comparison) {
        return comparison.equation().orElseThrow() instanceof LinearEquation linear
                ? linear.total().filter(cell -> !cell.isForeign())
                : Optional.empty();
    }

    /** The first figure of a comparison that stands in the document itself. */
    private static Cell own(Comparison comparison) {
        return comparison.cells().stream()
                .filter(cell -> !cell.isForeign())
                .findFirst()
                .orElse(comparison.cells().get(0));
    }

    private Finding.Consequence consequence(Comparison comparison, Cause cause) {
        RuleDefinition rule = rules.get(comparison.ruleId());
        Cell cell = suspect(cause, comparison).orElseGet(() -> own(comparison));
        Computation computation = compute(comparison, cell, cause);
        Text message = new Text(
                rule.title().zh() + "：" + computation.expression(),
                rule.title().en() + ": " + computation.expression());
        return new Finding.Consequence(rule.id(), message, Optional.of(computation));
    }

    private static Optional<Cell> suspect(Cause cause, Comparison comparison) {
        return cause.suspects().stream()
                .filter(cell -> comparison.cells().contains(cell))
                .findFirst();
    }

    /** What a figure should be; where the comparison has another wrong figure too, not it but the cause says so. */
    private Computation compute(Comparison comparison, Cell cell, Cause cause) {
        Equation equation = comparison.equation().orElseThrow();
        Optional<Interval> right =
                cause.correct().filter(value -> cause.suspects().contains(cell));
        Optional<Interval> required = equation.required(cell);
        boolean misled =
                right.isPresent() && required.isPresent() && !right.get().meets(required.get());
        return expressions.compute(equation, cell, misled ? right : required);
    }

    /** What rows lack of their total, as a negative number, so that what lacks most comes first. */
    private static BigDecimal missing(Comparison comparison) {
        return FailedSum.of(comparison)
                .map(sum -> sum.missing().low().abs().negate())
                .orElse(BigDecimal.ZERO);
    }

    /**
     * The comparison that a cause is reported under: the most severe; of rows that were left out the one that shows how
     * much; then the one with the fewest figures.
     */
    private Comparison main(Cause cause) {
        return cause.comparisons().stream()
                .min(Comparator.<Comparison>comparingInt(comparison ->
                                rules.get(comparison.ruleId()).severity().ordinal())
                        .thenComparing(comparison ->
                                cause.isCertain() && suspect(cause, comparison).isEmpty())
                        .thenComparing(comparison -> cause.suspects().isEmpty() ? missing(comparison) : BigDecimal.ZERO)
                        .thenComparingInt(comparison -> comparison.cells().size())
                        .thenComparingInt(Comparison::number))
                .orElseThrow();
    }

    private Finding finding(
            RuleDefinition rule,
            Text template,
            Map<String, Text> arguments,
            List<Evidence> proof,
            Optional<Computation> computation,
            List<Finding.Consequence> consequences) {
        Map<String, String> plain = new LinkedHashMap<>();
        arguments.forEach((name, text) -> plain.put(name, text.zh()));
        return new Finding(
                rule.id(),
                rule.severity(),
                Rendering.render(template, arguments),
                plain,
                proof,
                computation,
                book.basis(rule, index.year()),
                rule.remedy(),
                Fingerprint.of(rule.id(), proof.get(0), index.year()),
                consequences);
    }

    private static Text same(String text) {
        return new Text(text, text);
    }
}
