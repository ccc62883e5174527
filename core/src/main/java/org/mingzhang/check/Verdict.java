package org.mingzhang.check;

/** The answer for a document. */
public enum Verdict {
    /** No finding at ERROR, and every mandatory rule was evaluated. */
    ACCEPT,
    /** At least one finding at ERROR. */
    REJECT,
    /** No ERROR, but a mandatory rule could not be evaluated. */
    UNDECIDED
}
