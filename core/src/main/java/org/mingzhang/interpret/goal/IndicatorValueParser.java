package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.ChineseNumeral;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.IndicatorForm;
import org.mingzhang.model.Unit;

/** Reads what stands in the value column of a goal table: ≥1.2 万人次, 12 月 31 日前, 优, 同比增长, 有效提升. */
final class IndicatorValueParser {

    /** Words and signs of comparison that stand before a number. */
    static final String COMPARISON =
            "≥|≤|>|<|=|不少于|不低于|不小于|至少|不超过|不高于|不大于|不多于|小于等于|大于等于|低于|少于|小于|高于|多于|大于|超过|控制在|达到|达|完成";

    /** Of these, the words that say in running text that a number is promised as a bound. */
    static final String BOUND = COMPARISON.replaceAll("\\|达到\\|达\\|完成$", "");

    /** A number, thousands separators removed. */
    static final String NUMBER = "\\d+(?:\\.\\d+)?";

    private static final String DURATION = "(?:个)?(?:工作日|自然日|日历日|小时|分钟|月|季度|星期|周)|天|日|年|秒|个工作日内";
    private static final Pattern ANY_NUMBER = Pattern.compile("(?<c>" + COMPARISON + ")?约?(?<n>" + NUMBER
            + ")(?<m>万亿|万|亿)?[余多]?(?<u>%|‰|个?百分点|(?:(?!" + COMPARISON + ")[^\\d≥≤<>=，,；;。、：:）)]){0,8})");
    private static final Pattern WHOLE =
            Pattern.compile("(?:约|每(?<every>年|月|季度|周|日|天|半年))?(?<c>" + COMPARISON + ")?约?(?<c2>≥|≤|>|<|=)?(?<n>"
                    + NUMBER + ")(?<m>万亿|万|亿)?[余多]?(?<u>[^\\d≥≤<>=；;。]{0,14}?)(?<s>及?以上|及?以下|以内|之内|内|左右|前)?");
    private static final Pattern BEFORE_DURATION = Pattern.compile(
            ".*?(?<c>" + COMPARISON + ")?约?(?<n>" + NUMBER + ")(?<u>" + DURATION + ")(?<s>以内|之内|内|前|以上|以下)?.*");
    private static final Pattern DATE = Pattern.compile(
            ".*(?:20\\d{2}年|\\d{1,2}月(?:\\d{1,2}日|底|前|末|份|中旬|上旬|下旬|之前)?|\\d{1,2}月?-\\d{1,2}月|年底|年末|(?<![\\d.])年内|当年内|季度末|月底|月末|全年).*");
    private static final Pattern RELATIVE_WORD = Pattern.compile(
            ".*(?:同比|环比|(?:比|较|与|于|同|≥|≤)(?:上年|去年|上一年|20\\d{2}年|往年|前一?年|上年度|基期|同期)|上年同期|上年度|上一年度?|去年).*");
    private static final Pattern CHANGE_WITH_NUMBER =
            Pattern.compile(".*(?:增长|提高|提升|增加|增幅|下降|降低|减少|压减|压缩|缩短).{0,6}?\\d.*");
    private static final Pattern NOT_BELOW_LAST_YEAR =
            Pattern.compile("(?:不低于|不少于|不高于|不超过|≥|≤|>|<|=|高于|低于|持平于?|与).{0,4}(?:上年|去年|上一年|20\\d{2}年|往年).{0,8}");
    private static final Pattern VAGUE = Pattern.compile(
            ".*(?:提高|提升|有效|持续|显著|明显|增强|促进|改善|加强|优化|稳步|逐步|不断|进一步|推动|推进|深入|长期|积极|增加|增长|减少|降低|扩大|巩固|改进|充分|大力|长效|保障|较好地).*");
    private static final Pattern ONLY_ITS_NAME = Pattern.compile("\\p{IsHan}{1,10}[率度]");
    private static final Pattern GRADED_FIRST = Pattern.compile(
            "(?:符合|满足|通过|无|未发生|不发生|杜绝|零|按|及时|准时|合格|达标|优|良|中|差|基本).*|.*(?:达标|合格|符合要求|符合标准|优秀|良好|优良中?[低差]?)");
    /** A grade, with words after it that say what it means: 优，办理时间较上年减少. */
    private static final Pattern GRADE_EXPLAINED = Pattern.compile("(?:优秀?|良好?|中|差|合格|达标)[，,、:：（(].*");

    private static final Pattern NOTHING = Pattern.compile("[-—–/\\\\*]*|定性|定量");
    private static final Map<String, Comparator> COMPARATORS = Map.ofEntries(
            Map.entry("≥", Comparator.AT_LEAST),
            Map.entry("不少于", Comparator.AT_LEAST),
            Map.entry("不低于", Comparator.AT_LEAST),
            Map.entry("不小于", Comparator.AT_LEAST),
            Map.entry("至少", Comparator.AT_LEAST),
            Map.entry("大于等于", Comparator.AT_LEAST),
            Map.entry("≤", Comparator.AT_MOST),
            Map.entry("不超过", Comparator.AT_MOST),
            Map.entry("不高于", Comparator.AT_MOST),
            Map.entry("不大于", Comparator.AT_MOST),
            Map.entry("不多于", Comparator.AT_MOST),
            Map.entry("小于等于", Comparator.AT_MOST),
            Map.entry("控制在", Comparator.AT_MOST),
            Map.entry(">", Comparator.MORE_THAN),
            Map.entry("高于", Comparator.MORE_THAN),
            Map.entry("多于", Comparator.MORE_THAN),
            Map.entry("大于", Comparator.MORE_THAN),
            Map.entry("超过", Comparator.MORE_THAN),
            Map.entry("<", Comparator.LESS_THAN),
            Map.entry("低于", Comparator.LESS_THAN),
            Map.entry("少于", Comparator.LESS_THAN),
            Map.entry("小于", Comparator.LESS_THAN),
            Map.entry("=", Comparator.EQUAL));
    private static final Pattern CHINESE_COUNT =
            Pattern.compile("(?<![\\p{IsHan}&&[^每达到前后起内月]])([一二两三四五六七八九十]{1,3}|半)(?=个?(?:次|年|月|天|周|季度|份|场|小时|工作日))");

    private static final Pattern VALUE =
            Pattern.compile("(?:[≥≤<>=]|不低于|不少于|不超过|不高于|至少)?" + NUMBER + "(?:万|亿)?[^\\d，,。；;]{0,8}|[≥≤<>=].*");
    private static final Pattern MARKUP = Pattern.compile("<(?i:/?p|br/?)>");
    private static final Pattern EQUALS = Pattern.compile("[<>]=|=[<>]");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,，](?=\\d{3}(?!\\d))");
    private static final Pattern TRAILING_STOP = Pattern.compile("[。；;，,]+$");
    private static final Pattern DATE_UNIT = Pattern.compile("月.*|.*(?:前|底|末)");
    private static final Pattern YEAR = Pattern.compile("20\\d{2}年");
    private static final Pattern DURATION_UNIT = Pattern.compile(DURATION);

    private IndicatorValueParser() {}

    /** Reads a value as one text; symbol and unit columns are to be put before and after it. */
    static IndicatorValue parse(String printed) {
        String value = normal(printed);
        if (NOTHING.matcher(value).matches()) {
            return IndicatorValue.words(IndicatorForm.EMPTY);
        }
        if (GRADE_EXPLAINED.matcher(value).matches() && numbers(value).isEmpty()) {
            return IndicatorValue.words(IndicatorForm.GRADED);
        }
        boolean relative = RELATIVE_WORD.matcher(value).matches();
        if (relative || CHANGE_WITH_NUMBER.matcher(value).matches()) {
            return relative(value);
        }
        Matcher whole = WHOLE.matcher(value);
        if (whole.matches() && !DATE_UNIT.matcher(whole.group("u")).matches() && !"前".equals(whole.group("s"))) {
            return whole(whole, value);
        }
        Matcher duration = BEFORE_DURATION.matcher(value);
        if (!DATE.matcher(value).matches()
                && duration.matches()
                && numbers(value).size() == 1) {
            Comparator comparator = comparator(duration.group("c"), duration.group("s"));
            return IndicatorValue.number(
                    comparator, duration.group("n"), "", duration.group("u"), value, IndicatorForm.TIMED);
        }
        if (DATE.matcher(value).matches()) {
            return IndicatorValue.words(IndicatorForm.TIMED);
        }
        return embedded(value);
    }

    /** The comparator that this word or sign says; NONE for an unknown or missing one. */
    static Comparator comparator(String before, String after) {
        if (before != null && COMPARATORS.containsKey(before)) {
            return COMPARATORS.get(before);
        }
        if (after == null) {
            return Comparator.NONE;
        }
        return switch (after) {
            case "以上", "及以上" -> Comparator.AT_LEAST;
            case "以下", "及以下", "以内", "之内", "内", "前" -> Comparator.AT_MOST;
            default -> Comparator.NONE;
        };
    }

    /** Signs of comparison in one form, thousands separators removed, Chinese numerals before a measure as digits. */
    static String normal(String printed) {
        String value = signs(MARKUP.matcher(Printed.compact(printed)).replaceAll(""));
        value = EQUALS.matcher(value).replaceAll(match -> match.group().contains(">") ? "≥" : "≤");
        value = THOUSANDS.matcher(value).replaceAll("");
        value = TRAILING_STOP.matcher(value).replaceAll("");
        return CHINESE_COUNT.matcher(value).replaceAll(match -> digits(match.group(1)));
    }

    /** Every sign of comparison by the one character that is used here. */
    private static String signs(String value) {
        StringBuilder signs = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            signs.append(
                    switch (c) {
                        case '≧', '⩾' -> '≥';
                        case '≦', '⩽' -> '≤';
                        case '＞', '﹥', '〉' -> '>';
                        case '＜', '﹤', '〈' -> '<';
                        case '》' -> i == 0 ? '>' : c;
                        case '﹦' -> '=';
                        case '﹪' -> '%';
                        default -> c;
                    });
        }
        return signs.toString();
    }

    /** Whether a text is a value rather than a name: it begins with a sign or is a number with its unit. */
    static boolean looksLikeValue(String text) {
        return VALUE.matcher(normal(text)).matches();
    }

    private static IndicatorValue whole(Matcher whole, String value) {
        String sign = whole.group("c") != null
                        && !whole.group("c").equals("达到")
                        && !whole.group("c").equals("达")
                ? whole.group("c")
                : whole.group("c2");
        String multiplier = whole.group("m") == null ? "" : whole.group("m");
        String unit = whole.group("u");
        if (whole.group("every") != null) {
            unit = unit + "/" + whole.group("every");
        }
        IndicatorForm form = DURATION_UNIT.matcher(unit).matches() ? IndicatorForm.TIMED : IndicatorForm.QUANTIFIED;
        return IndicatorValue.number(
                comparator(sign, whole.group("s")), whole.group("n"), multiplier, unit, value, form);
    }

    private static IndicatorValue relative(String value) {
        if (CHANGE_WITH_NUMBER.matcher(value).matches()) {
            List<Matcher> found = numbers(YEAR.matcher(value).replaceAll(""));
            return found.size() == 1
                    ? number(found.get(0), value, IndicatorForm.RELATIVE)
                    : IndicatorValue.words(IndicatorForm.RELATIVE);
        }
        return IndicatorValue.words(
                NOT_BELOW_LAST_YEAR.matcher(value).matches()
                        ? IndicatorForm.RELATIVE
                        : IndicatorForm.RELATIVE_WITHOUT_BASE);
    }

    private static IndicatorValue embedded(String value) {
        List<Matcher> found = numbers(value);
        if (found.size() == 1) {
            return number(found.get(0), value, IndicatorForm.QUANTIFIED);
        }
        if (found.size() > 1) {
            return new IndicatorValue(
                    Comparator.NONE,
                    Figure.of(FigureState.UNREADABLE, Unit.COUNT, value),
                    "",
                    IndicatorForm.QUANTIFIED);
        }
        if (GRADED_FIRST.matcher(value).matches()) {
            return IndicatorValue.words(IndicatorForm.GRADED);
        }
        boolean vague =
                VAGUE.matcher(value).matches() || ONLY_ITS_NAME.matcher(value).matches();
        return IndicatorValue.words(vague ? IndicatorForm.VAGUE : IndicatorForm.GRADED);
    }

    private static IndicatorValue number(Matcher number, String raw, IndicatorForm form) {
        String multiplier = number.group("m") == null ? "" : number.group("m");
        return IndicatorValue.number(
                comparator(number.group("c"), null),
                number.group("n"),
                multiplier,
                Measures.atBeginningOf(number.group("u")),
                raw,
                form);
    }

    private static List<Matcher> numbers(String value) {
        List<Matcher> found = new ArrayList<>();
        for (int from = 0; from < value.length(); ) {
            Matcher matcher = ANY_NUMBER.matcher(value).region(from, value.length());
            if (!matcher.find()) {
                break;
            }
            found.add(matcher);
            from = matcher.end("n");
        }
        return found;
    }

    private static String digits(String numeral) {
        if (numeral.equals("半")) {
            return "0.5";
        }
        int value = ChineseNumeral.parse(numeral.replace('两', '二'));
        return value < 0 ? numeral : Integer.toString(value);
    }
}
