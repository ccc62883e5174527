package org.mingzhang.check.drl.goal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;

/**
 * What goals promise in words, outside a table of indicators. Every method gives the words with a little around them, or
 * an empty text.
 */
public final class GoalTexts {

    private static final Pattern DEADLINE =
            Pattern.compile("(20\\d{2})年(?:度|\\d{1,2}月(?:\\d{1,2}日)?)?[底末]?(?:之前|以前|前)(?:全部|全面|基本|及时|组织|需|须)*"
                    + "(?:完成|出具|提交|报送|支付|拨付|建成|投入|实现|启动|举办|开展|印发|编制|形成|购置|验收|交付|发放|达到)(?![了的])");
    /** What was done, or who is meant, rather than what is promised. */
    private static final Pattern NO_PROMISE = Pattern.compile("[已自对凡]|截至|截止|登记|尾款");

    private static final int BEFORE = 6;

    private static final Pattern WHOLE =
            Pattern.compile("([\\u4e00-\\u9fa5]{1,20}(?:率|数量比例))(?:达到?)?(?:不低于|不少于|不小于|大于等于|大于或等于|≥|>=)100[%％]");
    private static final Pattern MAY_PASS_ALL = Pattern.compile("增长|增幅|增值|提高|上升|控制|拨备|杠杆|配套|撬动|回报|收益|负债|周转|流动|偿付");

    private static final String RATE = "[\\u4e00-\\u9fa5“”（）A-Za-z]{2,30}?(?:率|度)";
    private static final Pattern VALUED = Pattern.compile("((?:" + RATE + "[、及和与])*" + RATE
            + ")(?:均|都)?(?:达到?|为|是|保持在?|在)?(?:不低于|不少于|大于等于|高于|≥|＞|>)?" + "(\\d{1,3}(?:\\.\\d+)?)[%％]");
    private static final Pattern JOINT = Pattern.compile("(?<=率|度)[、及和与]");
    private static final Pattern VERB =
            Pattern.compile("^(?:以及|并且|同时|保证|确保|保障|保持|实现|力争|推动|促进|提高|提升|使得|使|其中|完成|并|且|及|和)+|[“”]");
    private static final int LONG_NAME = 8;
    private static final String OF_A_TIME = "年季月期度";
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;]");

    private static final Pattern BARE_COUNT =
            Pattern.compile("[\\u4e00-\\u9fa5]{2,12}(?:数量|人数|次数|家数|户数|件数|份数|个数|场次)(?:超过|达到?|不少于|不低于|大于等于|≥|>=|至少)"
                    + "(?!20\\d\\d[，。；])\\d[\\d,]*(?=[，。；、;]|$)");

    private GoalTexts() {}

    /** A count without its unit (培训人数超过1500；). */
    public static String bareCount(String goals) {
        String compact = goals.replaceAll("\\s+", "");
        Matcher count = BARE_COUNT.matcher(compact);
        return count.find() ? Excerpt.around(compact, count.start(), count.end()) : "";
    }

    /**
     * A deadline that lies before the year of the budget, where no other deadline of these goals lies in the year or after
     * it: goals taken over from last year.
     */
    public static String pastDeadline(String goals, int year) {
        String compact = goals.replaceAll("\\s+", "");
        Matcher deadline = DEADLINE.matcher(compact);
        String past = "";
        while (deadline.find()) {
            if (Integer.parseInt(deadline.group(1)) >= year) {
                return "";
            }
            String before = compact.substring(Math.max(0, deadline.start() - BEFORE), deadline.start());
            if (past.isEmpty() && !NO_PROMISE.matcher(before).find()) {
                past = Excerpt.around(compact, deadline.start(), deadline.end());
            }
        }
        return past;
    }

    /** A share that is to be at least all of it, where only = can be meant. */
    public static String atLeastAll(String goals) {
        String compact = goals.replaceAll("\\s+", "");
        Matcher whole = WHOLE.matcher(compact);
        while (whole.find()) {
            if (!MAY_PASS_ALL.matcher(whole.group(1)).find()) {
                return Excerpt.around(compact, whole.start(), whole.end());
            }
        }
        return "";
    }

    /**
     * A rate to which one sentence gives two values. Short names (合格率) may be of two things, and what follows a number
     * (2026年…) is of its year.
     */
    public static String twoValues(String goals) {
        for (String sentence : SENTENCE_END.split(goals.replaceAll("\\s+", ""))) {
            Map<String, BigDecimal> values = new HashMap<>();
            Matcher valued = VALUED.matcher(sentence);
            while (valued.find()) {
                BigDecimal value = new BigDecimal(valued.group(2));
                for (String printed : JOINT.split(valued.group(1))) {
                    String name = VERB.matcher(printed).replaceAll("");
                    boolean known = name.length() >= LONG_NAME && OF_A_TIME.indexOf(name.charAt(0)) < 0;
                    BigDecimal other = known ? values.putIfAbsent(name, value) : null;
                    if (other != null && other.compareTo(value) != 0) {
                        return Excerpt.around(sentence, valued.start(), valued.end());
                    }
                }
            }
        }
        return "";
    }
}
