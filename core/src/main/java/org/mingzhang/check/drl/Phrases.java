package org.mingzhang.check.drl;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Direction;
import org.mingzhang.model.DisclosureKind;

/** What passages speak of, and how directions read in messages. */
public final class Phrases {

    private static final Sought RECEPTION_MEETING = Sought.of("(?:召开|举办|组织)[^。；]{0,20}会议[^。；]{0,12}接待");

    private static final Pattern NO_DATA =
            Pattern.compile("(?:本表|该表|此表)?(?:本年)?(?:无发生额|无数据|为空表|是空表|没有数据)|故(?:本|此|该)?表(?:无数据|为空|数据为空)");

    private static final Pattern NONE = Pattern.compile("无|没有|未安排|不涉及|(?<![0-9.,，])0(?:\\.0+)?\\s*(?:万元|元)|为\\s*0|零");
    private static final Sought GIVES_REASON = Sought.of("原因|主要是|主要系|由于|因为|主要用于|持平|情况是|因此");
    private static final Pattern BY_FUNCTION = Pattern.compile("功能分类|功能科目|以下(?:几个)?方面|包括");
    private static final int NEAR = 40;

    private static final Sought AS_DEPARTMENT = Sought.of("本部门|20\\d{2}年(?:度)?部门(?:预算|决算)(?=安排|支出|收入|总|共|为)");

    private static final String BODIES =
            "[^。；]{0,120}?(?:本级|机关|本部|单位|中心|局|所|站|院|校|队|馆)(?:（[^）]{0,8}）)?(?:和[^。；，、]{2,40})?";
    private static final String NOT_A_DOCUMENT = "(?!公开|编制|工作|报表|草案|管理|数|处|科|和|及|、)";
    private static final Sought ACCOUNTS_OF_BUDGET = Sought.of("(?:部门|单位|汇总)(?:预算|决算)(?:包括|由|的单位包括)" + BODIES
            + "(?<!预)决算" + NOT_A_DOCUMENT + "|纳入[^。；，]{0,24}(?:部门|单位|汇总)决算编制范围");
    private static final Sought BUDGET_OF_ACCOUNTS = Sought.of(
            "(?:部门|单位|汇总)决算(?:包括|由|的单位包括)" + BODIES + "预算" + NOT_A_DOCUMENT + "|纳入[^。；，]{0,24}(?:部门|单位|汇总)预算编制范围");

    private static final Pattern HEADS_ACCOUNTS =
            Pattern.compile("^(?!.*(?:20\\d\\d|上年|上一年|预、?决算|执行|批复|公开)).*决算(?:支出)?(?:情况)?(?:的)?(?:说明)?$");

    private Phrases() {}

    /** The words by which a text speaks of a department's book, or an empty text. */
    public static String asDepartment(String text) {
        return AS_DEPARTMENT.first(text).map(MatchResult::group).orElse("");
    }

    /** The words that call the bodies' budgets accounts, or the reverse; or an empty text. */
    public static String otherKind(String text, DisclosureKind kind) {
        return Excerpt.first(kind == DisclosureKind.FINAL_ACCOUNTS ? BUDGET_OF_ACCOUNTS : ACCOUNTS_OF_BUDGET, text);
    }

    /** Whether the heading of a part of a budget says accounts (政府采购决算情况), and not last year's or both. */
    public static boolean headsAccounts(String title) {
        return HEADS_ACCOUNTS.matcher(title).find();
    }

    /** Whether a passage lists what its spending is made of, all of it. */
    public static boolean dividesByFunction(String text) {
        return BY_FUNCTION.matcher(text).find();
    }

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
