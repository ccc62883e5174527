package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Interval;

/**
 * Shares that sentences give without saying of what: some total in the same part or in the tables must give them. One
 * is doubted only where the shares beside it are given by such a total.
 */
public final class ListedShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** How many paragraphs a list of shares may run over. */
    private static final int LIST = 8;

    private ListedShares() {}

    /** Whether some total gives the share, be its last digit off by one. */
    public static boolean isExplained(Claim claim, List<?> claims, List<?> cells) {
        return isGiven(whole(claim), claim, claims, cells);
    }

    /** Whether some total gives the share just as printed, rounded or cut off. */
    public static boolean isExact(Claim claim, List<?> claims, List<?> cells) {
        return isGiven(exactWhole(claim), claim, claims, cells);
    }

    /** Whether the share is one that a total does not give just as printed, while the shares beside it are given. */
    public static boolean isDoubted(Claim claim, List<?> claims, List<?> cells) {
        return hasExplainedSibling(claim, claims, cells) && !isExact(claim, claims, cells);
    }

    private static boolean isGiven(Interval whole, Claim claim, List<?> claims, List<?> cells) {
        return Stream.concat(
                        claims.stream()
                                .map(Claim.class::cast)
                                .filter(other -> other.id() != claim.id() && isNear(claim, other))
                                .map(Claim::amount),
                        cells.stream()
                                .map(Amount.class::cast)
                                .filter(cell -> cell.entity().isEmpty())
                                .map(Amount::figure))
                .filter(figure ->
                        figure.unit().isMoney() == claim.amount().unit().isMoney())
                .anyMatch(figure -> figure.interval().meets(whole));
    }

    /** Whether another share of the same list, of the same whole by name, is given by some total. */
    public static boolean hasExplainedSibling(Claim claim, List<?> claims, List<?> cells) {
        return Rates.isShare(claim)
                && claims.stream()
                        .map(Claim.class::cast)
                        .filter(other -> other.id() != claim.id() && Rates.isShare(other))
                        .filter(other -> other.partKey().equals(claim.partKey())
                                && Math.abs(other.passage() - claim.passage()) <= LIST
                                && Shares.words(other).equals(Shares.words(claim)))
                        .filter(other -> other.share().amount().compareTo(HUNDRED) < 0)
                        .anyMatch(other -> isExplained(other, claims, cells));
    }

    private static boolean isNear(Claim claim, Claim other) {
        return other.passage() == claim.passage() || other.partKey().equals(claim.partKey());
    }

    /** The wholes that may give the share, were its last digit one more or less. */
    private static Interval whole(Claim claim) {
        BigDecimal step = stepOf(claim.share());
        return whole(claim, step, step);
    }

    /** The wholes that give the share, were it rounded or cut off. */
    private static Interval exactWhole(Claim claim) {
        return whole(claim, BigDecimal.ZERO, stepOf(claim.share()).multiply(HALF));
    }

    private static Interval whole(Claim claim, BigDecimal less, BigDecimal more) {
        Interval printed = claim.share().interval();
        BigDecimal least = stepOf(claim.share()).movePointLeft(1);
        Interval wide = new Interval(
                printed.low().subtract(less).max(least), printed.high().add(more));
        return claim.amount().interval().times(HUNDRED).dividedBy(wide);
    }

    private static BigDecimal stepOf(Figure share) {
        return BigDecimal.ONE.movePointLeft(share.decimals());
    }
}
