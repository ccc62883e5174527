package org.mingzhang.check.pack;

/**
 * What a rule needs in order to be decided.
 *
 * @param kind what kind of thing
 * @param key its canonical key
 */
public record Need(Kind kind, String key) {

    /** What may be needed. */
    public enum Kind {
        /** A table of this kind, read. */
        TABLE,
        /** A claim on this subject. */
        CLAIM,
        /** A part of the narrative. */
        PART,
        /** The contents list. */
        CONTENTS,
        /** A performance indicator. */
        INDICATOR,
        /** A project. */
        PROJECT,
        /** The fiscal year. */
        YEAR,
        /** The date of approval. */
        APPROVED,
        /** The date of publication. */
        PUBLISHED,
        /** Another disclosure that stands in this relation, by its key. */
        COMPANION
    }
}
