package org.mingzhang.check;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that stands but no longer counts, because somebody answers for it or because it is known from before.
 *
 * @param finding the finding
 * @param cause what set it aside
 * @param reason why, in the words of whoever did; empty for a baseline
 * @param by who answers for it, or empty
 * @param until last day on which it is set aside; empty when there is none
 */
public record SetAside(Finding finding, Cause cause, String reason, String by, Optional<LocalDate> until) {

    /** What sets findings aside. */
    public enum Cause {
        /** An entry with a reason in a file of suppressions. */
        SUPPRESSION,
        /** The finding was there when the baseline was written. */
        BASELINE
    }
}
