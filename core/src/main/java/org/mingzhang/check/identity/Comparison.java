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
 * @param missing why it could not be made; empty when it was
 */
public record Comparison(
        String ruleId, int number, Status status, Optional<Equation> equation, Optional<Missing> missing) {

    /** The figures compared; none when it could not be made. */
    public List<Cell> cells() {
        return equation.map(Equation::cells).orElse(List.of());
    }
}
