package org.mingzhang.check.drl.count;

import java.util.regex.MatchResult;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;

/** Changes of counts that a sentence states with both counts: 6批次，比上年的4批次增加2批次. */
public final class CountChanges {

    private static final String COUNTED = "(批次|人次|个|辆|人|家|台|套|批|团组|场|期|户|名|所|座|件|项)";
    private static final String NUMBER = "(?<![\\d.,，年月至到\\-—~±第])(\\d{1,6})";
    private static final String LAST_YEAR = "(?:上年度?|20\\d{2}年度?)(?:的|同期|同期的)?";

    private static final Sought COMPARED =
            Sought.of(NUMBER + COUNTED + "[，,]?[比较]" + LAST_YEAR + "(\\d{1,6})\\2(增加|减少)了?(\\d{1,6})\\2");
    private static final Sought FROM_TO = Sought.of("由(?:" + LAST_YEAR + "|原来的?)?(\\d{1,6})" + COUNTED
            + "(增加|减少|下降)(?:到|至|为)(\\d{1,6})\\2[，,](?:共|净|共计)?(?:增加|减少|下降)了?(\\d{1,6})\\2");

    private CountChanges() {}

    /** A change that does not lie between its two counts, or an empty text. */
    public static String odd(String text) {
        String compact = text.replaceAll("\\s+", "");
        Sought.Search compared = COMPARED.in(compact);
        while (compared.next()) {
            MatchResult said = compared.match();
            if (!holds(said.group(3), said.group(4), said.group(5), said.group(1))) {
                return Excerpt.around(compact, said.start(), said.end());
            }
        }
        Sought.Search moved = FROM_TO.in(compact);
        while (moved.next()) {
            MatchResult said = moved.match();
            if (!holds(said.group(1), said.group(3), said.group(5), said.group(4))) {
                return Excerpt.around(compact, said.start(), said.end());
            }
        }
        return "";
    }

    private static boolean holds(String then, String way, String change, String now) {
        int by = Integer.parseInt(change);
        return Integer.parseInt(now) == Integer.parseInt(then) + (way.equals("增加") ? by : -by);
    }
}
