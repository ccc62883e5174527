package org.mingzhang.layout;

/** What the reader saw that made it a grid. */
public enum GridOrigin {
    /** Ruling lines on the page. */
    RULED,
    /** Alignment of text without ruling lines: columns are an inference. */
    ALIGNED,
    /** Table markup of the format (HTML, DOCX, Markdown, JSON). */
    MARKUP,
    /** Tab-separated text. */
    TABS,
    /** A worksheet. */
    SHEET
}
