package org.mingzhang.check.drl.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.prose.Sought;

/** How far a plan gets in each of the four quarters: 一季度30%，二季度60%，三季度80%，四季度100%. */
public final class QuarterPlans {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String ORDER = "一二三四";
    private static final Sought QUARTER =
            Sought.of("第?([一二三四1234])季度(?:末|前|底)?[^，。；、%％季\\d]{0,14}?(\\d{1,3}(?:\\.\\d{1,2})?)[%％]");

    private QuarterPlans() {}

    /** Whether a text gives a share of the year's plan to each of the four quarters. */
    public static boolean areIn(String text) {
        return shares(text.replaceAll("\\s+", "")).size() == ORDER.length();
    }

    /** A plan that neither climbs to all at the end of the year nor adds up to it, or goes back; or an empty text. */
    public static String odd(String text) {
        String compact = text.replaceAll("\\s+", "");
        List<BigDecimal> shares = shares(compact);
        if (shares.size() != ORDER.length()
                || climbsToAll(shares)
                || sum(shares).compareTo(HUNDRED) == 0) {
            return "";
        }
        Sought.Search search = QUARTER.in(compact);
        search.next();
        int start = search.match().start();
        int end = search.match().end();
        while (search.next()) {
            end = search.match().end();
        }
        return compact.substring(start, end);
    }

    private static boolean climbsToAll(List<BigDecimal> shares) {
        for (int i = 1; i < shares.size(); i++) {
            if (shares.get(i).compareTo(shares.get(i - 1)) < 0) {
                return false;
            }
        }
        return shares.get(shares.size() - 1).compareTo(HUNDRED) == 0;
    }

    private static BigDecimal sum(List<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The shares of the quarters in their order; those after one that is out of order are left out. */
    private static List<BigDecimal> shares(String compact) {
        List<BigDecimal> shares = new ArrayList<>();
        Sought.Search search = QUARTER.in(compact);
        while (search.next()) {
            String which = search.match().group(1);
            int order = Math.max(ORDER.indexOf(which), "1234".indexOf(which));
            if (order != shares.size()) {
                return List.of();
            }
            shares.add(new BigDecimal(search.match().group(2)));
        }
        return shares;
    }
}
