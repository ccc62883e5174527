package org.mingzhang.model;

/** What stands where a number is expected. */
public enum FigureState {
    /** A number, zero included. */
    NUMBER,
    /** An empty cell. Not zero, unless the table never prints a zero. */
    BLANK,
    /** {@code -}, {@code —}, {@code /}: explicitly nothing, counts as zero. */
    DASH,
    /** Something that is not understood as a number, or was read by OCR. */
    UNREADABLE,
    /** Nothing was said. */
    ABSENT
}
