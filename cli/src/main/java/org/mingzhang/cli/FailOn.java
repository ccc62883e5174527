package org.mingzhang.cli;

import org.mingzhang.check.Severity;

/** From which severity on findings fail the run. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    boolean fails(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity != Severity.INFO;
            case NEVER -> false;
        };
    }
}
