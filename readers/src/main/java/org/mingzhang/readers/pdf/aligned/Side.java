package org.mingzhang.readers.pdf.aligned;

/** The side of their cells at which the texts of a column stand. */
enum Side {
    LEFT,
    RIGHT,
    MIDDLE
}
