package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.IndicatorForm;

/** Finds promises in numbers in running text: 供应某类住房不低于 2,000 套. */
final class PromiseFinder {

    /** Where a promise comes from, in {@link Indicator#source()}. */
    static final String SOURCE = "文";

    private static final Pattern PROMISE = Pattern.compile("(?<c>" + IndicatorValueParser.BOUND
            + ")?约?(?:为|在)?(?<n>(?<![\\d.A-Za-z第])" + IndicatorValueParser.NUMBER
            + ")(?<m>万|亿)?[余多]?(?<u>" + Measures.PATTERN + ")(?<s>及?以上|及?以下|以内|之内|左右)?");
    private static final Pattern CLAUSE = Pattern.compile("[，,。；;：:\\n！？]|(?<=[\\p{IsHan}）)])[.．](?=\\D)");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:[一二三四五六七八九十]是|其中|并且|并|且|以及|及|预计|计划|力争|拟|将|全年|年度|本年度|年内|当年|今年|20\\d{2}年度?|\\d{1,2}[.、．]|每年|每月|通过|使|确保|保证|实现|提供|共|共计|约|[（(]\\d+[）)]|目标[:：]?)+");
    private static final Pattern TAIL = Pattern.compile("(?:达到|达|约|为|在|共|共计|控制|不|约为|分别|均)+$");
    private static final int LONGEST_NAME = 40;

    private PromiseFinder() {}

    /** The promises of a text. */
    static List<Indicator> find(String owner, String text, Place place) {
        List<Indicator> promises = new ArrayList<>();
        String normal = IndicatorValueParser.normal(text);
        for (String clause : CLAUSE.split(normal)) {
            Matcher matcher = PROMISE.matcher(clause);
            int from = 0;
            while (matcher.find()) {
                String before = clause.substring(from, matcher.start());
                String after = clause.substring(matcher.end());
                from = matcher.end();
                read(owner, before, matcher, after, place).ifPresent(promises::add);
            }
        }
        return promises;
    }

    private static Optional<Indicator> read(String owner, String before, Matcher promise, String after, Place place) {
        String measure = promise.group("u");
        String name = name(before, after);
        if (name.length() < 2 || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        Comparator comparator = IndicatorValueParser.comparator(promise.group("c"), promise.group("s"));
        boolean duration = measure.matches("个?(?:工作日|小时|分钟)|天");
        IndicatorValue value = IndicatorValue.number(
                comparator,
                promise.group("n"),
                promise.group("m") == null ? "" : promise.group("m"),
                measure,
                promise.group(),
                duration ? IndicatorForm.TIMED : IndicatorForm.QUANTIFIED);
        return Optional.of(new Indicator(
                owner,
                "",
                "",
                name,
                Printed.name(name),
                value.comparator(),
                value.figure(),
                value.measure(),
                value.form(),
                promise.group(),
                SOURCE,
                place));
    }

    /** What is promised stands before the number, or after it (不低于10个某项目的测算工作). */
    private static String name(String before, String after) {
        String name = TAIL.matcher(LEAD.matcher(before.replaceFirst("^、", "")).replaceFirst(""))
                .replaceFirst("");
        String bare = name.replaceAll("^(?:按时|及时|顺利|全部|如期|完成|开展|办理|举办|组织|新增|提供|支付|支持|建设|发放|采购|更新|聘请|处理)+$", "");
        if (bare.length() < 2 || after.startsWith("的")) {
            String following = after.replaceFirst("^的", "").replaceFirst("[（(].*$", "");
            int end = following.indexOf('、');
            name = name + (end > 0 ? following.substring(0, end) : following);
        }
        return name;
    }
}
