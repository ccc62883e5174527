package org.mingzhang.readers.content;

/** Characters as they come in text files: which are space, which make up a figure. */
public final class Printed {

    private Printed() {}

    /** White space of any script, the byte order mark and zero-width space included. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }

    public static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text without white space at both ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Depth of indentation in characters: an ideographic space is one, two others make one. */
    public static int indent(String text) {
        int halves = 0;
        for (int i = 0; i < text.length() && isSpace(text.charAt(i)); i++) {
            halves += text.charAt(i) == '\u3000' ? 2 : 1;
        }
        return halves / 2;
    }

    /** Whether the text is a bare number, code or percentage: digits with what is printed around them. */
    public static boolean isFigure(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digit = true;
            } else if (!isSpace(c) && ",.-+%，．－—％()（）".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }

    /** Whether a sentence or item is over with this text. */
    public static boolean isTerminated(String text) {
        int last = text.length() - 1;
        while (last >= 0 && (isSpace(text.charAt(last)) || "”’\"'）)】》".indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last >= 0 && "。！？；：!?;:．…".indexOf(text.charAt(last)) >= 0;
    }

    /** Whether the text reads like a sentence, or a good piece of one. */
    public static boolean isProse(String text) {
        if (text.length() < 10) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("，。；".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
