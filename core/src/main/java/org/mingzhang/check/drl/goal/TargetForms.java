package org.mingzhang.check.drl.goal;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Unit;

/** How the target of an indicator is written: its comparator, its unit, and what it counts. */
public final class TargetForms {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern AT_MOST_ALL =
            Pattern.compile("(?:合格|完成|及时|准确|达标|覆盖|满意|办结|公开|到位|通过|答复|验收|优良|保障|发放|兑付|支付|参训|结业|落实)(?:率|度)$");
    private static final Pattern BALANCE = Pattern.compile("增长|增幅|变化|变动|控制率|偏离|差|温度|盈余|结余|净");

    /** 4.5万 or 1.5万/宗, where 元 should follow; 2万份 and 3万平方米 have their unit. */
    private static final Pattern CUT_SHORT = Pattern.compile("\\d\\s*万\\s*(?:$|[/／])");

    private static final Pattern NAME_CUT_SHORT = Pattern.compile("[（(]\\s*万\\s*(?:[/／][^）)]{1,4})?\\s*[）)]\\s*$");
    private static final Pattern MONEY = Pattern.compile("成本|费用?(?!率)|金额|经费|资金|造价|价格|投资额|收入|产值|补贴额|预算数");
    private static final Pattern COUNTED_OTHERWISE = Pattern.compile("人次|人数|户数|面积|里程|数量|份数|率");

    private static final Pattern COUNTABLE =
            Pattern.compile("(?:项目|项目数|个数|次数|人数|户数|件数|份数|台数|套数|篇数|场次|人次|批次|家数|期数|班数|座数)$");

    /** The unit after a name, and spaces. */
    private static final Pattern ASIDE = Pattern.compile("\\s+|[（(][^（）()]*[）)]$");

    private TargetForms() {}

    /**
     * Whether ≥ or ≤ stands at the end of the scale, where only = can be meant: no rate of completion is above 100 %, and
     * nothing that is counted is below zero.
     */
    public static boolean isAtTheEnd(Indicator indicator) {
        if (!indicator.value().isNumber()) {
            return false;
        }
        BigDecimal value = indicator.value().value();
        return switch (indicator.comparator()) {
            case AT_LEAST ->
                indicator.value().unit() == Unit.PERCENT
                        && value.compareTo(HUNDRED) == 0
                        && AT_MOST_ALL.matcher(indicator.name()).find();
            case AT_MOST ->
                value.signum() == 0 && !BALANCE.matcher(indicator.name()).find();
            default -> false;
        };
    }

    /** Whether money is given in 万 without 元. */
    public static boolean lacksYuan(Indicator indicator) {
        String name = indicator.name();
        boolean money =
                MONEY.matcher(name).find() && !COUNTED_OTHERWISE.matcher(name).find();
        return money
                && (CUT_SHORT.matcher(indicator.text()).find()
                        || NAME_CUT_SHORT.matcher(name).find());
    }

    /** Whether things are counted in percent: so many projects, ≥5%. All of them (100%) can be meant. */
    public static boolean countsInPercent(Indicator indicator) {
        return indicator.second().contains("数量")
                && indicator.comparator() != Comparator.NONE
                && indicator.value().isNumber()
                && indicator.value().unit() == Unit.PERCENT
                && indicator.value().value().signum() > 0
                && indicator.value().value().compareTo(HUNDRED) != 0
                && COUNTABLE.matcher(indicator.name()).find();
    }

    /**
     * Whether an indicator of a project is that of the whole body under a longer name, which says whose it is: 样本量 or
     * 调查样本量 of the project 民意调查, and 民意调查样本量 of the whole.
     */
    public static boolean isSameWithProject(Indicator whole, Indicator indicator) {
        String longer = bare(whole.name());
        String owner = bare(indicator.owner());
        String name = bare(indicator.name());
        if (name.isEmpty() || owner.isEmpty() || longer.equals(name) || !longer.startsWith(owner)) {
            return false;
        }
        String rest = longer.substring(owner.length());
        return !rest.isEmpty()
                && name.endsWith(rest)
                && owner.endsWith(name.substring(0, name.length() - rest.length()));
    }

    private static String bare(String name) {
        return ASIDE.matcher(name).replaceAll("");
    }
}
