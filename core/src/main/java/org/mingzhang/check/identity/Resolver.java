package org.mingzhang.check.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Kinship;

/** Finds the figures that references mean: in tables, in prose, and in the disclosures checked beside this one. */
final class Resolver {

    private final TableResolver tables = new TableResolver();
    private final ProseResolver prose;
    private final CompanionResolver companions;

    Resolver(BudgetDocument document, FactIndex index) {
        this.prose = new ProseResolver(index);
        this.companions = new CompanionResolver(document, tables);
    }

    /**
     * One side of a formula, resolved.
     *
     * @param parts the figures found
     * @param lacking what was not, where it had to be there
     * @param isNothing whether no term is printed
     */
    record Side(List<LinearEquation.Part> parts, List<Missing> lacking, boolean isNothing) {

        /** The first that was not found. */
        Optional<Missing> missing() {
            return lacking.stream().findFirst();
        }
    }

    Side side(List<Term> terms, Frame frame) {
        List<LinearEquation.Part> parts = new ArrayList<>();
        List<Missing> lacking = new ArrayList<>();
        boolean nothing = true;
        for (Term term : terms) {
            if (term instanceof Term.Number constant) {
                parts.add(new LinearEquation.Part(constant.factor(), Optional.empty()));
                nothing = false;
                continue;
            }
            Resolved resolved = resolve((Term.Reading) term, frame);
            if (resolved instanceof Resolved.Found found) {
                parts.addAll(found.parts());
                nothing = false;
            } else if (resolved instanceof Resolved.Lacks lacks) {
                lacking.add(lacks.missing());
            }
        }
        return new Side(parts, lacking, nothing);
    }

    private Resolved resolve(Term.Reading reading, Frame frame) {
        if (reading.reference().of().isPresent()) {
            return companions.resolve(reading, frame);
        }
        return reading.reference() instanceof Reference.InTable table
                ? tables.resolve(table, reading.factor(), reading.sum(), frame)
                : prose.resolve((Reference.InProse) reading.reference(), reading.factor(), reading.sum(), frame);
    }

    /** Whether a disclosure of this kinship is checked beside this one. */
    boolean hasCompanion(Kinship kinship) {
        return companions.has(kinship);
    }

    /**
     * How a condition turned out.
     *
     * @param holds whether all of its tests hold
     * @param missing what one of them could not be decided for; it does not hold then
     */
    record Decided(boolean holds, Optional<Missing> missing) {

        private static final Decided YES = new Decided(true, Optional.empty());
        private static final Decided NO = new Decided(false, Optional.empty());

        private static Decided of(boolean holds) {
            return holds ? YES : NO;
        }

        private static Decided lacking(Missing missing) {
            return missing.cause().isOfReading() ? new Decided(false, Optional.of(missing)) : NO;
        }
    }

    /** Decides a condition, up to the first test that does not hold. */
    Decided decide(Condition condition, Frame frame) {
        Decided undecided = Decided.YES;
        for (Condition.Test test : condition.tests()) {
            Decided decided = decide(test, frame);
            if (decided == Decided.NO) {
                return decided;
            }
            if (!decided.holds() && undecided.holds()) {
                undecided = decided;
            }
        }
        return undecided;
    }

    private Decided decide(Condition.Test test, Frame frame) {
        if (test instanceof Condition.Test.Complete complete) {
            return Decided.of(companions.isComplete(complete.of()));
        }
        if (test instanceof Condition.Test.Printed printed) {
            if (printed.reference().of().isPresent()) {
                return Decided.of(companions.isPrinted(printed.reference(), frame) != printed.negated());
            }
            Optional<Missing> unread = unread(printed.reference(), frame);
            return unread.isPresent()
                    ? Decided.lacking(unread.get())
                    : Decided.of(isPrinted(printed.reference(), frame) != printed.negated());
        }
        Condition.Test.Compares compares = (Condition.Test.Compares) test;
        Side left = side(compares.formula().left(), frame);
        Side right = side(compares.formula().right(), frame);
        Optional<Missing> missing = left.missing().or(right::missing);
        if (missing.isPresent()) {
            return Decided.lacking(missing.get());
        }
        boolean holds = new LinearEquation(left.parts(), compares.formula().relation(), right.parts()).status()
                != Status.VIOLATED;
        return Decided.of(holds != compares.negated());
    }

    private boolean isPrinted(Reference reference, Frame frame) {
        return reference instanceof Reference.InTable table
                ? tables.isPrinted(table, frame)
                : !prose.candidates((Reference.InProse) reference).isEmpty();
    }

    private static Optional<Missing> unread(Reference reference, Frame frame) {
        if (!(reference instanceof Reference.InTable table)) {
            return Optional.empty();
        }
        TableView view = frame.tables().get(table.kind());
        if (view == null) {
            return Optional.of(Missing.table(table.kind()));
        }
        return view.table().emptiness() == Emptiness.UNREAD
                ? Optional.of(Missing.unread(table.kind()))
                : Optional.empty();
    }

    /** The frame once for every claim that a prose reference may mean. */
    List<Frame> candidates(Reference.InProse reference, Frame frame) {
        return prose.candidates(reference).stream().map(frame::at).toList();
    }
}
