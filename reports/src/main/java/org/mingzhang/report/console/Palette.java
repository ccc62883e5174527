package org.mingzhang.report.console;

import org.mingzhang.check.Severity;
import org.mingzhang.check.Verdict;

/** ANSI colours, or none. */
final class Palette {

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    private final boolean colour;

    Palette(boolean colour) {
        this.colour = colour;
    }

    String heading(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("1;" + RED, text);
            case WARNING -> paint("1;" + YELLOW, text);
            case INFO -> paint("1;" + CYAN, text);
        };
    }

    String of(Verdict verdict, String text) {
        return switch (verdict) {
            case ACCEPT -> paint("1;" + GREEN, text);
            case REJECT -> paint("1;" + RED, text);
            case UNDECIDED -> paint("1;" + YELLOW, text);
        };
    }

    String unread(String text) {
        return paint("1;" + RED, text);
    }

    private String paint(String codes, String text) {
        return colour ? "\u001b[" + codes + "m" + text + "\u001b[0m" : text;
    }
}
