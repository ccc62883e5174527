package org.mingzhang.check.identity;

import java.math.BigDecimal;
import org.mingzhang.model.Unit;

/** A summand of a formula. */
public sealed interface Term {

    /** What it is multiplied with; negative where it is subtracted. */
    BigDecimal factor();

    /**
     * A number.
     *
     * @param factor the number, with its sign
     * @param unit its unit, {@link Unit#NONE} where none is written
     */
    record Number(BigDecimal factor, Unit unit) implements Term {}

    /**
     * A reference to one figure, or to the sum of many.
     *
     * @param factor multiplier
     * @param reference what it points at
     * @param sum whether all that it matches is summed
     */
    record Reading(BigDecimal factor, Reference reference, boolean sum) implements Term {}
}
