package org.mingzhang.cli.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole.
 *
 * @param part the part
 * @param whole the whole; zero when there is nothing to have a share of
 */
record Share(int part, int whole) {

    /** Whether the part is at least so many percent of the whole; nothing of nothing never is. */
    boolean isAtLeast(int percent) {
        return whole > 0 && 100L * part >= (long) percent * whole;
    }

    /** In percent with one decimal, cut off: what is not reached must not look reached. A dash when there is no whole. */
    @Override
    public String toString() {
        return whole == 0
                ? "—"
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN) + " %";
    }
}
