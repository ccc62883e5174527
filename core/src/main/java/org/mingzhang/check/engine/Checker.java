package org.mingzhang.check.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.Finding;
import org.mingzhang.check.PackException;
import org.mingzhang.check.Verdict;
import org.mingzhang.check.drl.Breach;
import org.mingzhang.check.drl.RuleReport;
import org.mingzhang.check.drl.SubjectCode;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.check.identity.IdentityEvaluator;
import org.mingzhang.check.identity.IdentityResult;
import org.mingzhang.check.pack.IdentityDefinition;
import org.mingzhang.check.pack.LoadedPack;
import org.mingzhang.check.pack.RequirementDefinition;
import org.mingzhang.check.pack.RuleBook;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.model.BudgetDocument;

/** Checks documents with the rules of one rule book; immutable and shared by all threads. */
public final class Checker {

    private final RuleBook book;
    private final Engine engine;
    private final List<SubjectCode> codes;

    private Checker(RuleBook book, Engine engine, List<SubjectCode> codes) {
        this.book = book;
        this.engine = engine;
        this.codes = codes;
    }

    /**
     * Loads the rules of a book.
     *
     * @throws PackException when a pack was built for another engine, or is damaged
     */
    public static Checker of(RuleBook book, EngineShelf shelf) throws PackException {
        List<PackEngine> engines = new ArrayList<>();
        List<SubjectCode> codes = new ArrayList<>();
        for (LoadedPack pack : book.packs()) {
            PackEngine engine = shelf.get(pack.ruleSource());
            engines.add(engine);
            codes.addAll(engine.codes());
        }
        return new Checker(book, new Engine(engines), List.copyOf(codes));
    }

    public RuleBook book() {
        return book;
    }

    /**
     * What a check came to.
     *
     * @param verdict the answer
     * @param findings problems in the order of the document
     * @param coverage one entry a rule, in the order of the catalogue
     */
    public record Result(Verdict verdict, List<Finding> findings, List<Coverage> coverage) {}

    /**
     * Checks a document.
     *
     * @param document its facts
     * @param notices what limited the reading
     * @param sources its files, for the order of findings
     */
    public Result check(BudgetDocument document, List<ReadingNotice> notices, List<Source> sources) {
        FormTables form = new FormTables(document, book.template(), notices);
        Applicability applicability = new Applicability(document, form);
        Map<String, Applicability.Bar> bars = new HashMap<>();
        Set<String> active = new HashSet<>();
        for (RuleDefinition rule : book.rules()) {
            Optional<Applicability.Bar> bar = applicability.bar(rule);
            bar.ifPresentOrElse(found -> bars.put(rule.id(), found), () -> active.add(rule.id()));
        }

        Map<String, String> broken = new HashMap<>();
        Map<String, IdentityResult> identities = identities(document, active, broken);
        List<Comparison> comparisons = identities.values().stream()
                .flatMap(result -> result.comparisons().stream())
                .toList();
        FactSheet sheet = new FactSheet(document, book.template(), notices);
        Engine.Result ran = engine.run(sheet.facts(comparisons, codes), active);
        broken.putAll(ran.broken());
        requirements(document, sheet, ran.tally(), active, broken);

        DocumentIndex index =
                new DocumentIndex(document, sources.stream().map(Source::name).toList());
        RuleTally tally = new UnsureWords(notices).without(ran.tally(), new EvidenceMaker(index));
        List<Finding> findings = findings(index, comparisons, tally, active, broken.keySet());
        List<Coverage> coverage = coverage(new Silence(document, form, notices), bars, identities, tally, broken);
        return new Result(Verdict.of(findings, coverage, notices), findings, coverage);
    }

    /** The facts that the rules see of a document, for running them elsewhere too. */
    public Collection<Object> facts(BudgetDocument document, List<ReadingNotice> notices) {
        Set<String> all = book.rules().stream().map(RuleDefinition::id).collect(Collectors.toSet());
        List<Comparison> comparisons = identities(document, all, new HashMap<>()).values().stream()
                .flatMap(result -> result.comparisons().stream())
                .toList();
        return new FactSheet(document, book.template(), notices).facts(comparisons, codes);
    }

    /** Runs all rules on facts; what one throws comes out. */
    public void decide(Collection<Object> facts, RuleReport report) {
        engine.decide(facts, report);
    }

    /** One rule of the book by itself, without what limits it to certain documents. */
    public RuleAlone alone(String ruleId) {
        for (IdentityDefinition identity : book.identities()) {
            if (identity.rule().id().equals(ruleId)) {
                return (document, facts) -> new IdentityEvaluator(document).evaluate(identity);
            }
        }
        for (RequirementDefinition requirement : book.requirements()) {
            if (requirement.rule().id().equals(ruleId)) {
                return (document, facts) -> new RequirementEvaluator(
                                document, new FactSheet(document, book.template(), List.of()), new RuleTally(Set.of()))
                        .evaluate(requirement);
            }
        }
        PackEngine only = engine.only(ruleId);
        return (document, facts) -> only.run(facts, new RuleTally(Set.of()));
    }

    private void requirements(
            BudgetDocument document, FactSheet sheet, RuleTally tally, Set<String> active, Map<String, String> broken) {
        RequirementEvaluator evaluator = new RequirementEvaluator(document, sheet, tally);
        for (RequirementDefinition requirement : book.requirements()) {
            String id = requirement.rule().id();
            if (active.contains(id)) {
                try {
                    evaluator.evaluate(requirement);
                } catch (RuntimeException e) {
                    broken.put(id, e.toString());
                }
            }
        }
    }

    private Map<String, IdentityResult> identities(
            BudgetDocument document, Set<String> active, Map<String, String> broken) {
        IdentityEvaluator evaluator = new IdentityEvaluator(document);
        Map<String, IdentityResult> results = new LinkedHashMap<>();
        for (IdentityDefinition identity : book.identities()) {
            String id = identity.rule().id();
            if (active.contains(id)) {
                try {
                    results.put(id, evaluator.evaluate(identity));
                } catch (RuntimeException e) {
                    broken.put(id, e.toString());
                }
            }
        }
        return results;
    }

    private List<Finding> findings(
            DocumentIndex index,
            List<Comparison> comparisons,
            RuleTally tally,
            Set<String> active,
            Set<String> broken) {
        FindingMaker maker = new FindingMaker(book, index);
        List<Finding> findings = new ArrayList<>();
        List<Cause> causes = OneCause.joined(new SuspectFinder(comparisons).causes());
        SharedFigures shared = new SharedFigures(causes, maker::severity);
        for (RuleDefinition rule : book.rules()) {
            if (active.contains(rule.id()) && !broken.contains(rule.id())) {
                for (Breach breach : tally.of(rule.id()).breaches()) {
                    if (!shared.takes(new SharedFigures.Reported(rule.id(), breach), rule.severity())) {
                        findings.add(maker.of(rule.id(), breach));
                    }
                }
            }
        }
        findings.addAll(MergedNotes.of(
                causes.stream().map(cause -> maker.of(cause, shared.of(cause))).toList()));
        findings.sort(Comparator.<Finding, org.mingzhang.layout.Place>comparing(
                        finding -> finding.evidence().get(0).place(), Places.order(index))
                .thenComparing(Finding::ruleId)
                .thenComparing(finding -> finding.message().zh()));
        return Fingerprint.distinct(findings);
    }

    private List<Coverage> coverage(
            Silence silence,
            Map<String, Applicability.Bar> bars,
            Map<String, IdentityResult> identities,
            RuleTally tally,
            Map<String, String> broken) {
        CoverageMaker maker = new CoverageMaker(silence);
        List<Coverage> coverage = new ArrayList<>();
        for (RuleDefinition rule : book.rules()) {
            String id = rule.id();
            if (bars.containsKey(id)) {
                coverage.add(maker.barred(rule, bars.get(id)));
            } else if (broken.containsKey(id)) {
                coverage.add(maker.broken(rule, broken.get(id)));
            } else if (identities.containsKey(id)) {
                coverage.add(maker.of(identities.get(id)));
            } else {
                coverage.add(maker.of(rule, tally.of(id)));
            }
        }
        return coverage;
    }
}
