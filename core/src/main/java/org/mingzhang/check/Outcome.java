package org.mingzhang.check;

/** What became of a rule on a document. Exactly one for each rule. */
public enum Outcome {
    PASSED,
    FAILED,
    /** The rule does not concern this document; the reason says why. */
    NOT_APPLICABLE,
    /** What the rule needs is missing or unread; the reason says what. */
    NOT_EVALUATED,
    /** The rule itself broke. */
    RULE_ERROR
}
