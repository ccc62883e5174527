package org.mingzhang.sdk.cases;

import org.mingzhang.model.BudgetDocument;

/**
 * A case of a rule.
 *
 * @param rule id of the rule
 * @param expectation what the rule must come to
 * @param document the facts
 * @param file file it was read from
 */
public record RuleCase(String rule, Expectation expectation, BudgetDocument document, String file) {

    /** What a rule must come to on a case. */
    public enum Expectation {
        /** At least one finding of the rule. */
        BREAKS,
        /** Something was compared or examined, and nothing found. */
        KEEPS,
        /** What the rule speaks of is not there: not evaluated, or not applicable. */
        UNDECIDED
    }
}
