package org.mingzhang.readers.pdf;

import java.io.Serial;

/** The moment at which the reading of a file has to stop. */
final class Deadline {

    /** Thrown out of the middle of a page when time is up. */
    static final class Passed extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Passed() {
            super("time is up", null, false, false);
        }
    }

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline inSeconds(int seconds) {
        return new Deadline(System.nanoTime() + seconds * 1_000_000_000L);
    }

    boolean passed() {
        return System.nanoTime() - end > 0;
    }

    /** Whole seconds left, not below zero. */
    long secondsLeft() {
        return Math.max(0, (end - System.nanoTime()) / 1_000_000_000L);
    }

    void check() {
        if (passed()) {
            throw new Passed();
        }
    }
}
