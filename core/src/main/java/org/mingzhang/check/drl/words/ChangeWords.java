package org.mingzhang.check.drl.words;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.drl.money.SaidMoney;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Interval;

/** Direction words of changes that sentences state. Every method gives the words at fault, or an empty text. */
public final class ChangeWords {

    private static final String NUMBER = SaidMoney.NUMBER;
    private static final String MONEY = SaidMoney.PATTERN;
    private static final String UP = "增加|增长|上升|提高|增幅|升高|(?<!新)增";
    private static final String DOWN = "减少|下降|降低|降幅|减幅|减|降";
    private static final String SAID = "(?:额|率|幅度|了|约|为|达)*";

    private static final Sought CONTRADICTED = Sought.of(opposed(UP, DOWN) + "|" + opposed(DOWN, UP));

    private static final Sought COMPARED = Sought.of(
            "[比较与同](?:上年|去年|上一年|20\\d{2}年)(?:度|同期)?的?(?:年初)?(?:部门|单位)?(?:预算|决算|执行|支出)?(?:数|额|安排)?(?:相比|比较|对比|比)?[，,]?"
                    + "(?<money>" + MONEY + ")(?=[，,；;。]|主要|原因)");
    private static final Pattern RATE =
            Pattern.compile("^[，,](?<way>" + UP + "|" + DOWN + "|增|降|减)" + SAID + "(?<rate>" + NUMBER + "[%％])");
    private static final Pattern BEFORE =
            Pattern.compile(".*(?<![\\d.,])(?<money>" + MONEY + ")[^\\d。；]*$", Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("^.*?(?=主要|原因|其中|因为|由于|。|；|;|$)", Pattern.DOTALL);
    private static final Pattern SAYS_WAY = Pattern.compile("[增减升降高低涨多少压缩翻超平同致变差约]|不可比|\\d");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ChangeWords() {}

    private static String opposed(String one, String other) {
        return "(?:" + one + ")" + SAID + "(?=[\\d.,]*[1-9])" + MONEY + "[，,（(]?(?:同比|比上年|较上年)?(?:" + other + ")" + SAID
                + "(?=[\\d.]*[1-9])" + NUMBER + "[%％]";
    }

    /** A change whose amount goes one way and whose rate the other (增加5万元，下降3%). */
    public static String contradicted(String text) {
        return Excerpt.first(CONTRADICTED, compact(text));
    }

    /**
     * A comparison with last year that leaves out whether it is more or less (比上年5万元，增长2%). An amount after
     * 比上年 may also be last year's own; where a rate follows, the arithmetic tells which it is.
     */
    public static String missing(String text) {
        String compact = compact(text);
        Sought.Search search = COMPARED.in(compact);
        while (search.next()) {
            int start = search.match().start();
            int end = search.match().end();
            if (!isBase(compact, start, end, search.match().group(1))) {
                return Excerpt.around(compact, start, end);
            }
        }
        return "";
    }

    private static boolean isBase(String text, int start, int end, String money) {
        Interval compared = SaidMoney.interval(money);
        if (compared.low().signum() <= 0) {
            return true;
        }
        String rest = text.substring(end);
        Matcher rate = RATE.matcher(rest);
        if (!rate.find()) {
            Matcher clause = CLAUSE.matcher(rest);
            return clause.find() && SAYS_WAY.matcher(clause.group()).find();
        }
        Matcher amount = BEFORE.matcher(text.substring(Math.max(text.lastIndexOf('。', start), 0), start));
        if (!amount.find()) {
            return true;
        }
        Interval said = SaidMoney.interval(amount.group("money"));
        boolean up = rate.group("way").matches(UP + "|增");
        Interval change = up ? said.minus(compared) : compared.minus(said);
        Interval base = up ? said.minus(compared) : said.plus(compared);
        Interval percent = SaidMoney.interval(rate.group("rate"));
        return percent.meets(quotient(change, compared)) || !percent.meets(quotient(compared, base));
    }

    private static Interval quotient(Interval part, Interval whole) {
        return whole.contains(BigDecimal.ZERO)
                ? Interval.exactly(HUNDRED.negate())
                : part.times(HUNDRED).dividedBy(whole);
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }
}
