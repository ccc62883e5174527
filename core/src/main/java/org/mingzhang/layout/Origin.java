package org.mingzhang.layout;

/** How text came off the page. Facts read by {@link #OCR} are never ground for an ERROR. */
public enum Origin {
    /** From the text layer of the file. */
    TEXT,
    /** Recognised from an image; may be wrong. */
    OCR
}
