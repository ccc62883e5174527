package org.mingzhang.check.drl;

import java.util.regex.Pattern;
import org.mingzhang.model.Direction;

/** What passages speak of, and how directions read in messages. */
public final class Phrases {

    private static final Sought RECEPTION_MEETING = Sought.of("(?:召开|举办|组织)[^。；]{0,20}会议[^。；]{0,12}接待");

    private static final Pattern NO_DATA =
            Pattern.compile("(?:本表|该表|此表)?(?:本年)?(?:无发生额|无数据|为空表|是空表|没有数据)|故(?:本|此|该)?表(?:无数据|为空|数据为空)");

    private static final Pattern NONE = Pattern.compile("无|没有|未安排|不涉及|(?<![0-9.,，])0(?:\\.0+)?\\s*(?:万元|元)|为\\s*0|零");
    private static final Sought GIVES_REASON = Sought.of("原因|主要是|主要系|由于|因为|主要用于|持平|情况是|因此");
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
        return GIVES_REASON.isIn(text);
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

    /** Reception money said to be for holding meetings. */
    public static String receptionForMeetings(String text) {
        return Excerpt.first(RECEPTION_MEETING, text);
    }
}
