package org.mingzhang.interpret.table;

import java.math.BigInteger;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Unit;

/**
 * To how many decimals the numbers of a table are rounded. Where they show different numbers of decimals and none ends
 * in a zero decimal, the print drops trailing zeros, and every number has as many decimals as the longest.
 */
final class Precision {

    private int most;
    private int fewest = Integer.MAX_VALUE;
    private boolean trailingZero;
    private boolean zero;
    private boolean dash;
    private boolean nonZero;

    void add(Figure figure) {
        switch (figure.state()) {
            case NUMBER -> {
                if (figure.signum() == 0) {
                    zero = true;
                } else {
                    nonZero = true;
                }
                if (figure.unit() != Unit.PERCENT) {
                    most = Math.max(most, figure.decimals());
                    fewest = Math.min(fewest, figure.decimals());
                    trailingZero |= figure.decimals() > 0 && endsInZero(figure);
                }
            }
            case DASH -> dash = true;
            case BLANK, UNREADABLE, ABSENT -> {
                // says nothing about precision
            }
        }
    }

    /** The figure with the decimals it is rounded to. */
    Figure settled(Figure figure) {
        boolean dropsZeros = fewest < most && !trailingZero;
        return dropsZeros && figure.isNumber() && figure.unit() != Unit.PERCENT ? figure.roundedTo(most) : figure;
    }

    /** Whether the table prints neither zeros nor dashes, so that a blank cell says zero. */
    boolean blankIsZero() {
        return !zero && !dash;
    }

    boolean hasData() {
        return nonZero;
    }

    private static boolean endsInZero(Figure figure) {
        return figure.value().unscaledValue().mod(BigInteger.TEN).signum() == 0;
    }
}
