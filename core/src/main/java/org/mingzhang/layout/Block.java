package org.mingzhang.layout;

/** A piece of a document in reading order: a line of text or a grid of cells. */
public sealed interface Block permits TextLine, Grid {

    /** Where the block begins. */
    Place place();
}
