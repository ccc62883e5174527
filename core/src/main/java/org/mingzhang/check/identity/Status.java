package org.mingzhang.check.identity;

/** How a comparison turned out. */
public enum Status {
    /** The printed figures satisfy it as they stand. */
    EXACT,
    /** Only exact values behind the printed figures can satisfy it. */
    WITHIN_ROUNDING,
    /** No exact values behind the printed figures can satisfy it. */
    VIOLATED,
    /** Something that it needs is missing or unread. */
    NOT_EVALUATED
}
