package org.mingzhang.check;

/** How sure a citation is. */
public enum Confidence {
    /** Full text opened, article checked. */
    VERIFIED,
    /** The instrument and its content are confirmed by an official catalogue or reprint; the article is not. */
    CONFIRMED,
    /** Practice seen in published documents or official forms; no norm by itself. */
    PRACTICE,
    /** From memory: shown as not verified. */
    UNVERIFIED
}
