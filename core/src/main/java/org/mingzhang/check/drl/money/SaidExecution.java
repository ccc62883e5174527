package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Interval;

/** Budget, executed amount and completion rate in one sentence: 全年预算数为260万元，执行数为247万元，完成预算的95%. */
public final class SaidExecution {

    private static final String MONEY = "(" + SaidMoney.PATTERN + ")";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Sought SAID = Sought.of("(?:预算数|预算金额|预算资金|预算)(?:总额)?(?:为|是|共|共计|合计)?" + MONEY
            + "[，,；;](?:全年|实际|累计|年度|项目)*(?:执行|支出|完成支出)(?:数|金额|资金)?(?:为|是|共|共计|合计)?" + MONEY
            + "[，,；;](?:完成(?:年初|全年|调整后?|年度)?预算的?|(?:资金|预算|全年)*执行率(?:为|达到|达|是)?|(?:预算)?完成率(?:为|达到|达|是)?)("
            + SaidMoney.NUMBER + ")[%％]");
    private static final Pattern OTHER_BUDGET = Pattern.compile("预算(?:数|金额|资金)?(?:总额)?(?:为|是|调整为|共|共计)?" + MONEY);

    private SaidExecution() {}

    /** Whether a text says all three. */
    public static boolean isIn(String text) {
        return SAID.isIn(text.replaceAll("\\s+", ""));
    }

    /** A rate that follows from no budget named before it, rounded or cut off; or an empty text. */
    public static String odd(String text) {
        String compact = text.replaceAll("\\s+", "");
        Sought.Search search = SAID.in(compact);
        while (search.next()) {
            MatchResult said = search.match();
            BigDecimal rate = new BigDecimal(said.group(3).replace(",", ""));
            Interval executed = SaidMoney.interval(said.group(2));
            boolean holds = follows(rate, executed, said.group(1));
            int sentence = compact.lastIndexOf('。', said.start()) + 1;
            Matcher other = OTHER_BUDGET.matcher(compact).region(sentence, said.start(1));
            while (!holds && other.find()) {
                holds = follows(rate, executed, other.group(1));
            }
            if (!holds) {
                return Excerpt.around(compact, said.start(), said.end());
            }
        }
        return "";
    }

    private static boolean follows(BigDecimal rate, Interval executed, String budget) {
        Interval base = SaidMoney.interval(budget);
        if (base.low().signum() <= 0) {
            return true;
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(rate.scale());
        Interval printed = new Interval(Interval.rounded(rate, rate.scale()).low(), rate.add(step));
        return executed.times(HUNDRED).dividedBy(base).meets(printed);
    }
}
