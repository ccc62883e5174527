package org.mingzhang.check.identity;

import java.util.List;
import java.util.stream.Stream;

/**
 * A linear relation of printed figures.
 *
 * @param left summands of the left side
 * @param relation how the sides compare
 * @param right summands of the right side
 * @param text as written
 * @param references all references, in the order written
 */
public record Formula(List<Term> left, Relation relation, List<Term> right, String text, List<Reference> references) {

    public Formula {
        left = List.copyOf(left);
        right = List.copyOf(right);
        references = List.copyOf(references);
    }

    /** A formula of these terms. */
    public Formula(List<Term> left, Relation relation, List<Term> right, String text) {
        this(left, relation, right, text, references(left, right));
    }

    private static List<Reference> references(List<Term> left, List<Term> right) {
        return Stream.concat(left.stream(), right.stream())
                .filter(Term.Reading.class::isInstance)
                .map(term -> ((Term.Reading) term).reference())
                .toList();
    }
}
