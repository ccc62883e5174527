package org.mingzhang.check.drl.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Unit;

/** How the target of an indicator is written: its comparator, its unit, and what it counts. */
public final class TargetForms {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern AT_MOST_ALL = Pattern.compile(
            "(?:合格|完成|及时|准确|达标|覆盖|满意|办结|公开|到位|通过|答复|验收|优良|保障|发放|兑付|支付|参训|结业|落实|利用|使用|国产化|响应|整改|采纳|处置|归档|修复)(?:率|度)$");
    /** Rates of what is done, arrives, works or is known, which all end at the whole. */
    private static final Pattern OF_A_WHOLE = Pattern.compile(
            "(?:合格|完成|及时|准确|达标|覆盖|满意|办结|公开|到位|通过|答复|优良|发放|兑付|兑现|参训|结业|落实|送达|准时|到达|到岗|上线|可用|参与|知晓|正常|完好|完整|普及|入学|就业|采纳|整改|响应|修复)(?:率|度)$");

    private static final Pattern RATE = Pattern.compile("率$");
    private static final Pattern RATE_OF_OTHER_KIND =
            Pattern.compile("(?:频|效|税|汇|利|费|功|倍|码|帧|速|分辨|贴现|换算|折算|周转|点击|转化|容积|市盈|负荷|产出|收益)率$");
    private static final Pattern COUNTED_MEASURE =
            Pattern.compile("^(?:次|人次|个|人|件|起|例|天|日|小时|分钟|秒|项|家|份|台|辆|套|元|万元|条|户|场|批|篇)$");

    private static final Pattern BALANCE = Pattern.compile("增长|增幅|变化|变动|控制率|偏离|差|温度|盈余|结余|净");

    /** 4.5万 or 1.5万/宗, where 元 should follow; 2万份 and 3万平方米 have their unit. */
    private static final Pattern CUT_SHORT = Pattern.compile("\\d\\s*万\\s*(?:$|[/／])");

    private static final Pattern NAME_CUT_SHORT = Pattern.compile("[（(]\\s*万\\s*(?:[/／][^）)]{1,4})?\\s*[）)]\\s*$");
    private static final Pattern MONEY = Pattern.compile("成本|费用?(?!率)|金额|经费|资金|造价|价格|投资额|收入|产值|补贴额|预算数");
    private static final Pattern COUNTED_OTHERWISE = Pattern.compile("人次|人数|户数|面积|里程|数量|份数|率");

    private static final Pattern COUNTABLE =
            Pattern.compile("(?:项目|项目数|个数|次数|人数|户数|件数|份数|台数|套数|篇数|场次|人次|批次|家数|期数|班数|座数)$");

    private static final int LONG_NAME = 8;
    private static final String TELLS_APART =
            "省市区县乡镇村国一二三四五六七八九十两上下前后左右内外大中小新旧东西南北男女老少增减高低多进出收支年季月周日时数率量额次人户件个首末总分全半干支甲乙丙丁本专硕博";

    /** The unit after a name, and spaces. */
    private static final Pattern ASIDE = Pattern.compile("\\s+|[（(][^（）()]*[）)]$");

    /** Names that say what is counted, and numbers that have no unit. */
    private static final Pattern NEEDS_NO_UNIT = Pattern.compile("数$|指数|系数|倍|分值|得分|评分|比例|比值|比$|排名|名次|级别|等级|年份|年度$");

    /** A numeral in place of a unit: 1000万 of a name that says what is counted. */
    private static final Pattern LARGE = Pattern.compile("[百千万亿]");

    private static final Pattern NUMBER = Pattern.compile("\\d");

    private static final int COUNTED = 8;
    /** One in so many may lack its unit. */
    private static final int RARE = 5;

    private static final int TELLING = 8;
    private static final int FEW_WORDS = 8;

    private TargetForms() {}

    /** Whether a number counts something, and neither value nor name says what. */
    public static boolean lacksMeasure(Indicator indicator) {
        String name = ASIDE.matcher(indicator.name()).replaceAll("");
        return isCounted(indicator)
                && indicator.measure().isEmpty()
                && indicator.name().equals(name)
                && !lacksYuan(indicator)
                && !LARGE.matcher(indicator.text()).find()
                && !NEEDS_NO_UNIT.matcher(name).find();
    }

    /** Those of a document that lack their unit, where nearly all others have it. */
    public static List<Indicator> withoutMeasure(List<?> indicators) {
        List<Indicator> odd = new ArrayList<>();
        long counted = 0;
        for (Object each : indicators) {
            Indicator indicator = (Indicator) each;
            counted += isCounted(indicator) && !indicator.measure().isEmpty() ? 1 : 0;
            if (lacksMeasure(indicator)) {
                odd.add(indicator);
            }
        }
        return counted >= COUNTED && odd.size() * RARE <= counted ? odd : List.of();
    }

    private static boolean isCounted(Indicator indicator) {
        return indicator.value().isNumber()
                && indicator.value().unit() == Unit.COUNT
                && indicator.value().value().signum() > 0;
    }

    /**
     * Whether two indicators are one whose name was mistyped in one place: they differ in one character, which is none that
     * tells things apart (省、市, 一、二), and have the same target.
     */
    public static boolean isMistyped(Indicator one, Indicator other) {
        String first = bare(one.name());
        String second = bare(other.name());
        if (first.length() != second.length()
                || first.length() < LONG_NAME
                || !NUMBER.matcher(one.text()).find()
                || !one.text().equals(other.text())) {
            return false;
        }
        int differences = 0;
        for (int i = 0; i < first.length(); i++) {
            char a = first.charAt(i);
            char b = second.charAt(i);
            if (a != b) {
                boolean apart = TELLS_APART.indexOf(a) >= 0 || TELLS_APART.indexOf(b) >= 0 || !isHan(a) || !isHan(b);
                differences += apart ? 2 : 1;
            }
        }
        return differences == 1;
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fa5';
    }

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

    /** Whether the target holds whatever happens: a rate of a whole ≤100%, or anything that is counted ≥0. */
    public static boolean isAlwaysMet(Indicator indicator) {
        if (!indicator.value().isNumber()) {
            return false;
        }
        BigDecimal value = indicator.value().value();
        String name = bare(indicator.name());
        return switch (indicator.comparator()) {
            case AT_MOST ->
                indicator.value().unit() == Unit.PERCENT
                        && value.compareTo(HUNDRED) == 0
                        && OF_A_WHOLE.matcher(name).find()
                        && !BALANCE.matcher(name).find();
            case AT_LEAST -> value.signum() == 0 && !BALANCE.matcher(name).find();
            default -> false;
        };
    }

    /** Whether a rate is given in a unit of things that are counted (故障率 ≤1次). */
    public static boolean isInWrongUnit(Indicator indicator) {
        String name = bare(indicator.name());
        return indicator.value().isNumber()
                && indicator.value().value().signum() > 0
                && indicator.value().unit() != Unit.PERCENT
                && RATE.matcher(name).find()
                && !RATE_OF_OTHER_KIND.matcher(name).find()
                && COUNTED_MEASURE.matcher(bare(indicator.measure())).matches();
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

    /**
     * Whether an indicator of the whole body has the name of one of a project, with a few words before it that tell it
     * from others: 综合窗口单次接待平均时长 of the whole, and 单次接待平均时长 of a project.
     */
    public static boolean isNamedMoreClosely(Indicator whole, Indicator indicator) {
        String longer = bare(whole.name());
        String name = bare(indicator.name());
        int before = longer.length() - name.length();
        return before > 1 && before <= FEW_WORDS && name.length() >= TELLING && longer.endsWith(name);
    }

    private static String bare(String name) {
        return ASIDE.matcher(name).replaceAll("");
    }
}
