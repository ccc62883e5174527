package org.mingzhang.interpret.wording;

/** Normal forms of printed names, so that the same name printed twice compares equal. */
public final class Printed {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String QUOTES = "“”\"＂„‟「」";
    private static final String MARKS = "★*※☆▲";

    private Printed() {}

    /** Full-width digits, letters, percent, comma and point to half width; all white space removed. */
    public static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                compact.append(halfWidth(c));
            }
        }
        return compact.toString();
    }

    /**
     * Normal form of a name for comparison: compact, brackets full width, no quotation marks, numbering (一、 1. （一）),
     * 其中, stars and closing colons removed.
     */
    public static String name(String text) {
        StringBuilder name = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = halfWidth(text.charAt(i));
            if (!isSpace(c) && QUOTES.indexOf(c) < 0 && MARKS.indexOf(c) < 0) {
                name.append(bracket(c));
            }
        }
        int start = 0;
        for (int next = afterNumbering(name, 0); next > start; next = afterNumbering(name, start)) {
            start = next;
        }
        int end = name.length();
        while (end > start && isColon(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end);
    }

    /** The compact text without the numbering (一、 1. （一）) it begins with. */
    public static String withoutNumbering(String text) {
        String compact = compact(text);
        String bracketed = compact.replace('(', '（').replace(')', '）');
        int start = 0;
        for (int next = afterNumbering(bracketed, 0); next > start; next = afterNumbering(bracketed, start)) {
            start = next;
        }
        return compact.substring(start);
    }

    /** Whether the text begins with 其中: a part of what stands above it. */
    public static boolean isMemo(String text) {
        String compact = compact(text);
        return compact.startsWith("其中") || compact.startsWith("#其中");
    }

    /**
     * Depth of the numbering that a label begins with: 1 for 一、, 2 for （一）, 3 for 1. and 1、, 4 for （1） and ①, 0 for
     * none.
     */
    public static int numberingDepth(String text) {
        String compact = compact(text);
        if (compact.isEmpty()) {
            return 0;
        }
        char first = bracket(compact.charAt(0));
        int end = afterNumbering(bracketed(compact), 0);
        if (end == 0 || compact.startsWith("其中")) {
            return 0;
        }
        boolean chinese = NUMERALS.indexOf(first == '（' ? compact.charAt(1) : first) >= 0;
        if (first == '（') {
            return chinese ? 2 : 4;
        }
        return chinese ? 1 : first >= '①' && first <= '⑳' ? 4 : 3;
    }

    private static CharSequence bracketed(String compact) {
        return compact.replace('(', '（').replace(')', '）');
    }

    /** Index after one piece of numbering or 其中 that begins here, or the same index. */
    private static int afterNumbering(CharSequence name, int start) {
        int length = name.length();
        if (start >= length) {
            return start;
        }
        char c = name.charAt(start);
        if (c == '+' || c >= '①' && c <= '⑳') {
            return start + 1;
        }
        if (c == '其' && start + 1 < length && name.charAt(start + 1) == '中') {
            return start + 2 < length && isColon(name.charAt(start + 2)) ? start + 3 : start + 2;
        }
        if (c == '（') {
            int end = afterNumerals(name, start + 1);
            return end > start + 1 && end - start <= 4 && end < length && name.charAt(end) == '）' ? end + 1 : start;
        }
        int end = afterNumerals(name, start);
        if (end == start || end >= length || end - start > 3) {
            return start;
        }
        char mark = name.charAt(end);
        boolean digits = Character.isDigit(c);
        if (digits && end - start > 2) {
            return start;
        }
        if (mark == '、' || mark == '.' || digits && mark == '）') {
            return digits && end + 1 < length && Character.isDigit(name.charAt(end + 1)) ? start : end + 1;
        }
        return start;
    }

    private static int afterNumerals(CharSequence name, int start) {
        int end = start;
        if (end < name.length() && isDigit(name.charAt(end))) {
            while (end < name.length() && isDigit(name.charAt(end))) {
                end++;
            }
            return end;
        }
        while (end < name.length() && NUMERALS.indexOf(name.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    /** Whether a character only takes room: white space of any width, and marks without width. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    private static char bracket(char c) {
        return switch (c) {
            case '(', '[', '〔', '【' -> '（';
            case ')', ']', '〕', '】' -> '）';
            default -> c;
        };
    }

    /** The half-width form of a digit, letter or sign; any other character as it is. */
    public static char halfWidth(char c) {
        boolean digitOrLetter = (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
        if (digitOrLetter || c == '％' || c == '．' || c == '－' || c == '＝' || c == '＋' || c == '／' || c == '＊') {
            return (char) (c - 0xFEE0);
        }
        return c == '﹣' || c == '−' ? '-' : c;
    }
}
