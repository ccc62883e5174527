package org.mingzhang.readers.table;

import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a line, without spaces, tell about a table that has no lines drawn. */
public final class TableWords {

    private static final Pattern MONEY = Pattern.compile("[-+−—]?(\\d{1,3}([,，]\\d{3})+(\\.\\d+)?|\\d+\\.\\d{1,6})");
    private static final Pattern REST = Pattern.compile("\\..*|0\\d.*");
    private static final Pattern CAPTION =
            Pattern.compile(".*(单位[：:]|[(（]单位|元[)）]$).*|(附表|公开|预算|决算)?表?\\d{1,2}表?|.{3,}表([(（].*[)）])?"
                    + "|(公开|填报|编制|预算)?(部门|单位)(名称|[(（]单位[)）])?[：:].*|第[一二三四五六七八九十]+部分.*|[注备].{0,2}[：:].*");
    private static final Pattern COLUMN = Pattern.compile("[*＊]{1,2}|\\d{1,2}|[类款项]|[栏行]次|[甲乙丙]|[\\d=+－-]+");
    private static final Pattern CODE_PART = Pattern.compile("[类款项目]");
    private static final Pattern ITEM =
            Pattern.compile("([一二三四五六七八九十]{1,3}|\\d{1,2})[、.．][^\\d].*|[(（][一二三四五六七八九十]{1,3}[)）].+");
    private static final Pattern TOTAL = Pattern.compile(".{0,6}(合计|总计)");
    private static final Pattern SENTENCE = Pattern.compile(".*([。；]|[.．…·]{4,}).*");
    private static final Pattern CODE = Pattern.compile("[2-5]\\d{2}(\\d{2}){0,2}");

    /** What stands over the columns, and in the first ones, of tables of performance goals. */
    private static final Set<String> GOALS = Set.of(
            "一级指标", "二级指标", "三级指标", "指标值", "目标值", "绩效目标", "年度目标", "绩效指标", "产出指标", "效益指标", "数量指标", "质量指标", "时效指标",
            "成本指标", "满意度指标", "社会效益指标", "经济效益指标", "项目名称", "主管部门", "实施单位", "资金总额");

    private TableWords() {}

    /** Whether forms of performance goals have this word in a cell of its own. */
    public static boolean isOfGoals(String word) {
        return GOALS.contains(word);
    }

    /** An amount that cannot be a code or a count. */
    public static boolean isMoney(String text) {
        return MONEY.matcher(text).matches();
    }

    /** What is no number by itself and can only be the rest of one: .62, 001.79. */
    public static boolean beginsAsNoNumber(String text) {
        return REST.matcher(text).matches();
    }

    /** The code of a subject. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** What stands in a line that numbers the columns. */
    public static boolean isColumnNumber(String text) {
        return COLUMN.matcher(text).matches();
    }

    /** The name of a part of a code, which stands over the column of that part. */
    public static boolean isPartOfCode(String text) {
        return CODE_PART.matcher(text).matches();
    }

    /** The name of a row that is numbered among others. */
    public static boolean isItem(String text) {
        return ITEM.matcher(text).matches();
    }

    /** The name of a row of totals. */
    public static boolean isTotal(String text) {
        return TOTAL.matcher(text).matches();
    }

    /** Whether no table goes on over this line: it is a caption, a note, or a sentence. */
    public static boolean end(String line) {
        return CAPTION.matcher(line).matches() || SENTENCE.matcher(line).matches();
    }

    /** Whether the line names a table or its unit of money. */
    public static boolean areCaption(String line) {
        return !SENTENCE.matcher(line).matches()
                && (line.endsWith("表") || line.contains("单位：") || line.contains("单位:") || line.endsWith("元）"));
    }
}
