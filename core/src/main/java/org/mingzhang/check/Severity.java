package org.mingzhang.check;

/** Weight of a finding. */
public enum Severity {
    /** Breaks a binding rule and is decided from the document alone. */
    ERROR,
    /** Probable breach, or a required explanation is missing. */
    WARNING,
    /** Quality, plausibility, or a remark on rounding. */
    INFO
}
