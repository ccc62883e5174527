package org.mingzhang.interpret.prose.claim;

import java.util.Optional;

/**
 * What the words before an amount name.
 *
 * @param kind how they name it
 * @param subject the subject, when they name one
 * @param start position in the words at which the name begins
 * @param vague whether the words are so general that below a heading on something else they only go on with that
 */
record Naming(Kind kind, Optional<Subject> subject, int start, boolean vague) {

    /** How words name a subject. */
    enum Kind {
        /** They name one. */
        NAMED,
        /** They only go on with what was spoken of: 2026年预算数为. */
        CONTINUED,
        /** They name the body whose document it is: 某局预算. */
        BODY,
        /** They name something unknown: no claim can be made. */
        UNKNOWN
    }

    static Naming named(Subject subject, int start) {
        return new Naming(Kind.NAMED, Optional.of(subject), start, false);
    }

    static Naming of(Kind kind) {
        return new Naming(kind, Optional.empty(), 0, false);
    }

    Naming asVague() {
        return new Naming(kind, subject, start, true);
    }
}
