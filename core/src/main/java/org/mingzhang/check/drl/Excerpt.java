package org.mingzhang.check.drl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words at fault with a little around them, as messages quote them. */
final class Excerpt {

    private static final int AROUND = 8;

    private Excerpt() {}

    /** The first match with what stands around it, or an empty text. */
    static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? around(text, matcher.start(), matcher.end()) : "";
    }

    static String around(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        return text.substring(from, to).replace('\n', ' ').strip();
    }
}
