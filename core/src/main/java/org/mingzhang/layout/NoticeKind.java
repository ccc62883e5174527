package org.mingzhang.layout;

/** What the reading of a document wants its user to know. */
public enum NoticeKind {
    /** A page that has no text layer: everything on it is unread. */
    PAGE_WITHOUT_TEXT,
    /** A page, sheet or part that could not be decoded. */
    PART_UNREADABLE,
    /** Text was recognised from an image. */
    READ_BY_OCR,
    /** Words or numbers of a page stand in another order than printed; nothing is decided by them. */
    TEXT_OUT_OF_ORDER,
    /** A page before or after one that is unread: what it says may be cut, and its words decide nothing. */
    PAGE_BESIDE_UNREAD,
    /** A limit on pages, size or time cut the reading short. */
    LIMIT_REACHED,
    /** A grid whose table kind or columns were not understood. */
    TABLE_NOT_UNDERSTOOD,
    /** No file has a table of amounts: only the narrative, or an annex, was handed in. */
    TABLES_NOT_SUPPLIED,
    /** No file has a narrative: only the tables, or some of them, were handed in. */
    NARRATIVE_NOT_SUPPLIED,
    /** The document is one section of a disclosure, published by itself. */
    ONE_SECTION_SUPPLIED,
    /** One file holds several disclosures; only the first was looked at. */
    SEVERAL_BOOKS,
    /** An amount whose row or column meaning is unknown, or of which only an error of its formula is printed. */
    AMOUNT_NOT_ASSIGNED,
    /** A unit of money that is printed nowhere and was inferred, or could not be. */
    UNIT_UNCERTAIN,
    /** A file was handed in twice, under different names or in different formats, and checked once. */
    FILE_REPEATED,
    /** A figure of the disclosure is another where the same text was handed in in another format. */
    FORMATS_DIFFER,
    /** The document is a form that nobody filled in. */
    BLANK_FORM,
    /** The document is not a departmental budget or final account. */
    NOT_A_DISCLOSURE;

    /** Whether something of the files was not read, so that what was not found may stand there. */
    public boolean isUnread() {
        return this == PAGE_WITHOUT_TEXT || this == PART_UNREADABLE || this == LIMIT_REACHED;
    }

    /** Whether something was read that may not be what is printed. */
    public boolean isUnsure() {
        return this == READ_BY_OCR || this == TEXT_OUT_OF_ORDER || this == PAGE_BESIDE_UNREAD;
    }
}
