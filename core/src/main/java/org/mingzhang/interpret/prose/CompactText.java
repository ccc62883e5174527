package org.mingzhang.interpret.prose;

import org.mingzhang.interpret.wording.Printed;

/**
 * A text in the form that patterns are matched on: no white space, digits and letters half width, brackets, colons and
 * semicolons full width, quotation marks alike. Every character knows where it stood in the raw text.
 */
public final class CompactText {

    private final String raw;
    private final String text;
    private final int[] origin;

    private CompactText(String raw, String text, int[] origin) {
        this.raw = raw;
        this.text = text;
        this.origin = origin;
    }

    /** Compacts a text. */
    public static CompactText of(String raw) {
        StringBuilder compact = new StringBuilder(raw.length());
        int[] origin = new int[raw.length() + 1];
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!Printed.isSpace(c)) {
                origin[compact.length()] = i;
                compact.append(alike(Printed.halfWidth(c)));
            }
        }
        origin[compact.length()] = raw.length();
        return new CompactText(raw, compact.toString(), origin);
    }

    private static char alike(char c) {
        return switch (c) {
            case '(', '[', '〔' -> '（';
            case ')', ']', '〕' -> '）';
            case ':' -> '：';
            case ';' -> '；';
            case '”', '"', '＂', '„', '‟' -> '“';
            default -> c;
        };
    }

    public String text() {
        return text;
    }

    /** Position in the raw text of a position in the compact one. */
    public int origin(int position) {
        return origin[position];
    }

    /** The raw characters behind a stretch of the compact text. */
    public String raw(int from, int to) {
        return to <= from ? "" : raw.substring(origin[from], origin[to - 1] + 1);
    }
}
