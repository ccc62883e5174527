package org.mingzhang.check.drl.words;

import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;

/** Set phrases of comparison and of reasons that are put together wrongly. Every method gives the words around. */
public final class Idioms {

    /** 比上年相比, for 与上年相比; 占比 and 环比 are no 比. */
    private static final Sought COMPARISON =
            Sought.of("(?<![占同环对相类百])[比较](?=上年|去年|年初|预算|20\\d\\d)[^，。；：、,;比较]{2,16}?相比(?=[，。；,;]|变化|增加|减少|增长|下降)");

    /** 截止2024年12月31日: 截至 takes a date, 截止 none. */
    private static final Sought AS_OF = Sought.of("截止\\s*(?:到\\s*)?20\\d\\d\\s*年[^，。；]{0,12}(?=，)");

    private static final Sought REASON = Sought.of(
            "(?<!分析)主要原因(?=按(?:照|规定)?|根据|因(?!素)|由于|压减|厉行|落实|严格|人员(?:增|减)|本年|今年|去年|上年|20\\d\\d)(?![^，。；]{0,30}(?:是|为)[：:])");

    /** 增加0万元，增长0%: what has not changed neither rises nor falls; a form may ask for 增加0万元, not for both. */
    private static final Sought NO_CHANGE =
            Sought.of("(?:增加|减少)0(?:\\.0+)?万?元，(?:增长|下降)0(?:\\.0+)?[%％]|(?:一致|持平)0(?:\\.0+)?万元");

    private Idioms() {}

    /** A change of nothing that is given a direction. */
    public static String noChange(String text) {
        return Excerpt.first(NO_CHANGE, text.replaceAll("\\s+", ""));
    }

    public static String comparison(String text) {
        return Excerpt.first(COMPARISON, text.replaceAll("\\s+", ""));
    }

    public static String asOf(String text) {
        return Excerpt.first(AS_OF, text);
    }

    /** 主要原因 that runs into the reason itself, without 是 or a colon. */
    public static String reason(String text) {
        return Excerpt.first(REASON, text.replaceAll("\\s+", ""));
    }
}
