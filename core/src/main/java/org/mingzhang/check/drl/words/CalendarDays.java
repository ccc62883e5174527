package org.mingzhang.check.drl.words;

import java.time.Month;
import java.time.Year;
import java.util.regex.MatchResult;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;

/** Days as text writes them, held against the calendar. */
public final class CalendarDays {

    private static final Sought DAY =
            Sought.of("(?:(?<year>(?:19|20)\\d{2})年)?(?<![\\d.．/-])(?<month>\\d{1,2})月(?<day>\\d{1,2})日(?!均|常)");

    private CalendarDays() {}

    /** A day that no calendar has (9月31日, 2月29日 of a common year), with a little around it, or an empty text. */
    public static String impossible(String text) {
        String compact = text.replaceAll("\\s+", "");
        Sought.Search search = DAY.in(compact);
        while (search.next()) {
            if (!exists(search.match())) {
                return Excerpt.around(
                        compact, search.match().start(), search.match().end());
            }
        }
        return "";
    }

    private static boolean exists(MatchResult date) {
        int month = Integer.parseInt(date.group(2));
        int day = Integer.parseInt(date.group(3));
        boolean leap = date.group(1) == null || Year.isLeap(Integer.parseInt(date.group(1)));
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(leap);
    }
}
