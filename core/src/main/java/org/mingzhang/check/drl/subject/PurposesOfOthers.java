package org.mingzhang.check.drl.subject;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;

/** What a text says money of a subject is for, where the words are those of the subject beside it. */
public final class PurposesOfOthers {

    /** A subject, words of its neighbours in the classification, and words of its own. */
    private record Kind(Pattern name, Pattern others, Pattern own) {

        static Kind of(String name, String others, String own) {
            return new Kind(Pattern.compile(name), Pattern.compile(others), Pattern.compile(own));
        }
    }

    private static final List<Kind> KINDS = List.of(
            Kind.of("机关事业单位职业年金缴费", "养老保险(?!制度)", "年金"),
            Kind.of("机关事业单位基本养老保险缴费", "职业年金", "养老"),
            Kind.of("公务员医疗补助", "基本医疗保险|医疗保险缴费|医保缴费", "补助|补贴|补充"),
            Kind.of("住房公积金", "购房补贴|提租补贴|住房补贴|租金补贴", "公积金"),
            Kind.of("购房补贴", "公积金|提租补贴", "购房|住房补贴|房补"),
            Kind.of("提租补贴", "公积金|购房补贴", "提租|租金|租房"));

    private static final Pattern SAID = Pattern.compile(
            "([\\u4e00-\\u9fa5]{4,20})(?:支出)?”?(?:[（(](?:类|款|项)[）)]|[（(]\\d{7}[）)])?”?(?:支出)?(?:预算数?|年初预算)?(?:为)?[：:]?\\d[\\d,]*(?:\\.\\d+)?万?元[，,。]?(?:主要|全部)?(?:是)?用于([^。；;\\d]{4,60})");

    private PurposesOfOthers() {}

    /** The words around, or an empty text. */
    public static String of(String raw) {
        String text = raw.replaceAll("\\s+", "");
        Matcher said = SAID.matcher(text);
        while (said.find()) {
            String name = said.group(1);
            String purpose = said.group(2);
            for (Kind kind : KINDS) {
                if (kind.name().matcher(name).find()
                        && kind.others().matcher(purpose).find()
                        && !kind.own().matcher(purpose).find()) {
                    return Excerpt.around(text, said.start(2), said.end(2));
                }
            }
        }
        return "";
    }
}
