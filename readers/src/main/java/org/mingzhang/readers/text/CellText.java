package org.mingzhang.readers.text;

import java.util.Locale;
import org.mingzhang.readers.content.Printed;

/** Words of a cell that converters wrapped in paragraph tags. */
final class CellText {

    private CellText() {}

    /** The words with {@code \n} between paragraphs and no tags. */
    static String of(String raw) {
        if (raw.indexOf('<') < 0 && raw.indexOf('&') < 0) {
            return Printed.strip(raw);
        }
        StringBuilder words = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            int tag = tagLength(raw, at);
            if (tag > 0) {
                breakParagraph(words);
                at += tag;
            } else {
                words.append(raw.charAt(at++));
            }
        }
        return Printed.strip(unescaped(words.toString()));
    }

    /** How many paragraphs are opened and not closed. */
    static int open(String raw) {
        int open = 0;
        for (int at = raw.indexOf('<'); at >= 0; at = raw.indexOf('<', at + 1)) {
            if (raw.startsWith("<p>", at) || raw.startsWith("<P>", at)) {
                open++;
            } else if (raw.startsWith("</p>", at) || raw.startsWith("</P>", at)) {
                open--;
            }
        }
        return open;
    }

    /** Joins what stood before and after a page end: one paragraph unless the first part was over. */
    static String joined(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        return Printed.isTerminated(before) ? before + '\n' + after : before + after;
    }

    private static int tagLength(String raw, int at) {
        if (raw.charAt(at) != '<') {
            return 0;
        }
        int close = raw.indexOf('>', at);
        if (close < 0 || close - at > 6) {
            return 0;
        }
        return switch (raw.substring(at + 1, close).replace(" ", "").toLowerCase(Locale.ROOT)) {
            case "p", "/p", "p/", "br", "br/" -> close + 1 - at;
            default -> 0;
        };
    }

    private static void breakParagraph(StringBuilder words) {
        int end = words.length();
        while (end > 0 && Printed.isSpace(words.charAt(end - 1))) {
            end--;
        }
        words.setLength(end);
        if (end > 0) {
            words.append('\n');
        }
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
    }
}
