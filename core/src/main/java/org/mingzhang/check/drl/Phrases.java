package org.mingzhang.check.drl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Direction;

/**
 * Faults of wording in a passage. Every method gives the words that are wrong, with a little around them, or an empty
 * text when nothing is.
 */
public final class Phrases {

    private static final int AROUND = 8;

    private static final Pattern RESIDUE = Pattern.compile("(?:增加|增长|上升|提高|高于|大于|多于)[（(](?:减少|下降|降低|低于|小于|少于)[）)]"
            + "|(?:减少|下降|降低|低于|小于|少于)[（(](?:增加|增长|上升|提高|高于|大于|多于)[）)]"
            + "|(?:增加|增长)[/／](?:减少|下降)|(?:减少|下降)[/／](?:增加|增长)"
            + "|(?<![A-Za-z0-9])(?:[XＸ]{2,}|[×✕]{2,}|[xｘ]{3,})(?![A-Za-z0-9])|20[XＸ×x]{2}|[○〇]{2,}年"
            + "|待填|待补充|待核实|此处填|\\{单位\\}|\\{部门\\}|【单位】");

    private static final Pattern INSTRUCTION = Pattern.compile(
            "请核实|请填写|请填列|请注明|请说明是否|请根据实际|请各单位|请各部门|[（(]填写|[（(]请|填报说明|[若如]无[^。；]{0,20}[则请](?:备注)?(?:写|填|删)|[若如]有[^。；]{0,20}请(?:填|写|说明)|此段删除|删除此|按实际情况(?:填|修改)");

    private static final Pattern DOUBLED =
            Pattern.compile("([\\u4e00-\\u9fa5]{2,6})\\1(?![\\u4e00-\\u9fa5]?[一二三四五六七八九十])");

    /** Doubling that Chinese makes itself, and compounds whose second half begins a longer word (工程工程款). */
    private static final Pattern DOUBLED_RIGHTLY =
            Pattern.compile("(一[\\u4e00-\\u9fa5]){2}|许多许多|很多很多|非常非常|研究研究|讨论讨论|[一二三四五六七八九十百千万零]{4,}");

    private static final String TAIL = "费款量率额师部局院处科室站所队员人类型性化法权书证表单物品厂机器具车房";

    private static final Pattern PUNCTUATION = Pattern.compile("[，、；：]{2,}|。{2}(?!。)|[，、；：][。；]|。[，、；：]");

    private static final Pattern BARE_SHARE = Pattern.compile(
            "(?:占(?:[\\u4e00-\\u9fa5]{0,14}(?:的|比例|比重))?|增长|下降|完成(?:预算|年初预算|全年预算)的)\\s*\\d{1,4}(?:\\.\\d+)?\\s*(?=[，。；,;]|$)");

    private static final Pattern EMPTY_REASON = Pattern.compile("(?:主要)?原因(?:是|为|：|:|是：|为：|是:|主要是)\\s*[。；;]");

    private static final Pattern RECEPTION_MEETING = Pattern.compile("(?:召开|举办|组织)[^。；]{0,20}会议[^。；]{0,12}接待");

    private static final Pattern NO_DATA =
            Pattern.compile("(?:本表|该表|此表)?(?:本年)?(?:无发生额|无数据|为空表|是空表|没有数据)|故(?:本|此|该)?表(?:无数据|为空|数据为空)");

    private static final Pattern NONE = Pattern.compile("无|没有|未安排|不涉及|(?<![0-9.,，])0(?:\\.0+)?\\s*(?:万元|元)|为\\s*0|零");
    private static final Pattern GIVES_REASON = Pattern.compile("原因|主要是|主要系|由于|因为|主要用于|持平");
    private static final int NEAR = 40;

    private Phrases() {}

    /** Whether a note says that its table has nothing in it. */
    public static boolean saysNoData(String note) {
        return NO_DATA.matcher(note).find();
    }

    /**
     * Whether a sentence says that there is none of what a table is for.
     *
     * @param text the sentence
     * @param kind canonical key of the table, 政府性基金… or 国有资本经营…
     */
    public static boolean saysNone(String text, String kind) {
        String subject = kind.startsWith("政府性基金") ? "政府性基金" : "国有资本经营";
        int at = text.indexOf(subject);
        while (at >= 0) {
            String around = text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR));
            if (NONE.matcher(around).find()) {
                return true;
            }
            at = text.indexOf(subject, at + 1);
        }
        return false;
    }

    /** Whether words speak of what a part of the narrative is for, wherever they stand. */
    public static boolean speaksOf(String text, String part) {
        return switch (part) {
            case "三公经费" -> text.contains("三公");
            case "绩效管理" -> text.contains("绩效");
            case "国有资产" -> text.contains("国有资产") || text.contains("车辆");
            case "收支总体" -> text.contains("收入预算") || text.contains("收入决算") || text.contains("收支");
            case "部门职责" -> text.contains("职责") || text.contains("职能");
            case "机构设置" -> text.contains("机构") || text.contains("内设");
            case "名词解释" -> text.contains("名词解释");
            default -> text.contains(part);
        };
    }

    /** Whether a sentence sets out to give a reason. */
    public static boolean givesReason(String text) {
        return GIVES_REASON.matcher(text).find();
    }

    /** The direction in Chinese, for messages. */
    public static String chinese(Direction direction) {
        return switch (direction) {
            case INCREASE -> "增加";
            case DECREASE -> "减少";
            case UNCHANGED -> "持平";
            case NOT_COMPARABLE -> "不可比";
            case TEMPLATE_RESIDUE -> "增加（减少）";
            case UNSTATED -> "未说明增减";
        };
    }

    /** The direction in English, for messages. */
    public static String english(Direction direction) {
        return switch (direction) {
            case INCREASE -> "increase";
            case DECREASE -> "decrease";
            case UNCHANGED -> "stay unchanged";
            case NOT_COMPARABLE -> "be not comparable";
            case TEMPLATE_RESIDUE -> "increase (decrease)";
            case UNSTATED -> "have no stated direction";
        };
    }

    /** A choice of the form that was left standing (增加（减少）), or a placeholder (XX, 待填). */
    public static String residue(String text) {
        return first(RESIDUE, text);
    }

    /** An instruction of the form to its writer (请核实…, 若无…则写…). */
    public static String instruction(String text) {
        return first(INSTRUCTION, text);
    }

    /** The same word twice in a row (用于用于). */
    public static String doubled(String text) {
        Matcher matcher = DOUBLED.matcher(text);
        while (matcher.find()) {
            if (!DOUBLED_RIGHTLY.matcher(matcher.group()).find() && !continues(text, matcher.end())) {
                return around(text, matcher.start(), matcher.end());
            }
        }
        return "";
    }

    private static boolean continues(String text, int end) {
        return end < text.length() && TAIL.indexOf(text.charAt(end)) >= 0;
    }

    /** Two punctuation marks where one belongs. */
    public static String doubledPunctuation(String text) {
        return first(PUNCTUATION, text);
    }

    /** A share or rate without its percent sign (占76.23。). */
    public static String bareRate(String text) {
        return first(BARE_SHARE, text);
    }

    /** 主要原因是 with nothing after it. */
    public static String emptyReason(String text) {
        return first(EMPTY_REASON, text);
    }

    /** Reception money said to be for holding meetings. */
    public static String receptionForMeetings(String text) {
        return first(RECEPTION_MEETING, text);
    }

    /** The first bracket or quotation mark that is not closed, or closes nothing. */
    public static String unclosed(String text) {
        int[] open = new int[text.length() + 1];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("（(《“〔【".indexOf(c) >= 0) {
                open[depth++] = i;
            } else {
                int closes = "）)》”〕】".indexOf(c);
                if (closes < 0 || closes == 1 && isEnumerator(text, i) || closes == 0 && isEnumerator(text, i)) {
                    continue;
                }
                if (depth == 0) {
                    return around(text, i, i + 1);
                }
                depth--;
            }
        }
        return depth == 0 ? "" : around(text, open[depth - 1], open[depth - 1] + 1);
    }

    /** 1) or 一） at the head of an item closes nothing and need not. */
    private static boolean isEnumerator(String text, int at) {
        int start = at - 1;
        while (start >= 0 && (Character.isDigit(text.charAt(start)) || "一二三四五六七八九十".indexOf(text.charAt(start)) >= 0)) {
            start--;
        }
        return start < at - 1 && (start < 0 || "（(".indexOf(text.charAt(start)) < 0);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? around(text, matcher.start(), matcher.end()) : "";
    }

    private static String around(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        return text.substring(from, to).replace('\n', ' ').strip();
    }
}
