package org.mingzhang.check.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.Text;
import org.mingzhang.check.pack.IdentityDefinition;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Kinship;

/**
 * Evaluates identities on a document. Every comparison is made on intervals and comes back with its equation, so that
 * the figure that is wrong can be looked for. One evaluator serves one document.
 */
public final class IdentityEvaluator {

    private final FactIndex index;
    private final Resolver resolver;
    private final GrowthEvaluator growth = new GrowthEvaluator();
    private final Frames frames;
    private int number;

    public IdentityEvaluator(BudgetDocument document) {
        this.index = new FactIndex(document);
        this.resolver = new Resolver(document, index);
        this.frames = new Frames(index, resolver);
    }

    /** All comparisons of an identity. */
    public IdentityResult evaluate(IdentityDefinition identity) {
        Run run = new Run(identity);
        Scheme scheme = identity.scheme();
        if (scheme instanceof Scheme.Hierarchy hierarchy) {
            run.hierarchy(hierarchy);
        } else if (scheme instanceof Scheme.Growth rates) {
            run.growth(rates);
        } else if (scheme instanceof Scheme.Completion completion) {
            run.completion(completion.reference());
        } else if (scheme instanceof Scheme.Ratio ratio) {
            run.ratio(ratio);
        } else {
            run.relates((Scheme.Relates) scheme);
        }
        return run.comparisons.result();
    }

    /** The evaluation of one identity. */
    private final class Run {

        private final IdentityDefinition identity;
        private final Comparisons comparisons;

        Run(IdentityDefinition identity) {
            this.identity = identity;
            this.comparisons = new Comparisons(identity, () -> number++);
        }

        void hierarchy(Scheme.Hierarchy hierarchy) {
            List<TableView> views = index.tables(hierarchy.kind());
            if (views.isEmpty()) {
                comparisons.lack(Missing.table(hierarchy.kind()));
            }
            for (TableView view : views) {
                if (applies(frames.of(Set.of(hierarchy.kind()), Set.of(), comparisons)
                        .get(0))) {
                    new HierarchyEvaluator(view, comparisons, index.isReduced()).evaluate();
                }
            }
        }

        void growth(Scheme.Growth rates) {
            Reference reference = rates.reference();
            if (reference instanceof Reference.InProse said) {
                claims(said)
                        .forEach(claim -> growth.growth(claim).stream()
                                .filter(equation -> concerns(rates, equation))
                                .forEach(this::rate));
                return;
            }
            Reference.InTable table = (Reference.InTable) reference;
            for (TableView view : index.tables(table.kind())) {
                view.lines().forEach(line -> growth.growth(view, line).forEach(this::rate));
            }
        }

        void completion(Reference reference) {
            claims((Reference.InProse) reference)
                    .forEach(claim -> growth.completion(claim).forEach(this::rate));
        }

        private List<Claim> claims(Reference.InProse reference) {
            return index.claims(reference.subject()).stream()
                    .filter(claim ->
                            reference.part().isEmpty() || claim.partKey().equals(reference.part()))
                    .toList();
        }

        /** What holds exactly passes every identity on rates; what does not is the concern of one of them. */
        private boolean concerns(Scheme.Growth rates, Equation equation) {
            boolean all = rates.drift().isEmpty();
            return all
                    || (equation.status() == Status.VIOLATED
                            ? Drift.of(equation) == rates.drift().get()
                            : rates.drift().get() == Drift.NEAR || equation.status() == Status.EXACT);
        }

        private void rate(Equation equation) {
            if (equation instanceof RatioEquation ratio && ratio.baseMayBeZero()) {
                comparisons.lack(new Missing(
                        Missing.Cause.ZERO_BASE,
                        new Text("基数可能为零，没有增减率可言", "the base may be zero, so there is no rate")));
            } else {
                comparisons.add(equation);
            }
        }

        void ratio(Scheme.Ratio ratio) {
            QuotientEvaluator quotients = new QuotientEvaluator(resolver, comparisons);
            for (Frame frame : places(ratio)) {
                List<Frame> at = ratio.each() == Scheme.Each.ROW
                        ? frames.rows(ratio.references(), frame, comparisons)
                        : List.of(frame);
                at.stream().filter(this::applies).forEach(place -> quotients.evaluate(ratio.quotient(), place));
            }
        }

        void relates(Scheme.Relates relates) {
            places(relates).forEach(frame -> relate(relates, frame));
        }

        /** The tables, and budget units in them, that an identity is decided on. */
        private List<Frame> places(Scheme scheme) {
            List<Reference> references = Stream.concat(
                            scheme.references().stream(),
                            identity.when().stream().flatMap(when -> when.references().stream()))
                    .toList();
            Set<String> kinds = new LinkedHashSet<>();
            boolean prosaic = false;
            boolean units = false;
            boolean foreign = false;
            for (Reference reference : references) {
                Optional<Kinship> of = reference.of();
                if (of.isPresent()) {
                    if (!resolver.hasCompanion(of.get())) {
                        comparisons.lack(Missing.companion(of.get()));
                        return List.of();
                    }
                    foreign = true;
                } else if (reference instanceof Reference.InTable table) {
                    kinds.add(table.kind());
                    units |= table.row().kind() == RowSelector.Kind.UNITS;
                } else {
                    prosaic = true;
                }
            }
            boolean onlyWhole = prosaic || units || foreign;
            Set<String> entities = onlyWhole ? Set.of() : frames.entities(kinds);
            return frames.of(kinds, entities, comparisons);
        }

        private void relate(Scheme.Relates relates, Frame frame) {
            Formula formula = relates.formula();
            switch (relates.each()) {
                case ONCE, CLAIM -> frames.said(formula, frame).forEach(at -> compare(formula, at, relates.each()));
                case ROW ->
                    frames.rows(formula.references(), frame, comparisons)
                            .forEach(at -> compare(formula, at, relates.each()));
                case COLUMN ->
                    frames.columns(formula.references(), frame, comparisons)
                            .forEach(at -> compare(formula, at, relates.each()));
                case CELL ->
                    frames.rows(formula.references(), frame, comparisons)
                            .forEach(row -> frames.columns(formula.references(), row, comparisons)
                                    .forEach(at -> compare(formula, at, relates.each())));
            }
        }

        private void compare(Formula formula, Frame frame, Scheme.Each each) {
            boolean repeated = each != Scheme.Each.ONCE && each != Scheme.Each.CLAIM;
            if (!applies(frame)) {
                return;
            }
            Resolver.Side left = resolver.side(formula.left(), frame);
            Resolver.Side right = resolver.side(formula.right(), frame);
            Optional<Missing> missing = Missing.gravest(left, right);
            if (missing.isPresent()) {
                boolean elsewhere = repeated && missing.get().cause() == Missing.Cause.ROW;
                boolean empty =
                        repeated && left.parts().isEmpty() && right.parts().isEmpty();
                if (!elsewhere && !empty) {
                    comparisons.lack(missing.get());
                }
                return;
            }
            if (left.isNothing() || right.isNothing()) {
                if (!repeated) {
                    comparisons.lack(new Missing(
                            Missing.Cause.ROW,
                            new Text("公式一边的各项都没有列出", "nothing on one side of the formula is printed")));
                }
                return;
            }
            LinearEquation equation = new LinearEquation(left.parts(), formula.relation(), right.parts());
            if (each == Scheme.Each.ROW && mayHaveFurtherParts(equation)) {
                comparisons.lack(new Missing(
                        Missing.Cause.COLUMN,
                        new Text("表中有的栏未能读懂，可能是合计的一部分", "a column was not understood, and may be part of the total")));
                return;
            }
            boolean ofRows = each == Scheme.Each.COLUMN || each == Scheme.Each.CELL;
            if (ofRows && index.isReduced() && equation.fallsShort()) {
                comparisons.lack(Missing.withheld());
                return;
            }
            comparisons.add(equation);
        }

        /** Whether a total is more than its parts where its row has money in a column that is not understood. */
        private boolean mayHaveFurtherParts(LinearEquation equation) {
            return equation.right().size() > 1
                    && equation.fallsShort()
                    && equation.cells().stream()
                            .allMatch(cell -> cell.fact() instanceof Amount amount
                                    && index.table(amount.table()) != null
                                    && index.table(amount.table()).table().hasUnknownColumn());
        }

        private boolean applies(Frame frame) {
            if (identity.when().isEmpty()) {
                return true;
            }
            Resolver.Decided decided = resolver.decide(identity.when().get(), frame);
            decided.missing().ifPresentOrElse(comparisons::lack, () -> {
                if (!decided.holds()) {
                    comparisons.conditionFailed();
                }
            });
            return decided.holds();
        }
    }
}
