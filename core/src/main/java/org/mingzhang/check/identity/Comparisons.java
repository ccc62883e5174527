package org.mingzhang.check.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.mingzhang.Text;
import org.mingzhang.check.pack.IdentityDefinition;
import org.mingzhang.model.Unit;

/** Collects the comparisons of one identity, and what they could not be made for; each general reason once. */
final class Comparisons {

    private final IdentityDefinition identity;
    private final IntSupplier numbers;
    private final List<Comparison> made = new ArrayList<>();
    private final Set<String> lackedOnce = new HashSet<>();
    private boolean conditionFailed;

    /**
     * None yet.
     *
     * @param numbers numbers of comparisons within the document
     */
    Comparisons(IdentityDefinition identity, IntSupplier numbers) {
        this.identity = identity;
        this.numbers = numbers;
    }

    /** Decides an equation; one that says nothing is left out. */
    void add(Equation equation) {
        List<Cell> cells = equation.cells();
        if (equation instanceof LinearEquation linear && linear.isEmpty(cells)) {
            return;
        }
        if (mixesUnknownUnits(cells)) {
            lack(new Missing(Missing.Cause.UNIT, new Text("金额单位不明", "the unit of money is not known")));
            return;
        }
        made.add(Comparison.made(identity.rule().id(), numbers.getAsInt(), equation, cells));
    }

    /** Notes that a comparison could not be made. */
    void lack(Missing missing) {
        boolean general = missing.cause() != Missing.Cause.BLANK && missing.cause() != Missing.Cause.UNREADABLE;
        if (general && !lackedOnce.add(missing.what().zh())) {
            return;
        }
        made.add(Comparison.lacking(identity.rule().id(), numbers.getAsInt(), missing));
    }

    /** Notes that the condition of the identity did not hold somewhere. */
    void conditionFailed() {
        conditionFailed = true;
    }

    IdentityResult result() {
        return new IdentityResult(identity, made, conditionFailed);
    }

    private static boolean mixesUnknownUnits(List<Cell> cells) {
        boolean known = false;
        boolean unknown = false;
        for (Cell cell : cells) {
            known |= cell.figure().unit().isMoney() && cell.figure().isNonZero();
            unknown |=
                    cell.figure().unit() == Unit.UNKNOWN_MONEY && cell.figure().isNonZero();
        }
        return known && unknown;
    }
}
