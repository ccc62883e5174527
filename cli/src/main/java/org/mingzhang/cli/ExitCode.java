package org.mingzhang.cli;

/** How the process ends. Fixed: scripts rely on these numbers. Never a count of findings. */
enum ExitCode {
    /** Everything was read, decided and accepted. */
    ACCEPTED(0),
    /** Findings at or above the severity of {@code --fail-on}. */
    FINDINGS(1),
    /** The command line was not understood. */
    USAGE(2),
    /** A rule pack is broken. */
    PACK_BROKEN(3),
    /** An input could not be read. */
    UNREADABLE(4),
    /** A mandatory rule could not be evaluated. */
    UNDECIDED(5),
    /** A defect of Mingzhang itself. */
    INTERNAL(6);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
