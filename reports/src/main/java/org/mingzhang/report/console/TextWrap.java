package org.mingzhang.report.console;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.report.DisplayWidth;

/**
 * Breaks text into lines of a display width. Chinese may break between any two characters, but no line begins with
 * closing punctuation; words and numbers in Latin letters stay whole unless they alone are too long.
 */
final class TextWrap {

    private static final String NOT_FIRST = "，。、；：？！）〕】》〉”’％%,.;:?!)";
    private static final String NOT_LAST = "（〔【《〈“‘(";

    private TextWrap() {}

    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R")) {
            wrap(paragraph.strip(), Math.max(8, width), lines);
        }
        return lines;
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        int start = 0;
        while (start < paragraph.length()) {
            int end = fit(paragraph, start, width);
            if (end < paragraph.length()) {
                end = breakBefore(paragraph, start, end);
            }
            lines.add(paragraph.substring(start, end).stripTrailing());
            start = end;
            while (start < paragraph.length() && paragraph.charAt(start) == ' ') {
                start++;
            }
        }
    }

    private static int fit(String text, int start, int width) {
        int used = 0;
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            used += DisplayWidth.of(codePoint);
            if (used > width && at > start) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static int breakBefore(String text, int start, int end) {
        for (int at = end; at > start; at--) {
            if (mayBreak(text, at)) {
                return at;
            }
        }
        return end;
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (Character.isLowSurrogate(after) || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || after == ' ' || DisplayWidth.isWide(before) || DisplayWidth.isWide(after);
    }
}
