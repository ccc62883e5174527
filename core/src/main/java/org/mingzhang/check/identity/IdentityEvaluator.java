package org.mingzhang.check.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.Text;
import org.mingzhang.check.pack.IdentityDefinition;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Kinship;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Unit;

/**
 * Evaluates identities on a document. Every comparison is made on intervals and comes back with its equation, so that
 * the figure that is wrong can be looked for. One evaluator serves one document.
 */
public final class IdentityEvaluator {

    private final FactIndex index;
    private final TableResolver tables = new TableResolver();
    private final ProseResolver prose;
    private final CompanionResolver companions;
    private final GrowthEvaluator growth = new GrowthEvaluator();
    private int number;

    public IdentityEvaluator(BudgetDocument document) {
        this.index = new FactIndex(document);
        this.prose = new ProseResolver(index);
        this.companions = new CompanionResolver(document, tables);
    }

    /** All comparisons of an identity. */
    public IdentityResult evaluate(IdentityDefinition identity) {
        Run run = new Run(identity);
        Scheme scheme = identity.scheme();
        if (scheme instanceof Scheme.Hierarchy hierarchy) {
            run.hierarchy(hierarchy);
        } else if (scheme instanceof Scheme.Growth rates) {
            run.growth(rates.reference());
        } else if (scheme instanceof Scheme.Completion completion) {
            run.completion(completion.reference());
        } else {
            run.relates((Scheme.Relates) scheme);
        }
        return new IdentityResult(identity, run.comparisons, run.conditionFailed);
    }

    /** The evaluation of one identity. */
    private final class Run {

        private final IdentityDefinition identity;
        private final List<Comparison> comparisons = new ArrayList<>();
        private final Set<Text> lackedOnce = new HashSet<>();
        private boolean conditionFailed;

        Run(IdentityDefinition identity) {
            this.identity = identity;
        }

        void hierarchy(Scheme.Hierarchy hierarchy) {
            List<TableView> views = index.tables(hierarchy.kind());
            if (views.isEmpty()) {
                lack(Missing.table(hierarchy.kind()));
            }
            for (TableView view : views) {
                if (applies(frames(Set.of(hierarchy.kind()), Set.of()).get(0))) {
                    view.lines().forEach(parent -> sums(view, parent));
                }
            }
        }

        private void sums(TableView view, Line parent) {
            List<Line> parts = view.children(parent).stream()
                    .filter(line -> line.role() == LineRole.ITEM || line.role() == LineRole.ENTITY)
                    .toList();
            boolean mixed = parts.stream().map(Line::role).distinct().count() > 1;
            if (parts.isEmpty() || mixed) {
                return;
            }
            for (Amount amount : view.amounts(parent)) {
                if (amount.figure().unit() != Unit.PERCENT) {
                    sum(view, amount, parts);
                }
            }
        }

        private void sum(TableView view, Amount total, List<Line> parts) {
            List<LinearEquation.Part> sum = new ArrayList<>();
            for (Line part : parts) {
                for (Amount amount : view.amounts(part)) {
                    if (amount.column().equals(total.column())) {
                        if (amount.figure().isStated()) {
                            sum.add(part(amount));
                        } else if (amount.figure().state() == org.mingzhang.model.FigureState.UNREADABLE) {
                            lack(illegible(amount));
                            return;
                        }
                    }
                }
            }
            boolean blank = !total.figure().isStated();
            if (sum.isEmpty() || blank && !view.table().blankIsZero()) {
                if (total.figure().isNonZero() && sum.isEmpty()) {
                    lack(new Missing(
                            Missing.Cause.BLANK,
                            new Text(
                                    total.tableKind() + " " + total.row() + " 的下级均为空白",
                                    "all parts of " + total.row() + " in " + total.tableKind() + " are blank")));
                }
                return;
            }
            add(new LinearEquation(List.of(part(total)), Relation.EQUAL, sum));
        }

        private Missing illegible(Amount amount) {
            return new Missing(
                    Missing.Cause.UNREADABLE,
                    new Text(
                            amount.tableKind() + " " + amount.row() + " 的数字无法辨认",
                            "a number of " + amount.row() + " in " + amount.tableKind() + " is not legible"));
        }

        void growth(Reference reference) {
            if (reference instanceof Reference.InProse said) {
                claims(said).forEach(claim -> growth.growth(claim).forEach(this::rate));
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

        private void rate(Equation equation) {
            if (equation instanceof RatioEquation ratio && ratio.baseMayBeZero()) {
                lack(new Missing(
                        Missing.Cause.ZERO_BASE,
                        new Text("基数可能为零，没有增减率可言", "the base may be zero, so there is no rate")));
            } else {
                add(equation);
            }
        }

        void relates(Scheme.Relates relates) {
            List<Reference> references = Stream.concat(
                            relates.references().stream(),
                            identity.when().stream().flatMap(when -> when.references().stream()))
                    .toList();
            Set<String> kinds = new LinkedHashSet<>();
            boolean prosaic = false;
            boolean units = false;
            boolean foreign = false;
            for (Reference reference : references) {
                Optional<Kinship> of = reference.of();
                if (of.isPresent()) {
                    if (!companions.has(of.get())) {
                        lack(Missing.companion(of.get()));
                        return;
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
            for (Frame frame : frames(kinds, onlyWhole ? Set.of() : entities(kinds))) {
                relate(relates, frame);
            }
        }

        private Set<String> entities(Set<String> kinds) {
            List<TableView> views = kinds.stream()
                    .map(index::tables)
                    .filter(found -> !found.isEmpty())
                    .map(found -> found.get(0))
                    .toList();
            Set<String> common = FactIndex.commonEntities(views);
            return common.size() > 1 ? common : Set.of();
        }

        /** One frame for every set of tables and every budget unit, the whole first. */
        private List<Frame> frames(Set<String> kinds, Set<String> entities) {
            int sets = kinds.stream()
                    .mapToInt(kind -> index.tables(kind).size())
                    .max()
                    .orElse(1);
            for (String kind : kinds) {
                int count = index.tables(kind).size();
                if (kinds.size() > 1 && count > 0 && count != sets) {
                    lack(new Missing(
                            Missing.Cause.AMBIGUOUS,
                            new Text("有几张同类的表，无法对应", "there are several tables of a kind, which cannot be paired")));
                    return List.of();
                }
            }
            List<Frame> frames = new ArrayList<>();
            for (int set = 0; set < Math.max(1, sets); set++) {
                Map<String, TableView> chosen = new LinkedHashMap<>();
                for (String kind : kinds) {
                    List<TableView> views = index.tables(kind);
                    if (set < views.size()) {
                        chosen.put(kind, views.get(set));
                    }
                }
                frames.add(Frame.of(chosen, ""));
                entities.forEach(entity -> frames.add(Frame.of(chosen, entity)));
            }
            return frames;
        }

        private void relate(Scheme.Relates relates, Frame frame) {
            Formula formula = relates.formula();
            switch (relates.each()) {
                case ONCE, CLAIM -> said(formula, frame).forEach(at -> compare(formula, at, false));
                case ROW -> rows(formula, frame).forEach(at -> compare(formula, at, true));
                case COLUMN -> columns(formula, frame).forEach(at -> compare(formula, at, true));
                case CELL ->
                    rows(formula, frame)
                            .forEach(row -> columns(formula, row).forEach(at -> compare(formula, at, true)));
            }
        }

        /** The frame once for every claim that the first prose reference may mean; as it is where there is none. */
        private List<Frame> said(Formula formula, Frame frame) {
            Optional<Reference.InProse> anchor = Stream.concat(formula.left().stream(), formula.right().stream())
                    .filter(term -> term instanceof Term.Reading reading
                            && !reading.sum()
                            && reading.reference().of().isEmpty()
                            && reading.reference() instanceof Reference.InProse)
                    .map(term -> (Reference.InProse) ((Term.Reading) term).reference())
                    .findFirst();
            List<Frame> frames = anchor.map(prose::candidates).orElse(List.of()).stream()
                    .map(frame::at)
                    .toList();
            return frames.isEmpty() ? List.of(frame) : frames;
        }

        private List<Frame> rows(Formula formula, Frame frame) {
            Optional<Reference.InTable> first = starred(formula, true);
            TableView view =
                    first.map(table -> frame.tables().get(table.kind())).orElse(null);
            if (view == null) {
                first.ifPresent(table -> lack(Missing.table(table.kind())));
                return List.of();
            }
            return view.rows(frame.entity(), first.get().side()).stream()
                    .filter(line -> !view.amounts(line).isEmpty())
                    .map(frame::at)
                    .toList();
        }

        private List<Frame> columns(Formula formula, Frame frame) {
            Optional<Reference.InTable> first = starred(formula, false);
            TableView view =
                    first.map(table -> frame.tables().get(table.kind())).orElse(null);
            if (view == null) {
                first.ifPresent(table -> lack(Missing.table(table.kind())));
                return List.of();
            }
            return view.columns().stream()
                    .filter(column -> !column.endsWith("率"))
                    .map(frame::at)
                    .toList();
        }

        private Optional<Reference.InTable> starred(Formula formula, boolean row) {
            return formula.references().stream()
                    .filter(Reference.InTable.class::isInstance)
                    .map(Reference.InTable.class::cast)
                    .filter(table -> table.of().isEmpty())
                    .filter(table -> row
                            ? table.row().kind() == RowSelector.Kind.EACH
                            : table.column().equals(Reference.EACH))
                    .findFirst();
        }

        private void compare(Formula formula, Frame frame, boolean repeated) {
            if (!applies(frame)) {
                return;
            }
            Side left = side(formula.left(), frame);
            Side right = side(formula.right(), frame);
            Optional<Missing> missing = left.missing().or(right::missing);
            if (missing.isPresent()) {
                boolean elsewhere = repeated && missing.get().cause() == Missing.Cause.ROW;
                boolean empty =
                        repeated && left.parts().isEmpty() && right.parts().isEmpty();
                if (!elsewhere && !empty) {
                    lack(missing.get());
                }
                return;
            }
            if (left.isNothing() || right.isNothing()) {
                if (!repeated) {
                    lack(new Missing(
                            Missing.Cause.ROW,
                            new Text("公式一边的各项都没有列出", "nothing on one side of the formula is printed")));
                }
                return;
            }
            add(new LinearEquation(left.parts(), formula.relation(), right.parts()));
        }

        private boolean applies(Frame frame) {
            if (identity.when().isEmpty()) {
                return true;
            }
            for (Condition.Test test : identity.when().get().tests()) {
                if (!holds(test, frame)) {
                    conditionFailed = true;
                    return false;
                }
            }
            return true;
        }

        /** Whether a test holds; it does not while something that it needs is missing. */
        private boolean holds(Condition.Test test, Frame frame) {
            if (test instanceof Condition.Test.Complete complete) {
                return companions.isComplete(complete.of());
            }
            if (test instanceof Condition.Test.Printed printed
                    && printed.reference().of().isPresent()) {
                return companions.isPrinted(printed.reference(), frame) != printed.negated();
            }
            if (test instanceof Condition.Test.Printed printed) {
                boolean there = printed.reference() instanceof Reference.InTable table
                        ? tables.isPrinted(table, frame)
                        : !prose.candidates((Reference.InProse) printed.reference())
                                .isEmpty();
                return there != printed.negated() && isRead(printed.reference(), frame);
            }
            Condition.Test.Compares compares = (Condition.Test.Compares) test;
            Side left = side(compares.formula().left(), frame);
            Side right = side(compares.formula().right(), frame);
            if (left.missing().isPresent() || right.missing().isPresent()) {
                return false;
            }
            boolean holds = new LinearEquation(left.parts(), compares.formula().relation(), right.parts()).status()
                    != Status.VIOLATED;
            return holds != compares.negated();
        }

        private boolean isRead(Reference reference, Frame frame) {
            return !(reference instanceof Reference.InTable table)
                    || frame.tables().containsKey(table.kind())
                            && frame.tables().get(table.kind()).table().emptiness() != Emptiness.UNREAD;
        }

        private Side side(List<Term> terms, Frame frame) {
            List<LinearEquation.Part> parts = new ArrayList<>();
            Optional<Missing> missing = Optional.empty();
            boolean nothing = true;
            for (Term term : terms) {
                if (term instanceof Term.Number constant) {
                    parts.add(new LinearEquation.Part(constant.factor(), Optional.empty()));
                    nothing = false;
                    continue;
                }
                Term.Reading reading = (Term.Reading) term;
                Resolved resolved = resolve(reading, frame);
                if (resolved instanceof Resolved.Found found) {
                    parts.addAll(found.parts());
                    nothing = false;
                } else if (resolved instanceof Resolved.Lacks lacks && missing.isEmpty()) {
                    missing = Optional.of(lacks.missing());
                }
            }
            return new Side(parts, missing, nothing);
        }

        private Resolved resolve(Term.Reading reading, Frame frame) {
            if (reading.reference().of().isPresent()) {
                return companions.resolve(reading, frame);
            }
            return reading.reference() instanceof Reference.InTable table
                    ? tables.resolve(table, reading.factor(), reading.sum(), frame)
                    : prose.resolve((Reference.InProse) reading.reference(), reading.factor(), reading.sum(), frame);
        }

        private void add(Equation equation) {
            if (equation instanceof LinearEquation linear && linear.isEmpty()) {
                return;
            }
            if (mixesUnknownUnits(equation)) {
                lack(new Missing(Missing.Cause.UNIT, new Text("金额单位不明", "the unit of money is not known")));
                return;
            }
            comparisons.add(new Comparison(
                    identity.rule().id(), number++, equation.status(), Optional.of(equation), Optional.empty()));
        }

        private void lack(Missing missing) {
            boolean general = missing.cause() != Missing.Cause.BLANK && missing.cause() != Missing.Cause.UNREADABLE;
            if (general && !lackedOnce.add(missing.what())) {
                return;
            }
            comparisons.add(new Comparison(
                    identity.rule().id(), number++, Status.NOT_EVALUATED, Optional.empty(), Optional.of(missing)));
        }
    }

    /** One side of a formula, resolved. */
    private record Side(List<LinearEquation.Part> parts, Optional<Missing> missing, boolean isNothing) {}

    private static boolean mixesUnknownUnits(Equation equation) {
        boolean known = false;
        boolean unknown = false;
        for (Cell cell : equation.cells()) {
            known |= cell.figure().unit().isMoney() && cell.figure().isNonZero();
            unknown |=
                    cell.figure().unit() == Unit.UNKNOWN_MONEY && cell.figure().isNonZero();
        }
        return known && unknown;
    }

    private static LinearEquation.Part part(Amount amount) {
        return new LinearEquation.Part(
                java.math.BigDecimal.ONE, Optional.of(new Cell(amount, Measure.AMOUNT, amount.figure())));
    }
}
