package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a term comes to in a frame. */
sealed interface Resolved {

    /** Figures to add up. */
    record Found(List<LinearEquation.Part> parts) implements Resolved {

        static Found cell(BigDecimal factor, Cell cell) {
            return new Found(List.of(new LinearEquation.Part(factor, Optional.of(cell))));
        }

        /** A zero that is printed nowhere: the table is empty. */
        static Found zero() {
            return new Found(List.of(new LinearEquation.Part(BigDecimal.ZERO, Optional.empty())));
        }
    }

    /** Optional, and not printed. */
    record Nothing() implements Resolved {}

    /** Needed, and not to be had. */
    record Lacks(Missing missing) implements Resolved {

        static Lacks of(Missing.Cause cause, String zh, String en) {
            return new Lacks(new Missing(cause, new org.mingzhang.Text(zh, en)));
        }
    }
}
