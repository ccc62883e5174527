package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import org.mingzhang.check.drl.words.Reasons;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Interval;

/** Rates and shares that sentences state, computed on the intervals behind the printed figures. */
public final class Rates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rates() {}

    /** Whether a rate of change is stated although the base is zero and the amount is not. */
    public static boolean isOnZeroBase(Claim claim) {
        if (!claim.rate().isNumber() || !claim.amount().isNonZero()) {
            return false;
        }
        if (claim.base().isStated()) {
            return claim.base().isZero();
        }
        return claim.direction() == Direction.INCREASE
                && claim.change().isNumber()
                && claim.change().unit() == claim.amount().unit()
                && claim.change().value().compareTo(claim.amount().value()) == 0;
    }

    /** Whether the amounts of a claim contradict its direction word: base and amount printed, and 增加 where it fell. */
    public static boolean contradictsDirection(Claim claim) {
        if (!claim.amount().isNumber() || !claim.base().isNumber()) {
            return false;
        }
        Interval change = claim.amount().interval().minus(claim.base().interval());
        return switch (claim.direction()) {
            case INCREASE -> change.high().signum() < 0;
            case DECREASE -> change.low().signum() > 0;
            case UNCHANGED ->
                !change.contains(BigDecimal.ZERO) && !claim.quote().contains("基本");
            default -> false;
        };
    }

    /** Whether a change leads below nothing: more was added than there is now, or more than everything taken away. */
    public static boolean leadsBelowZero(Claim claim) {
        return switch (claim.direction()) {
            case INCREASE ->
                claim.amount().isStated() && claim.change().isNumber() && !mayBeAtMost(claim.change(), claim.amount());
            case DECREASE ->
                claim.rate().isNumber() && claim.rate().interval().low().compareTo(HUNDRED) > 0;
            default -> false;
        };
    }

    /** Which of the two ways it is, for the message: {@code rate}, or the common one. */
    public static String wayBelowZero(Claim claim) {
        return claim.direction() == Direction.DECREASE ? "rate" : "";
    }

    /** Whether a direction word has a negative number after it (增加-5万元). */
    public static boolean isNegative(Claim claim) {
        return claim.change().isNumber() && claim.change().value().signum() < 0
                || claim.rate().isNumber() && claim.rate().value().signum() < 0;
    }

    /** Whether a share of a whole may be at most all of it. */
    public static boolean isAtMostAll(Figure share) {
        return share.interval().low().compareTo(HUNDRED) <= 0;
    }

    /** Whether two claims on one amount may tell of the same change: its size, its rate and its direction. */
    public static boolean agreeOnChange(Claim one, Claim other) {
        boolean opposite = Reasons.isOpposite(one.direction(), other.direction());
        return !opposite && areSame(one.change(), other.change()) && areSame(one.rate(), other.rate());
    }

    /** The change of a claim, or where it gives none, its rate. */
    public static Figure changeSaid(Claim claim) {
        return claim.change().isStated() ? claim.change() : claim.rate();
    }

    /** Whether two amounts with their shares may be parts of one whole. */
    public static boolean mayShareOneWhole(Claim one, Claim other) {
        return !isShare(one) || !isShare(other) || whole(one).meets(whole(other));
    }

    /** Whether a claim states an amount and which share of a whole it is. */
    public static boolean isShare(Claim claim) {
        return claim.amount().isNonZero()
                && claim.share().isNonZero()
                && claim.share().interval().low().signum() > 0;
    }

    private static Interval whole(Claim claim) {
        return claim.amount().interval().times(HUNDRED).dividedBy(claim.share().interval());
    }

    /** Whether a figure is at least this many percent of another, as printed. True when nothing can be said. */
    public static boolean isAtLeastPart(Figure part, Figure whole, int percent) {
        return !part.isStated()
                || !whole.isNonZero()
                || part.amount().multiply(HUNDRED).compareTo(whole.amount().multiply(BigDecimal.valueOf(percent))) >= 0;
    }

    /** Whether a direction word fits the sign of a change. A direction that is not said fits any. */
    public static boolean fitsDirection(Figure change, Direction direction) {
        Interval interval = change.interval();
        return switch (direction) {
            case INCREASE -> interval.high().signum() >= 0;
            case DECREASE -> interval.low().signum() <= 0;
            case UNCHANGED -> interval.contains(BigDecimal.ZERO);
            default -> true;
        };
    }

    /** Whether two figures may stand for the same value. True when nothing can be said. */
    public static boolean agree(Figure one, Figure other) {
        return !one.isStated() || !other.isStated() || one.interval().meets(other.interval());
    }

    /** Whether two figures for one thing are the same: digit by digit where both are printed alike. */
    public static boolean areSame(Figure one, Figure other) {
        boolean alike =
                one.isNumber() && other.isNumber() && one.unit() == other.unit() && one.decimals() == other.decimals();
        return alike ? one.value().compareTo(other.value()) == 0 : agree(one, other);
    }

    /** Whether a change in a table and one in words, whose direction a word gives, may be of the same size. */
    public static boolean agreeInSize(Figure signed, Figure said) {
        return agree(signed, said)
                || signed.isStated() && signed.interval().negate().meets(said.interval());
    }

    /** Whether the first may be at most the second. True when nothing can be said. */
    public static boolean mayBeAtMost(Figure one, Figure other) {
        return !one.isStated() || !other.isStated() || one.interval().mayBeAtMost(other.interval());
    }

    /** Whether a figure is an amount of money. */
    public static boolean isMoney(Figure figure) {
        return figure.unit().isMoney();
    }
}
