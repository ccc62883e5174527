package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Interval;

/**
 * Parts with their money against the money of the whole, as one text tells both: 监测业务100万元，主要包括：（1）巡查60万元，…；
 * （2）采样40万元，…, and 监测业务100万元，其中：巡查60万元、采样40万元。 A list of which one part cannot be read is left alone.
 */
public final class PartsOfMoney {

    private static final String MONEY = "(" + SaidMoney.PATTERN + ")";
    private static final Sought NUMBERED = Sought.of(MONEY + "[，,]?(主要|具体)?(?:包括|其中|分为|用于)[:：]?(?=[（(]1[）)])");
    private static final Pattern MARK = Pattern.compile("[（(](\\d{1,2})[）)]");
    private static final Pattern PART = Pattern.compile("^[^，,。；;：:\\d（(]{2,40}" + MONEY + "(?=[，,。；;]|$)");

    private static final Sought LISTED = Sought.of(MONEY + "[，,。；;]?其中[:：，,]?(?![（(]\\d)");
    private static final Pattern NEXT = Pattern.compile("\\G([^，。；、：,;:\\d（()）]{2,24}?)(?:为|是|约|共|合计)?" + MONEY
            + "(?:[，,（(]占[^，。；、%％]{0,16}[\\d.]+[%％][）)]?)?(?:[，,；;、]|(?<end>。|$))");
    /** A part that tells of a change, a base or a rest is none. */
    private static final Pattern NO_PART = Pattern.compile("[增减比较占]|上年|去年|完成|下降|剩余|不含|另|预算数|决算数|年初");

    private static final int FEWEST = 2;

    private PartsOfMoney() {}

    /** Whether a text has such a list. */
    public static boolean areIn(String text) {
        String compact = text.replaceAll("\\s+", "");
        return NUMBERED.isIn(compact) || LISTED.isIn(compact);
    }

    /** The whole whose parts come to more, or to less where they are numbered and said to be all; or an empty text. */
    public static String odd(String text) {
        String compact = text.replaceAll("\\s+", "");
        Sought.Search whole = NUMBERED.in(compact);
        while (whole.next()) {
            MatchResult said = whole.match();
            Interval sum = sumOfNumbered(compact.substring(said.end()));
            Interval total = SaidMoney.interval(said.group(1));
            boolean some = "主要".equals(said.group(2)) || said.group().contains("其中");
            if (!sum.equals(Interval.ZERO) && !(some ? sum.mayBeAtMost(total) : sum.meets(total))) {
                return Excerpt.around(compact, said.start(), said.end());
            }
        }
        Sought.Search listed = LISTED.in(compact);
        while (listed.next()) {
            MatchResult said = listed.match();
            if (!sumOfListed(compact, said.end()).mayBeAtMost(SaidMoney.interval(said.group(1)))) {
                return Excerpt.around(compact, said.start(), said.end());
            }
        }
        return "";
    }

    /** The sum of all parts; zero where there are too few, or one cannot be read. */
    private static Interval sumOfNumbered(String list) {
        Matcher mark = MARK.matcher(list);
        Interval sum = Interval.exactly(BigDecimal.ZERO);
        int parts = 0;
        while (mark.find()) {
            if (Integer.parseInt(mark.group(1)) != parts + 1) {
                continue;
            }
            Matcher part = PART.matcher(list.substring(mark.end()));
            if (!part.find()) {
                return Interval.ZERO;
            }
            sum = sum.plus(SaidMoney.interval(part.group(1)));
            parts++;
        }
        return parts < FEWEST ? Interval.ZERO : sum;
    }

    private static Interval sumOfListed(String text, int from) {
        Matcher next = NEXT.matcher(text).region(from, text.length());
        List<String> names = new ArrayList<>();
        Interval sum = Interval.exactly(BigDecimal.ZERO);
        boolean ended = false;
        while (!ended && next.find()) {
            if (NO_PART.matcher(next.group(1)).find()) {
                return Interval.ZERO;
            }
            names.add(next.group(1));
            sum = sum.plus(SaidMoney.interval(next.group(2)));
            ended = next.group("end") != null;
        }
        boolean read = ended && names.size() >= FEWEST && Divisions.mayStandSideBySide(names);
        return read ? sum : Interval.ZERO;
    }
}
