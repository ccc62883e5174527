package org.mingzhang.gate;

import java.util.Locale;
import java.util.Optional;
import org.mingzhang.check.Severity;

/** From which severity on findings fail a run. */
public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /** The level of this name, in any case. */
    public static Optional<FailOn> parse(String text) {
        try {
            return Optional.of(valueOf(text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public boolean fails(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity != Severity.INFO;
            case NEVER -> false;
        };
    }
}
