package org.mingzhang.gate.known;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of a file of suppressions.
 *
 * @param line its line in the file
 * @param match which findings it is for
 * @param reason why they do not count
 * @param by who answers for it, or empty
 * @param until last day on which they do not count; empty when there is none
 */
record Suppression(int line, Match match, String reason, String by, Optional<LocalDate> until) {

    boolean isExpired(LocalDate today) {
        return until.isPresent() && today.isAfter(until.get());
    }
}
