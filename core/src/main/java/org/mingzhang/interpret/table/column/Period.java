package org.mingzhang.interpret.table.column;

/** Periods of the 三公 table: which year, budget or actual, or the change between two years. */
public final class Period {

    public static final String THIS_YEAR = "本年预算数";
    static final String LAST_YEAR = "上年预算数";
    public static final String ACTUAL = "决算数";

    private Period() {}

    /**
     * The period that a heading or a label names.
     *
     * @param word normalised heading
     * @param year fiscal year of the document, or 0 when unknown
     * @param finals whether the document is a final account
     * @return canonical key, or empty when it names no period
     */
    public static String key(String word, int year, boolean finals) {
        boolean change = word.contains("增减") || word.contains("变化") || word.startsWith("比上年") || word.startsWith("较上年");
        if (change) {
            return word.contains("率") || word.contains("比例") || word.contains("幅度") || word.contains("%")
                    ? "增减率"
                    : "增减额";
        }
        if (word.length() > 14 || word.contains("三公") || word.contains("经费预算")) {
            return "";
        }
        boolean actual = word.contains("决算") || word.contains("统计数") || word.contains("执行");
        boolean budget = word.contains("预算数") || word.endsWith("预算") || word.equals("年初预算");
        int printed = year(word);
        boolean last = word.contains("上年") || word.contains("去年") || printed > 0 && year > 0 && printed < year;
        if (finals) {
            return last || printed == 0 && !actual && !budget ? "" : actual ? ACTUAL : budget ? "预算数" : "";
        }
        if (printed == 0 && !budget && !actual && !word.startsWith("上年") && !word.startsWith("本年")) {
            return "";
        }
        if (word.contains("一般公共") || word.contains("政府性") || word.contains("国有资本")) {
            return "";
        }
        return actual ? last ? "上年执行数" : "" : last ? LAST_YEAR : THIS_YEAR;
    }

    /** The year in a word, or 0. */
    public static int year(String word) {
        int at = word.indexOf("20");
        if (at < 0 || at + 4 > word.length()) {
            return 0;
        }
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = year * 10 + c - '0';
        }
        return year;
    }
}
