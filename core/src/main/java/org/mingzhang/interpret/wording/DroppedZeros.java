package org.mingzhang.interpret.wording;

import java.math.BigInteger;
import org.mingzhang.model.Figure;

/**
 * Whether numbers that stand together are printed without their trailing zeros. They show different numbers of decimals
 * then, none ends in a zero decimal, and each is as exact as the longest: beside 9.54, an amount of 1 is 1.00.
 */
public final class DroppedZeros {

    /** Prose rounds money to two decimals; a longer number among its own is a slip and makes no other more exact. */
    private static final int DECIMALS_OF_PROSE = 2;

    private final int atMost;
    private int most;
    private boolean trailingZero;

    private DroppedZeros(int atMost) {
        this.atMost = atMost;
    }

    /** For the numbers of a table. */
    public static DroppedZeros inTable() {
        return new DroppedZeros(Integer.MAX_VALUE);
    }

    /** For the amounts of a paragraph. */
    public static DroppedZeros inProse() {
        return new DroppedZeros(DECIMALS_OF_PROSE);
    }

    /** Takes a number into account; the numbers are in one unit. */
    public void add(Figure number) {
        most = Math.max(most, number.decimals());
        trailingZero |= number.decimals() > 0
                && number.value().unscaledValue().mod(BigInteger.TEN).signum() == 0;
    }

    /** The number with the decimals it is rounded to. */
    public Figure settled(Figure number) {
        int exact = Math.min(most, atMost);
        return number.decimals() < exact && !trailingZero ? number.roundedTo(exact) : number;
    }
}
