package org.mingzhang.interpret.prose;

import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;

/**
 * A text in the form that patterns are matched on: no white space, digits and letters half width, brackets, colons and
 * semicolons full width, quotation marks alike, commas between thousands half width. Every character knows where it
 * stood in the raw text.
 */
public final class CompactText {

    /**
     * Thousands parted by a comma of full width, as input methods set it, before a unit of money; between two amounts
     * that are listed it parts these.
     */
    private static final Pattern WIDE_THOUSANDS =
            Pattern.compile("(?<![\\d.,，、和及与])(?<!分别|分别[为是])\\d{1,3}(?:，\\d{3})+(?=(?:\\.\\d{1,6})?[万亿千]?元)");

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
        return new CompactText(raw, withThousands(compact.toString()), origin);
    }

    private static String withThousands(String text) {
        return text.indexOf('，') < 0
                ? text
                : WIDE_THOUSANDS.matcher(text).replaceAll(found -> found.group().replace('，', ','));
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
