package org.mingzhang.model;

/** What a passage is for. */
public enum PassageRole {
    /** Running text. */
    BODY,
    /** Heading of a part. */
    HEADING,
    /** Line of the contents list. */
    CONTENTS,
    /** Line over a table that asks for the name of the department or unit and was left blank; the text is the title of the table. */
    TABLE_FURNITURE,
    /** Note under a table (注：, 备注：). */
    TABLE_NOTE,
    /** Cover, page header or footer. */
    FURNITURE,
    /** Long text inside a table cell. */
    CELL
}
