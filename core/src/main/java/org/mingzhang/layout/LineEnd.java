package org.mingzhang.layout;

/** How a line of text ends, as far as the reader can see from the page. */
public enum LineEnd {
    /** The paragraph goes on in the next line: the text ran into the right margin. */
    WRAPS,
    /** The paragraph ends here. */
    ENDS,
    /** The format does not tell; the interpreter decides from the words. */
    UNKNOWN
}
