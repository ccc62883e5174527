package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Interval;

/** Shares of a list that divides a whole without a rest: the whole is the sum of the list. */
public final class SharesOfList {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private SharesOfList() {}

    /**
     * Whether the share of one item follows from its amount and the sum of the list. True when nothing can be said:
     * the shares do not add up to 100, or two of one subject contradict each other already.
     *
     * @param item a claim with amount and share
     * @param stated all such claims of the paragraph
     */
    public static boolean follows(Claim item, List<?> stated) {
        List<Claim> list = listOf(item, stated);
        if (list.size() < 2 || contradictEachOther(list)) {
            return true;
        }
        Interval whole = whole(list);
        return item.amount()
                .interval()
                .times(HUNDRED)
                .dividedBy(whole)
                .meets(item.share().interval());
    }

    /** Whether the item is one of a list of shares that come to 100, and its share follows from the sum of the list. */
    public static boolean explains(Claim item, List<?> stated) {
        return listOf(item, stated).size() > 1 && follows(item, stated);
    }

    /** The sum of the amounts of the list that an item belongs to. */
    public static Figure sum(Claim item, List<?> stated) {
        return ClaimSums.sum(item, listOf(item, stated));
    }

    private static Interval whole(List<Claim> list) {
        Interval whole = list.get(0).amount().interval();
        for (Claim claim : list.subList(1, list.size())) {
            whole = whole.plus(claim.amount().interval());
        }
        return whole;
    }

    private static boolean contradictEachOther(List<Claim> list) {
        for (int i = 1; i < list.size(); i++) {
            boolean alike = list.get(i - 1).subject().equals(list.get(i).subject());
            if (alike && !Rates.mayShareOneWhole(list.get(i - 1), list.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The run of shares around an item that comes to 100; empty when there is none. */
    private static List<Claim> listOf(Claim item, List<?> stated) {
        List<Claim> run = new ArrayList<>();
        for (Claim claim : inOrder(stated)) {
            boolean whole = isWhole(run);
            run.add(claim);
            if (whole && !isWhole(run)) {
                run.remove(claim);
                if (run.contains(item)) {
                    return run;
                }
                run = new ArrayList<>(List.of(claim));
            }
        }
        return isWhole(run) && run.contains(item) ? run : List.of();
    }

    /** Whether shares come to 100, but for what rounding them may add up to and one step of their last digit. */
    private static boolean isWhole(List<Claim> run) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        BigDecimal step = BigDecimal.ZERO;
        for (Claim claim : run) {
            sum = sum.add(claim.share().value());
            step = BigDecimal.ONE.movePointLeft(claim.share().decimals()).max(step);
            slack = slack.add(HALF.movePointLeft(claim.share().decimals()));
        }
        return sum.subtract(HUNDRED).abs().compareTo(slack.add(step)) <= 0;
    }

    private static List<Claim> inOrder(List<?> stated) {
        return stated.stream()
                .map(Claim.class::cast)
                .sorted(Comparator.comparingInt(Claim::id))
                .toList();
    }
}
