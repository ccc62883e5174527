package org.mingzhang.check.drl.goal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;

/** Periods over which projects run (实施周期：2024年1月至2026年12月), against the fiscal year. */
public final class Periods {

    private static final String NAMED = "(?:实施|项目|建设|执行|服务|合同)(?:周期|期限|时间|年限|期间|起止时间|起止年限)|起止(?:时间|年限|日期)|项目期";
    private static final Pattern TITLE = Pattern.compile("(?:项目)?(?:实施|执行|建设)?(?:周期|期限|起止时间|起止年限)");
    private static final String DATE = "(20\\d{2})(?:年|[./-])?(?:(\\d{1,2})(?:月|[./-])?(?:\\d{1,2}日?)?)?(?:年)?";
    private static final Pattern RANGE = Pattern.compile(DATE + "(?:起)?(?:—+|–+|-+|－+|~|～|至|到)+" + DATE);
    private static final Pattern NAMED_RANGE =
            Pattern.compile("(?:" + NAMED + ")(?:为|是|：|:|自|从|，|在)*" + RANGE.pattern());
    private static final Pattern ENDED = Pattern.compile("尾款|余款|结算|审价|质保|竣工|验收|已完成|已结束|结转|上期|上一|往年|20\\d{2}年已");

    private Periods() {}

    /** Whether a heading is that of a project's period. */
    public static boolean isPeriod(String title) {
        return TITLE.matcher(title.strip()).matches();
    }

    /** A period in a section about nothing else that ends before it begins, or does not hold the year; or empty. */
    public static String oddIn(String section, int year) {
        return odd(RANGE, section, year);
    }

    /** A period that a sentence names as such and that ends before it begins, or does not hold the year; or empty. */
    public static String oddNamed(String text, int year) {
        return odd(NAMED_RANGE, text, year);
    }

    private static String odd(Pattern pattern, String raw, int year) {
        String text = raw.replaceAll("[ \\t\\u3000]+", "");
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            int from = month(m, 1);
            int to = month(m, 3);
            boolean backward = to < from;
            boolean elsewhere = (year < from / 100 || year > to / 100)
                    && !ENDED.matcher(text).find();
            if (backward || elsewhere) {
                return Excerpt.around(text, m.start(), m.end());
            }
        }
        return "";
    }

    /** Year and month as one number; a date without month counts as the first of its year, or as the last at the end. */
    private static int month(Matcher m, int group) {
        int month = m.group(group + 1) == null ? (group == 1 ? 1 : 12) : Integer.parseInt(m.group(group + 1));
        return Integer.parseInt(m.group(group)) * 100 + month;
    }
}
