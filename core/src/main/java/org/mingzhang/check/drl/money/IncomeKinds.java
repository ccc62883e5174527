package org.mingzhang.check.drl.money;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.check.prose.Excerpt;

/** Items of a list of income (3.上级补助收入0万元，……) of which the words after the amount are those of another item. */
public final class IncomeKinds {

    /** What is denied, and of last year: 今年也无上级补助收入, 不存在2018年上级补助收入. */
    private static final String DENIED = "(?:也无|均无|没有|不存在|未取得|未安排|未发生)(?:20\\d\\d年|上年|本年|今年|当年)?(?:度)?";

    private static final List<Kind> KINDS = Stream.of(
                    "一般公共预算(?:财政)?(?:拨款)?(?:收入|资金)?",
                    "政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:收入|资金)?",
                    "国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入|资金)?",
                    "财政专户管理资金(?:收入)?",
                    "上级补助收入",
                    "(?<!单位)经营收入",
                    "事业单位经营收入",
                    "(?<!公益)事业收入",
                    "附属单位上缴收入",
                    "其他收入")
            .map(Kind::of)
            .toList();

    private static final Pattern ITEM = Pattern.compile(
            "^\\s*[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[）)．.、]\\s*([\\u4e00-\\u9fa5]{4,24}?)(?:预算|决算)?(?:数|为|共|合计)?\\s*"
                    + "\\d[\\d,.]*\\s*[万亿]?元[，,。；]");

    /** A kind of income: how it is called, and how it is denied. */
    private record Kind(Pattern name, Pattern denial) {

        static Kind of(String name) {
            return new Kind(Pattern.compile(name), Pattern.compile(DENIED + "(?:" + name + ")"));
        }
    }

    private IncomeKinds() {}

    /** Whether a paragraph is an item of such a list. */
    public static boolean isItem(String text) {
        Matcher item = ITEM.matcher(text.replaceAll("\\s+", ""));
        return item.find() && kindOf(item.group(1)) >= 0;
    }

    /** The denial of another kind of income in an item that has no further word of its own kind; or an empty text. */
    public static String ofAnother(String text) {
        String compact = text.replaceAll("\\s+", "");
        Matcher item = ITEM.matcher(compact);
        if (!item.find()) {
            return "";
        }
        int own = kindOf(item.group(1));
        String rest = compact.substring(item.end());
        if (own < 0 || KINDS.get(own).name().matcher(rest).find()) {
            return "";
        }
        for (int kind = 0; kind < KINDS.size(); kind++) {
            Matcher denied = KINDS.get(kind).denial().matcher(rest);
            if (kind != own && denied.find()) {
                return Excerpt.around(rest, denied.start(), denied.end());
            }
        }
        return "";
    }

    private static int kindOf(String name) {
        for (int kind = 0; kind < KINDS.size(); kind++) {
            if (KINDS.get(kind).name().matcher(name).matches()) {
                return kind;
            }
        }
        return -1;
    }
}
