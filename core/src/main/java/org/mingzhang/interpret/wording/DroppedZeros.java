package org.mingzhang.interpret.wording;

import java.math.BigInteger;
import org.mingzhang.model.Figure;

/**
 * Whether numbers that stand together are printed without their trailing zeros. They show different numbers of decimals
 * then, none ends in a zero decimal, and each is as exact as the longest: beside 9.54, an amount of 1 is 1.00. In prose
 * it may be rounded where the narrative around it prints its zeros, unless 3.5 beside them shows that these are dropped.
 */
public final class DroppedZeros {

    /** Prose rounds money to two decimals; a longer number among its own is a slip and makes no other more exact. */
    private static final int DECIMALS_OF_PROSE = 2;

    private final int atMost;
    private final boolean certain;
    private int most;
    private int fewest = Integer.MAX_VALUE;
    private boolean trailingZero;

    private DroppedZeros(int atMost, boolean certain) {
        this.atMost = atMost;
        this.certain = certain;
    }

    /** For the numbers of a table. */
    public static DroppedZeros inTable() {
        return new DroppedZeros(Integer.MAX_VALUE, true);
    }

    /**
     * For the amounts of a paragraph, or of a whole narrative.
     *
     * @param zerosAround whether the text around it prints trailing zeros
     */
    public static DroppedZeros inProse(boolean zerosAround) {
        return new DroppedZeros(DECIMALS_OF_PROSE, !zerosAround);
    }

    /** Takes a number into account; the numbers are in one unit. */
    public void add(Figure number) {
        most = Math.max(most, number.decimals());
        if (number.decimals() > 0) {
            fewest = Math.min(fewest, number.decimals());
            trailingZero |= number.value().unscaledValue().mod(BigInteger.TEN).signum() == 0;
        }
    }

    /** Whether the numbers themselves show it: 9.54 beside 3.5. */
    private boolean areSeen() {
        return fewest < Math.min(most, atMost) && !trailingZero;
    }

    /** The number with the decimals it is rounded to. */
    public Figure settled(Figure number) {
        int exact = Math.min(most, atMost);
        return number.decimals() < exact && !trailingZero && (certain || areSeen()) ? number.roundedTo(exact) : number;
    }
}
