package org.mingzhang.maven;

import java.util.Locale;
import java.util.Optional;
import org.mingzhang.check.Severity;

/** From which findings on a build fails. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    static Optional<FailOn> parse(String text) {
        try {
            return Optional.of(valueOf(text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean fails(Severity severity) {
        return this != NEVER && severity.ordinal() <= ordinal();
    }
}
