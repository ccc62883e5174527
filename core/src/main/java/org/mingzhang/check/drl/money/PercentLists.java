package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;

/** Shares that a sentence gives to all the parts of a whole without their amounts: 基本支出占60.5%，项目支出占39.5%。 */
public final class PercentLists {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String SHARE =
            "占(?:比|(?<whole>[^，。；、：,;:\\d占]{0,14}?))?(?:为|约)?(?<share>\\d{1,3}(?:\\.\\d{1,4})?)[%％]";
    private static final Sought FIRST = Sought.of("(?:其中|包括|[，。；：、]|^)(?=[^，。；、：,;:\\d占]{2,16}" + SHARE + ")");
    private static final Pattern NEXT =
            Pattern.compile("\\G[：:，,]?(?<part>[^，。；、：,;:\\d占]{2,16}?)" + SHARE + "(?:[，,；;、]|(?<end>[。]|$))");

    private record Shares(List<BigDecimal> shares, int start, int end) {}

    private PercentLists() {}

    /** Whether a text gives shares without amounts to all the parts of a whole. */
    public static boolean areIn(String text) {
        return !lists(text.replaceAll("\\s+", "")).isEmpty();
    }

    /** Shares of all the parts of a whole that do not come to 100, be every one of them rounded or cut off; or an empty text. */
    public static String odd(String text) {
        String compact = text.replaceAll("\\s+", "");
        return lists(compact).stream()
                .filter(list -> !comesToAll(list.shares()))
                .findFirst()
                .map(list -> Excerpt.around(compact, list.start(), list.end()))
                .orElse("");
    }

    private static List<Shares> lists(String compact) {
        List<Shares> lists = new ArrayList<>();
        Sought.Search search = FIRST.in(compact);
        while (search.next()) {
            int from = search.match().end();
            Matcher next = NEXT.matcher(compact).region(from, compact.length());
            List<String> names = new ArrayList<>();
            List<BigDecimal> shares = new ArrayList<>();
            Set<String> wholes = new HashSet<>();
            int end = from;
            boolean ended = false;
            while (!ended && next.find()) {
                names.add(next.group("part"));
                shares.add(new BigDecimal(next.group("share")));
                wholes.add(next.group("whole") == null ? "" : next.group("whole"));
                end = next.end();
                ended = next.group("end") != null;
            }
            wholes.remove("");
            // Goods reserved out of all goods and services out of all services are shares of different things.
            if (wholes.size() <= 1 && Divisions.isWhole(names)) {
                lists.add(new Shares(shares, from, end));
            }
        }
        return lists;
    }

    private static boolean comesToAll(List<BigDecimal> shares) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            sum = sum.add(share);
            slack = slack.add(BigDecimal.ONE.movePointLeft(share.scale()));
        }
        return sum.subtract(HUNDRED).abs().compareTo(slack) <= 0;
    }
}
