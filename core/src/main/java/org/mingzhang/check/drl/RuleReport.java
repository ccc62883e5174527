package org.mingzhang.check.drl;

/**
 * Takes what rules decide; the one global of DRL. A consequence makes one call on it. A rule that never calls
 * {@link #examined} or {@link #breach} is not applicable to the document.
 */
public interface RuleReport {

    /**
     * The rule looked at this fact. A fact that is examined and not breached has passed.
     *
     * @param rule id of the rule in the catalogue
     * @param fact the fact
     */
    void examined(String rule, Object fact);

    /**
     * The rule is broken. The first fact of the breach counts as examined.
     *
     * @param rule id of the rule in the catalogue
     * @param breach where and with what arguments
     */
    void breach(String rule, Breach breach);

    /**
     * The rule looked at the first fact of the breach, and the breach stands only where it does not hold: both halves
     * of a rule in one call, where one test tells them apart.
     *
     * @param rule id of the rule in the catalogue
     * @param holds whether the fact is in order
     * @param breach what to report where it is not
     */
    default void check(String rule, boolean holds, Breach breach) {
        if (holds) {
            examined(rule, breach.facts().get(0));
        } else {
            breach(rule, breach);
        }
    }

    /**
     * The rule looked at the words of a fact and is broken where it found some at fault. They are quoted, and the message
     * has them as {@code quote}.
     *
     * @param rule id of the rule in the catalogue
     * @param fact the fact
     * @param atFault the words at fault; empty where there are none
     */
    default void checkWords(String rule, Object fact, String atFault) {
        if (atFault.isEmpty()) {
            examined(rule, fact);
        } else {
            breach(rule, Breach.of(fact).quoting(atFault).with("quote", atFault));
        }
    }

    /**
     * The rule could not be decided for this fact.
     *
     * @param rule id of the rule in the catalogue
     * @param fact the fact
     * @param zh why, in Chinese
     * @param en why, in English
     */
    void notEvaluated(String rule, Object fact, String zh, String en);
}
