package org.mingzhang.check.prose;

/** The words at fault with a little around them, as messages quote them. */
public final class Excerpt {

    private static final int AROUND = 8;

    private Excerpt() {}

    /** The first match with what stands around it, or an empty text. */
    public static String first(Sought sought, String text) {
        return sought.first(text)
                .map(found -> around(text, found.start(), found.end()))
                .orElse("");
    }

    public static String around(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        return text.substring(from, to).replace('\n', ' ').strip();
    }
}
