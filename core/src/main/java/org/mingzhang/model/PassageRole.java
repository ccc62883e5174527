package org.mingzhang.model;

/** What a passage is for. */
public enum PassageRole {
    /** Running text. */
    BODY,
    /** Heading of a part. */
    HEADING,
    /** Line of the contents list. */
    CONTENTS,
    /** Caption, unit or entity line of a table. */
    TABLE_FURNITURE,
    /** Note under a table (注：, 备注：). */
    TABLE_NOTE,
    /** Cover, page header or footer. */
    FURNITURE,
    /** Long text inside a table cell. */
    CELL
}
