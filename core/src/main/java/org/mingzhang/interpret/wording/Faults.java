package org.mingzhang.interpret.wording;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What office programs print in place of a number or a reference that they could not make. */
public final class Faults {

    private static final String VALUES = "#(?:REF[!！]|VALUE[!！]|DIV/0[!！]|N/A|NAME[?？]|NUM[!！]|NULL[!！])";
    private static final String FORMULA = "=(?:SUM|ROUND|VLOOKUP|IF|IFERROR|SUMIF|INDEX)\\(";
    private static final String REFERENCES = "错误[!！:：]\\s*(?:未找到引用源|未定义书签|未找到目录项|不能识别的开关参数|超链接引用无效|链接无效|文档中没有指定样式的文字)"
            + "|Error[!:]\\s*(?:Reference source not found|Bookmark not defined)";

    /** Marks for a number that the column is too narrow for; a heading of a text may begin with them as well. */
    private static final String NARROW = "(?<!#)#{4,}(?!#)(?=\\s*(?:$|[，。；、,;)）%]|[万亿]?元))";

    private static final Pattern FOR_NUMBER = Pattern.compile(VALUES + "|##+|=.+");
    private static final Pattern IN_CELL =
            Pattern.compile(VALUES + "|#{3,}|=\\$?[A-Z]{1,3}\\$?\\d.*|" + FORMULA + ".*", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_TEXT =
            Pattern.compile(VALUES + "|" + FORMULA + "|" + REFERENCES + "|" + NARROW, Pattern.CASE_INSENSITIVE);

    private Faults() {}

    /** Whether a cell where a number is expected shows that there is none to show. */
    public static boolean standsForNumber(String cell) {
        return (cell.startsWith("#") || cell.startsWith("="))
                && FOR_NUMBER.matcher(Printed.compact(cell)).matches();
    }

    /** Whether an error is all that stands in a cell, whatever is expected there. */
    public static boolean isAllOf(String cell) {
        return mayHold(cell) && IN_CELL.matcher(Printed.compact(cell)).matches();
    }

    /** The first among other words. */
    public static Optional<MatchResult> firstIn(String text) {
        if (!mayHold(text)) {
            return Optional.empty();
        }
        Matcher fault = IN_TEXT.matcher(text);
        return fault.find() ? Optional.of(fault.toMatchResult()) : Optional.empty();
    }

    private static boolean mayHold(String text) {
        return text.indexOf('#') >= 0 || text.indexOf('=') >= 0 || text.contains("错误") || text.contains("Error");
    }
}
