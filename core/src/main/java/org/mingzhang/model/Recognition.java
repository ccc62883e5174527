package org.mingzhang.model;

import java.util.List;

/**
 * What a document was recognised as.
 *
 * @param status whether it is a disclosure at all
 * @param disclosure what is known of it
 * @param evidence why, each a short sentence with its quote, for {@code mingzhang read}
 */
public record Recognition(Status status, Disclosure disclosure, List<String> evidence) {

    public Recognition {
        evidence = List.copyOf(evidence);
    }

    /** Whether a document is a disclosure. */
    public enum Status {
        DISCLOSURE,
        /** A form with its headings and tables, and nothing filled in. */
        BLANK_FORM,
        NOT_A_DISCLOSURE,
        /** No text could be read. */
        UNREADABLE
    }
}
