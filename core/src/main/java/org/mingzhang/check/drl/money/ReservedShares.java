package org.mingzhang.check.drl.money;

import java.util.regex.MatchResult;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;

/** What is reserved for small and micro firms, against what is reserved for small and medium ones, in one sentence. */
public final class ReservedShares {

    private static final String MONEY = "(" + SaidMoney.PATTERN + ")";
    private static final Sought BOTH = Sought.of("(?:面向|给)中小(?:微)?企业[^，,。；;\\d]{0,16}" + MONEY
            + "[^。；;]{0,24}?[，,；;](?:其中)?[:：]?[^，,。；;\\d]{0,8}(?:面向|给)(?:小微|小型、?微型|小型和微型)企业[^，,。；;\\d]{0,16}" + MONEY);

    private ReservedShares() {}

    /** Whether a text states both. */
    public static boolean areIn(String text) {
        return BOTH.isIn(text.replaceAll("\\s+", ""));
    }

    /** The sentence in which more is reserved for the small than for all; or an empty text. */
    public static String odd(String text) {
        String compact = text.replaceAll("\\s+", "");
        Sought.Search both = BOTH.in(compact);
        while (both.next()) {
            MatchResult said = both.match();
            if (!SaidMoney.interval(said.group(2)).mayBeAtMost(SaidMoney.interval(said.group(1)))) {
                return Excerpt.around(compact, said.start(), said.end());
            }
        }
        return "";
    }
}
