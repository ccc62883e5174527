package org.mingzhang.check.drl.money;

import java.util.List;
import org.mingzhang.model.Claim;

/** Of several shares stated side by side, the one that is wrong: all others follow from one whole, and it does not. */
public final class OddShare {

    private static final int FEWEST_AGAINST = 2;

    private OddShare() {}

    /** Whether one of these is. */
    public static boolean isIn(List<?> all) {
        return all.stream().anyMatch(each -> isOf((Claim) each, all));
    }

    /**
     * Whether this is the one. A share of few digits may go with anything, so not all others need tell against it.
     *
     * @param all the claims side by side, with this one among them
     */
    public static boolean isOf(Claim claim, List<?> all) {
        List<Claim> others = all.stream()
                .map(Claim.class::cast)
                .filter(other -> other.id() != claim.id())
                .toList();
        long against = others.stream()
                .filter(other -> !Rates.mayShareOneWhole(claim, other))
                .count();
        return against >= FEWEST_AGAINST
                && others.stream()
                        .allMatch(one -> others.stream().allMatch(other -> Rates.mayShareOneWhole(one, other)));
    }
}
