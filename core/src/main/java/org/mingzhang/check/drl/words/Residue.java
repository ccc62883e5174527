package org.mingzhang.check.drl.words;

import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;

/**
 * What the form left in a text that its writer should have decided, filled in or deleted. Every method gives the words
 * with a little around them, or an empty text.
 */
public final class Residue {

    private static final String UP = "(?:增加|增长|上升|提高|升高|高于|大于|多于|增)";
    private static final String DOWN = "(?:减少|下降|降低|低于|小于|少于|减)";
    private static final String CHOICE = "(?:" + UP + "|" + DOWN + "|持平)";

    private static final Sought CHOICES =
            Sought.of(UP + "[（(]或?" + DOWN + "(?:[、/／或]持平)?[）)]|" + DOWN + "[（(]或?" + UP + "(?:[、/／或]持平)?[）)]"
                    + "|(?:增加|增长)[/／](?:减少|下降)|(?:减少|下降)[/／](?:增加|增长)"
                    + "|大于?小于|小于?大于|(?:增加减少|增长下降|上升下降)(?=\\d|的(?:主要)?原因)"
                    + "|[（(]" + CHOICE + "(?:[/／、或]" + CHOICE + ")+[）)]"
                    + "|[（(]或(?:与|和)?[^（）()，。]{0,10}(?:持平|相等|一致|增加|减少|大于|小于)[）)]"
                    + "|[（(](?:有|无|没有|是|否)[/／](?:有|无|没有|是|否)[）)]");

    private static final Sought PLACEHOLDER =
            Sought.of("(?<![A-Za-z0-9])(?:[XＸ]{2,}|[×✕]{2,}|[xｘ]{3,})(?![A-Za-z0-9])|20[XＸ×x]{2}|[○〇]{2,}年"
                    + "|(?<![A-Za-z0-9×])[XＸ×✕](?=\\s*(?:万元|亿元|个|辆|台|批|人次|%|％))"
                    + "|[*＊]{2,}|[_＿]{2,}|[（(][\\s\u3000]*[）)]\\s*(?:万元|亿元|年|个|辆|台|人|批)|某某"
                    + "|(?:部门|单位)名称(?=概况|的?基本情况|20\\d\\d年(?:度)?(?:部门|单位)?(?:预算|决算))"
                    + "|待填|待补充|待核实|此处填|[{｛][\\u4e00-\\u9fa5]{1,12}[}｝]"
                    + "|[【\\[＜<](?:单位|部门|项目|年度|金额)(?:名称|全称)?[】\\]＞>]"
                    + "|(?:包括|分别为|具体为)[：:]?\\s*(?:…+|\\.{3,})\\s*[。；;]"
                    + "|(?:…+|\\.{3,})\\s*(?:万元|亿元|辆|个|台|批|人次|%|％)"
                    + "|(?:车辆\\s*|用车\\s+|(?:领导|干部|通信|保障|服务|其他)用车)辆(?=[，。；、,;]|$)|设备\\s*台(?:[（(]套[）)])?(?=[，。；,;]|$)");

    private static final String OR = "[（(](?:本)?(?:单位|部门)[）)]";
    /** 局（部、委、办）机关: every kind of body the form may be filled in by. */
    private static final String FORM_BODY =
            "[局部委办厅院][（(](?:[部委办局厅院][、/／]){1,5}[部委办局厅院][）)](?=机关|本级|本部|及所属|及下属|所属|下属|共有|部门预算|部门决算)";

    private static final Sought BODY_CHOICE = Sought.of("本部门" + OR + "|本单位" + OR + "|(?<![各直关他属位])" + FORM_BODY
            + "|(?:部门" + OR + "|单位" + OR + ")(?=20\\d\\d\\s*年|预算|决算|共有|收入|支出|机构|概况|主要职责)");

    /** 6个处（科、股）室: what the offices of the body are called was left to choose. */
    private static final Sought OFFICE_CHOICE =
            Sought.of("\\d{1,3}\\s*个(?:机关|行政|内设|职能)*(?:[处科股][（(][处科股](?:[、/／][处科股])*[）)]室?|[（(][处科股][、/／][处科股][）)]室)");

    private static final Sought INSTRUCTION =
            Sought.of("请核实|请填写|请填列|请注明|请列明|请说明是否|请根据实际|请各单位|请各部门|[（(]填写|[（(]请|填报说明|填表说明|填写说明|填报要求"
                    + "|[若如](?:无|没有|不涉及)[^。；]{0,20}[则请需应可](?:备注|说明|注明)?(?:写|填|删|注明|说明|列)"
                    + "|[若如](?:有|涉及)[^。；]{0,20}[请需应](?:填|写|说明|列明|注明)"
                    + "|[（(][^（）()]{0,16}列明[^（）()]{0,16}[）)]|列明(?:具体)?(?:原因|情况|项目名称|金额|用途)"
                    + "|[（(](?:注[：:])?(?:请|需|应|可)?(?:根据|按照|结合)[^（）()]{0,12}(?:填写|填列|修改|调整|增减)[）)]"
                    + "|[（(](?:注[：:])?(?:请|需|应|可)?(?:根据|按照?|依据|结合)[^（）()。；]{0,60}(?:填写|填列)[）)]"
                    + "|[（(](?:说明|写明|注明)[^（）()]{0,12}(?:原因|情况|用途|依据|变化)[）)]|[（(]如有[）)]"
                    + "|[（(](?:此|该|本)(?:段|处|项|部分)[^（）()]{0,16}(?:删除|填写|修改)[）)]"
                    + "|(?:部门|单位)(?:应|可|请)(?:根据|按照|结合)[^。；]{0,12}(?:解释|增减|删减|填写|填列)"
                    + "|(?:数据|数字)来源于?(?:决算)?财决[^，。；）)]{0,12}表"
                    + "|根据您提供的|作为(?:一个|一名)?(?:AI|人工智能)(?:助手|语言模型)|希望(?:以上|这些)[^。；]{0,12}对您有所?帮助"
                    + "|(?:可|请)自行(?:增加|添加|删减|调整|修改)|此段删除|删除此|按实际情况(?:填|修改)");

    private static final Sought EMPTY_REASON =
            Sought.of("(?:(?<!等)(?<!等的)主要原因(?:主要)?(?:是|为|系|在于)?|原因(?:主要)?(?:是|为|系|在于))[：:]?\\s*[。；;]"
                    + "|主要(?:用于|是用于|包括|是由于|是因为|是|系)[：:]?\\s*[。；;]"
                    + "|原因(?:主要)?(?:是|为|系|在于)[：:]?\\s*其\\s*中\\s*[：:]"
                    + "|原因(?:主要)?(?:是|为|系|在于)[：:]?\\s*，(?=比|较|与|同比|其中|20\\d\\d)"
                    + "|(?:主要(?:原因)?(?:是由于|是因为|是|系|为)|原因(?:是|为)?|主要用于)[：:]?\\s*(?:…+|\\.{3,}|—{2,})\\s*(?:[。；;，（(]|$)");

    /** The row of a table that numbers its columns (** ** 1 2 3, ** ** *), where the table was not seen as one. */
    private static final Pattern COLUMN_NUMBERS = Pattern.compile(
            "(?:\\*{2}\\s*)+1(?:\\s*2(?:\\s*3[\\d\\s]*)?)?(?![\\d.年月日个家人项])|(?<!\\S)(?:[*＊]{1,3}\\s+)+[*＊]{1,3}(?!\\S)");

    private Residue() {}

    /** A choice of the form that was left standing (增加（减少）), or a placeholder (XX, 待填). */
    public static String placeholder(String text) {
        String choice = Excerpt.first(CHOICES, text);
        return choice.isEmpty()
                ? Excerpt.first(PLACEHOLDER, COLUMN_NUMBERS.matcher(text).replaceAll(""))
                : choice;
    }

    /** 本部门（单位）, where the writer should have said which of the two the book is about. */
    public static String bodyChoice(String text) {
        return Excerpt.first(BODY_CHOICE, text);
    }

    /** 6个处（科、股）室, where the writer should have said what the offices are. */
    public static String officeChoice(String text) {
        return Excerpt.first(OFFICE_CHOICE, text.replaceAll("\\s+", ""));
    }

    /** An instruction of the form to its writer (请核实…, 若无…则写…). */
    public static String instruction(String text) {
        return Excerpt.first(INSTRUCTION, text);
    }

    /** 主要原因是 or 主要用于 with nothing after it. */
    public static String emptyReason(String text) {
        return Excerpt.first(EMPTY_REASON, text);
    }
}
