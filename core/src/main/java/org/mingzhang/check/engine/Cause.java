package org.mingzhang.check.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.identity.Cell;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.model.Interval;

/**
 * One cause of violated comparisons.
 *
 * @param suspects figures of which another value explains all of its comparisons, the most suspect first; empty when
 *     every figure is held by comparisons that are in order
 * @param copied whether the suspects are one figure, printed in several places that agree
 * @param correct the values that a certain suspect may have instead, money in 元; empty where it is not certain
 * @param comparisons the violated comparisons it explains, in reading order
 */
record Cause(List<Cell> suspects, boolean copied, Optional<Interval> correct, List<Comparison> comparisons) {

    Cause {
        suspects = List.copyOf(suspects);
        comparisons = comparisons.stream()
                .sorted(Comparator.comparingInt(Comparison::number))
                .toList();
    }

    /** A cause of which no figure can be told to be the wrong one. */
    static Cause unexplained(List<Comparison> comparisons) {
        return new Cause(List.of(), false, Optional.empty(), comparisons);
    }

    /** Whether one figure, and no other, explains it. */
    boolean isCertain() {
        return copied || suspects.size() == 1;
    }

    /** The same cause, of these comparisons too. */
    Cause with(List<Comparison> more) {
        List<Comparison> all = new ArrayList<>(comparisons);
        all.addAll(more);
        return new Cause(suspects, copied, correct, all);
    }
}
