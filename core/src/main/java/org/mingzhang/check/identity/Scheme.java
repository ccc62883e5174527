package org.mingzhang.check.identity;

import java.util.List;
import java.util.Optional;

/** What an identity compares, and how often. */
public sealed interface Scheme {

    /** The references of it, in the order written. */
    List<Reference> references();

    /**
     * A formula.
     *
     * @param formula the formula
     * @param each what it is repeated for
     */
    record Relates(Formula formula, Each each) implements Scheme {
        @Override
        public List<Reference> references() {
            return formula.references();
        }
    }

    /**
     * Every row that has sub-rows is their sum, in every column.
     *
     * @param kind kind of the table
     */
    record Hierarchy(String kind) implements Scheme {
        @Override
        public List<Reference> references() {
            return List.of();
        }
    }

    /**
     * Changes, rates and direction words follow from the amounts.
     *
     * @param reference claims, or rows of a table with periods
     * @param drift which departures it is about; all where empty
     */
    record Growth(Reference reference, Optional<Drift> drift) implements Scheme {
        @Override
        public List<Reference> references() {
            return List.of(reference);
        }
    }

    /**
     * Completion rates follow from the amounts.
     *
     * @param reference claims
     */
    record Completion(Reference reference) implements Scheme {
        @Override
        public List<Reference> references() {
            return List.of(reference);
        }
    }

    /**
     * A percentage follows from the figures beside it.
     *
     * @param quotient the percentage and what it follows from
     * @param each what it is repeated for: rows, or nothing
     */
    record Ratio(Quotient quotient, Each each) implements Scheme {
        @Override
        public List<Reference> references() {
            return quotient.references();
        }
    }

    /** What a formula is repeated for; {@code *} stands for it. */
    enum Each {
        ONCE,
        ROW,
        COLUMN,
        CELL,
        CLAIM
    }
}
