package org.mingzhang.check.identity;

import java.util.List;
import java.util.Optional;

/**
 * One comparison of an identity: a fact for rules, and what findings on identities are made of.
 *
 * @param ruleId id of the identity
 * @param number number of the comparison within the document, from 0
 * @param status how it turned out
 * @param equation what was compared; empty when it could not be made
 * @param cells the figures compared, each once; none when it could not be made
 * @param missing why it could not be made; empty when it was
 */
public record Comparison(
        String ruleId,
        int number,
        Status status,
        Optional<Equation> equation,
        List<Cell> cells,
        Optional<Missing> missing) {

    public Comparison {
        cells = List.copyOf(cells);
    }

    static Comparison made(String ruleId, int number, Equation equation, List<Cell> cells) {
        return new Comparison(ruleId, number, equation.status(), Optional.of(equation), cells, Optional.empty());
    }

    static Comparison lacking(String ruleId, int number, Missing missing) {
        return new Comparison(ruleId, number, Status.NOT_EVALUATED, Optional.empty(), List.of(), Optional.of(missing));
    }

    /** Its number is its own within the document. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Comparison comparison
                && comparison.number == number
                && comparison.ruleId.equals(ruleId);
    }

    @Override
    public int hashCode() {
        return number;
    }
}
