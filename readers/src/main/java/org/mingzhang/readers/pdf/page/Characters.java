package org.mingzhang.readers.pdf.page;

import java.util.regex.Pattern;
import org.mingzhang.readers.content.Lookalikes;

/** What a character is, as far as joining text is concerned. */
public final class Characters {

    private static final Pattern UNKNOWN_IN_WORDS = Pattern.compile("(?<![\\d.,])\uFFFD+(?![\\d.,])");

    private Characters() {}

    /** Stands for a character whose meaning the file does not tell. */
    public static final String UNKNOWN = "\uFFFD";

    /** Symbol fonts put their characters here, each this far from the code it had. */
    private static final char SYMBOLS = '\uF000';

    /**
     * What a glyph means: its visible part, empty for a space or an ornament, {@link #UNKNOWN} where the font does not
     * say or says something of its own.
     *
     * @param unicode what the font says; may be null
     */
    public static String meant(String unicode) {
        if (unicode == null || unicode.isEmpty() || unicode.contains(UNKNOWN)) {
            return UNKNOWN;
        }
        char first = unicode.charAt(0);
        if (first < '\uE000' || first > '\uF8FF') {
            return visible(unicode);
        }
        if (first < SYMBOLS || first > SYMBOLS + 0xFF) {
            return UNKNOWN;
        }
        int code = first - SYMBOLS;
        return digit(code) || ",.-%".indexOf(code) >= 0 ? Character.toString(code) : "";
    }

    /** The text without unknown characters, but for those that may be part of a number. */
    static String withoutUnknown(String text) {
        return text.indexOf(UNKNOWN) < 0 ? text : UNKNOWN_IN_WORDS.matcher(text).replaceAll("");
    }

    /**
     * The visible part of the text of a glyph: white space and controls removed, and radicals and compatibility
     * ideographs, which fonts map to by accident, replaced by the ideograph that looks the same.
     */
    public static String visible(String text) {
        if (text.length() == 1) {
            char c = text.charAt(0);
            if (c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF || c >= 0xFF01 && c <= 0xFF5E) {
                return text;
            }
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !unseen(c)).forEach(kept::appendCodePoint);
        return Lookalikes.replaced(kept.toString());
    }

    private static boolean unseen(int c) {
        return c <= ' '
                || Character.isISOControl(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || c == 0xFFFD;
    }

    /** Letters and digits of the narrow kind, which have word spaces between them. */
    public static boolean narrow(int c) {
        return c < 0x2000 && c > ' ';
    }

    public static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    public static boolean latinLetter(int c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** Characters that stay together at the end of a line: digits with their signs, Latin letters. */
    public static boolean unbreakable(int c) {
        return digit(c) || latinLetter(c) || c == '.' || c == ',' || c == '%' || c == '-' || c == '％';
    }

    /** Punctuation that may not begin a line. */
    static boolean closing(int c) {
        return "，。、；：！？）》】〉」』”’〕％%,.;:!?)]}".indexOf(c) >= 0;
    }

    /** Punctuation after which a gap is no space. */
    static boolean opening(int c) {
        return "（《【〈「『“‘〔([{：".indexOf(c) >= 0;
    }

    /** Punctuation that ends a sentence or clause, after which a paragraph may end. */
    public static boolean ending(int c) {
        return "。；！？：;:!?".indexOf(c) >= 0;
    }
}
