package org.mingzhang.check.drl.words;

import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.interpret.wording.FixedNames;

/** Numbers and set terms of budgeting that are misprinted. Every method gives the words around, or an empty text. */
public final class Misprints {

    private static final String UNIT = "(?:亿|万)?元";
    /** 2.781.90万元, 1,23万元, and 金额1668，14万元 with the comma of a sentence for the point. */
    private static final Sought NUMBER = Sought.of("(?<![\\d.,])(?:\\d{1,3}\\.\\d{3}\\.\\d{1,6}" + UNIT
            + "|\\d{1,3}(?:,\\d{3})*,(?:\\d{1,2}|\\d{4,})(?:\\.\\d+)?" + UNIT + ")"
            + "|(?:预算|决算|支出|收入|金额|总额|合计|经费|资金|增加|减少)(?:数|额|总计|为|约)?\\d{1,3}(?:,?\\d{3})*，\\d{2}万元");

    private static final Sought TERM = Sought.of(String.join(
            "|",
            "一般公共预(?=[\\u4e00-\\u9fa5])(?!算)",
            "一般公共算",
            "[\\u4e00-\\u9fa5&&[^一]]般公共预算",
            "一公共预算(?=财政|支出|收入|拨款)",
            "财政拨(?=支出|收入|收支|预算|结转|结余)",
            "财政款(?=支出|收入|收支|预算)",
            "机关(?:运|行)(?=经费)",
            "公务(?:接|待)费",
            "政府采(?=项目|预算|支出|金额|总额|货物|服务|工程|情况)",
            "政府性基(?=预算|支出|收入)",
            "政府性金(?=预算|支出|收入)",
            "(?:提租|购房)补(?=政策|标准|基数|调整|增加|减少|支出)",
            "住房公积(?=政策|标准|基数|调整|增加|减少|支出|缴)",
            "国有资本(?:经|营)(?=预算|收入|支出)",
            "国有资经营",
            "公务用(?=购置|运行)",
            "公务车(?=购置(?:费|及|和|与)|运行(?:维护)?费|用车(?:购置|运行|辆|费))",
            "公务用车用车",
            "因公出(?=（境）)",
            "(?:基本|项目)支(?=预算)",
            "绩效目(?=管理|设置|表)",
            "社会(?:保|障)和就业",
            "卫生(?:健|康)支出",
            "住房(?:保|障)支出",
            "一般公共(?:服|务)支出",
            "政府购买服(?=支出|预算|项目)",
            "(?:监测|技术|咨询|管理|维护|运维|保障|政务|法律|便民|一站式|鉴定|检测|评估|审计|设计|测绘|宣传|物业|安保|后勤|审核|养护|培训|翻译|租赁|评审|监理|代理|志愿|外包)服(?=\\d|[，。；、：;）]|项目|费)",
            "[与比较同]20[12]\\d(?=持平|相比|增加|减少|预算|决算|同期)"));

    /** 22023年度, 202年预算. */
    private static final Sought YEAR = Sought.of(
            "(?<![\\d.,〔（(—–~～-])(?:2\\d{4}|20\\d)年(?=度|部门|单位|(?:财政|一般公共|政府性|年初|我|本)?[\\u4e00-\\u9fa5]{0,4}(?:预算|决算))");

    /** 某局年部门决算表, where the form's year was deleted and none written. */
    private static final Sought NO_YEAR =
            Sought.of("[\\u4e00-\\u9fa5&&[^本上今当去每全历该前后次同往近期半财新一二三四五六七八九十零〇两多]]年(?:度)?(?:部门|单位)(?:综合)?(?:预算|决算)");

    private Misprints() {}

    /** A year of three digits or five. */
    public static String year(String text) {
        return Excerpt.first(YEAR, text);
    }

    /** A heading that leaves out the year before 年. */
    public static String lostYear(String title) {
        return Excerpt.first(NO_YEAR, title.replaceAll("\\s+", ""));
    }

    /** An amount of money with two points, with groups of the wrong length, or with a comma of a sentence in it. */
    public static String number(String text) {
        return Excerpt.first(NUMBER, text.replaceAll("\\s+", ""));
    }

    /** A set term that lacks one character (财政拨支出, 与2025持平). */
    public static String term(String text) {
        return Excerpt.first(TERM, text.replaceAll("\\s+", ""));
    }

    /** A name that every budget prints alike, with a wrong character, one too many, or two that changed places. */
    public static String fixedName(String text) {
        String compact = text.replaceAll("\\s+", "").replace('(', '（').replace(')', '）');
        return FixedNames.misprint(compact)
                .map(found -> Excerpt.around(compact, found.start(), found.end()))
                .orElse("");
    }
}
