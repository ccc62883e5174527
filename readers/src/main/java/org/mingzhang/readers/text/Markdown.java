package org.mingzhang.readers.text;

import org.mingzhang.readers.content.Printed;

/** Takes the marks of Markdown off printed words. */
final class Markdown {

    private Markdown() {}

    /**
     * A line of text without its marks.
     *
     * @param text the printed words, empty when the line was nothing but a mark
     * @param structural whether the marks say that the line stands for itself: a heading or an item of a list
     */
    record Line(String text, boolean structural) {}

    static Line line(String raw) {
        String text = Printed.strip(raw);
        while (text.startsWith("> ")) {
            text = Printed.strip(text.substring(2));
        }
        if (isRule(text) || text.startsWith("```") || text.startsWith("![") && text.endsWith(")")) {
            return new Line("", true);
        }
        boolean structural = false;
        int hashes = leading(text, '#');
        if (hashes > 0 && hashes <= 6 && (hashes == text.length() || Printed.isSpace(text.charAt(hashes)))) {
            text = Printed.strip(text.substring(hashes));
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == '#') {
                end--;
            }
            text = Printed.strip(text.substring(0, end));
            structural = true;
        } else if (text.length() > 2 && "-*+".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ') {
            text = Printed.strip(text.substring(2));
            structural = true;
        }
        return new Line(Printed.strip(inline(text)), structural);
    }

    /** Words without emphasis, escapes and link targets. */
    static String inline(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('\\') < 0 && text.indexOf("](") < 0) {
            return text;
        }
        String words = without(without(text, "**"), "__");
        return unescaped(unlinked(words));
    }

    /** Three or more of one mark and nothing else: a thematic break or the underline of a heading. */
    private static boolean isRule(String text) {
        if (text.length() < 3 || "-*_=".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) != text.charAt(0) && text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static int leading(String text, char mark) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == mark) {
            count++;
        }
        return count;
    }

    /** Takes off the mark where it stands in pairs around words; a lone one was printed. */
    private static String without(String text, String mark) {
        int open = text.indexOf(mark);
        if (open < 0) {
            return text;
        }
        StringBuilder words = new StringBuilder(text.length());
        int at = 0;
        while (open >= 0) {
            int close = text.indexOf(mark, open + mark.length());
            if (close < 0) {
                break;
            }
            String inner = text.substring(open + mark.length(), close);
            if (Printed.isBlank(inner)) {
                words.append(text, at, close);
                at = close;
                open = close;
                continue;
            }
            words.append(text, at, open).append(inner);
            at = close + mark.length();
            open = text.indexOf(mark, at);
        }
        return words.append(text, at, text.length()).toString();
    }

    private static String unlinked(String text) {
        int middle = text.indexOf("](");
        if (middle < 0) {
            return text;
        }
        int open = text.lastIndexOf('[', middle);
        int close = text.indexOf(')', middle);
        if (open < 0 || close < 0) {
            return text;
        }
        return text.substring(0, open) + text.substring(open + 1, middle) + unlinked(text.substring(close + 1));
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '\\'
                    && i + 1 < text.length()
                    && "\\`*_{}[]()#+-.!|~<>".indexOf(text.charAt(i + 1)) >= 0;
            words.append(text.charAt(escape ? ++i : i));
        }
        return words.toString();
    }
}
