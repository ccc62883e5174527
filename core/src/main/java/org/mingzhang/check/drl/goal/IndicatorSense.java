package org.mingzhang.check.drl.goal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.IndicatorForm;
import org.mingzhang.model.Unit;

/** Whether a performance indicator makes sense for what it is called. */
public final class IndicatorSense {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern TIMELY = Pattern.compile("及时(?:性|率|度)|完成时间|完成时限|按时|时效");
    private static final Pattern COSTLY = Pattern.compile("成本$");
    private static final Pattern SATISFIED = Pattern.compile("满意(?:度|率)(?:[、和与及][^、]{1,4})?$");
    private static final Pattern ACCIDENT = Pattern.compile("事故|伤亡|死亡人数|泄密|失密");
    private static final Pattern NO_TARGET_OF_ACCIDENTS =
            Pattern.compile("率|下降|降低|减少|处置|处理|响应|办结|救援|演练|培训|调查|排查|预防|检查|宣传|赔偿|保险|抢修|时间|时长|时效");
    private static final Pattern BOUNDED_RATE =
            Pattern.compile("(?:合格|完成|及时|准确|达标|覆盖|满意|办结|正常|公开|到位|通过|答复|验收|优良|保障)(?:率|度)$");

    private static final Pattern DATED = Pattern.compile("(?<!\\d)(20\\d{2})(?:年|[-./]\\d{1,2}(?!\\d))");

    private IndicatorSense() {}

    /**
     * The class an indicator belongs to by its name, where that is plainly another than the one it stands in;
     * otherwise an empty text.
     */
    public static String betterClass(Indicator indicator) {
        String name = indicator.name();
        String place = indicator.first() + indicator.second();
        if (place.isBlank()) {
            return "";
        }
        if (SATISFIED.matcher(name).find()
                && indicator.value().unit() == Unit.PERCENT
                && indicator.value().isNumber()
                && !place.contains("满意")) {
            return "满意度指标";
        }
        if (COSTLY.matcher(name).find()
                && indicator.form() == IndicatorForm.QUANTIFIED
                && (indicator.second().contains("时效") || indicator.second().contains("数量"))) {
            return "成本指标";
        }
        if (TIMELY.matcher(name).find()
                && indicator.form() == IndicatorForm.TIMED
                && (indicator.second().contains("成本") || indicator.second().contains("数量"))) {
            return "时效指标";
        }
        return "";
    }

    /** Whether the target puts up with accidents or casualties. */
    public static boolean toleratesAccidents(Indicator indicator) {
        if (!indicator.value().isNumber()
                || indicator.value().unit() != Unit.COUNT
                || !ACCIDENT.matcher(indicator.name()).find()
                || NO_TARGET_OF_ACCIDENTS.matcher(indicator.name()).find()
                || indicator.comparator() == Comparator.AT_LEAST
                || indicator.comparator() == Comparator.MORE_THAN) {
            return false;
        }
        BigDecimal value = indicator.value().value();
        return indicator.comparator() == Comparator.LESS_THAN
                ? value.compareTo(BigDecimal.ONE) > 0
                : value.signum() > 0;
    }

    /** Whether the target is a date of a year that is over before the given one begins. */
    public static boolean isDueBefore(Indicator indicator, int year) {
        if (indicator.form() != IndicatorForm.TIMED) {
            return false;
        }
        int latest = DATED.matcher(indicator.text())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(year);
        return latest < year;
    }

    /** Whether a rate that cannot pass 100 % is set above it. */
    public static boolean isAbovePossible(Indicator indicator) {
        return indicator.value().isNumber()
                && indicator.value().unit() == Unit.PERCENT
                && BOUNDED_RATE.matcher(indicator.name()).find()
                && indicator.value().value().compareTo(HUNDRED) > 0;
    }

    /** Whether the indicator has no value that could be checked one day. */
    public static boolean hasNoValue(Indicator indicator) {
        return switch (indicator.form()) {
            case EMPTY, VAGUE, RELATIVE_WITHOUT_BASE -> true;
            default -> false;
        };
    }

    /** Indicators of one owner whose values are wrong in the same way belong together. */
    public static String group(Indicator indicator) {
        return indicator.owner() + "|" + variant(indicator);
    }

    /** Whether the second stands further down on the page of the first. */
    public static boolean isFurtherDown(Indicator first, Indicator second) {
        Place above = first.place();
        Place below = second.place();
        return above.page() > 0
                && above.page() == below.page()
                && above.file().equals(below.file())
                && (below.line() > above.line()
                        || below.box().top() >= above.box().bottom() && !above.equals(below));
    }

    /** How many owners these indicators have. */
    public static int owners(List<?> indicators) {
        return (int) indicators.stream()
                .map(Indicator.class::cast)
                .map(Indicator::owner)
                .distinct()
                .count();
    }

    /** Whose goals the first of these indicators belongs to. */
    public static String owner(List<?> indicators) {
        return ((Indicator) indicators.get(0)).owner();
    }

    /** The message for the values of a group, see {@link #variant(Indicator)}. */
    public static String variant(List<?> indicators) {
        return variant((Indicator) indicators.get(0));
    }

    /** Which message tells best what is wrong with the value: {@code empty}, {@code relative}, or the common one. */
    public static String variant(Indicator indicator) {
        return switch (indicator.form()) {
            case EMPTY -> "empty";
            case RELATIVE_WITHOUT_BASE -> "relative";
            default -> "";
        };
    }

    /**
     * The class of indicators that a goal table lacks altogether, output before benefit; an empty text when it lacks
     * none, or the class of one of its indicators is not known.
     *
     * @param indicators all indicators of one owner
     */
    public static String lackingClass(List<?> indicators) {
        Set<String> classes = new HashSet<>();
        for (Object indicator : indicators) {
            classes.add(((Indicator) indicator).first());
        }
        if (classes.contains("")) {
            return "";
        }
        return Stream.of("产出指标", "效益指标")
                .filter(wanted -> !classes.contains(wanted))
                .findFirst()
                .orElse("");
    }
}
