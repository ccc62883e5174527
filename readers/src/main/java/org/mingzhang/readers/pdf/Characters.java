package org.mingzhang.readers.pdf;

/** What a character is, as far as joining text is concerned. */
final class Characters {

    private Characters() {}

    /**
     * The visible part of the text of a glyph: white space and controls removed, and radicals and compatibility
     * ideographs, which fonts map to by accident, replaced by the ideograph that looks the same.
     */
    static String visible(String text) {
        if (text.length() == 1) {
            char c = text.charAt(0);
            if (c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF || c >= 0xFF01 && c <= 0xFF5E) {
                return text;
            }
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !unseen(c)).forEach(kept::appendCodePoint);
        String result = kept.toString();
        for (int i = 0; i < result.length(); i++) {
            if (lookalike(result.charAt(i))) {
                return Radicals.asIdeographs(result);
            }
        }
        return result;
    }

    private static boolean unseen(int c) {
        return c <= ' '
                || Character.isISOControl(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || c == 0xFFFD;
    }

    private static boolean lookalike(char c) {
        return c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFB00 && c <= 0xFB06;
    }

    /** Letters and digits of the narrow kind, which have word spaces between them. */
    static boolean narrow(int c) {
        return c < 0x2000 && c > ' ';
    }

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean latinLetter(int c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** Characters that stay together at the end of a line: digits with their signs, Latin letters. */
    static boolean unbreakable(int c) {
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
    static boolean ending(int c) {
        return "。；！？：;:!?".indexOf(c) >= 0;
    }
}
