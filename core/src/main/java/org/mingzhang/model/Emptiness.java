package org.mingzhang.model;

/** Whether a table has anything in it. */
public enum Emptiness {
    HAS_DATA,
    /** No amount other than zero, and a note or sentence beside it says there is none. */
    EMPTY_WITH_NOTE,
    /** No amount other than zero, and nothing says so. */
    EMPTY_SILENT,
    /** Its grid was not found or not understood. */
    UNREAD
}
