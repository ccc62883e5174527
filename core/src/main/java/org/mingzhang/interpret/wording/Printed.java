package org.mingzhang.interpret.wording;

import java.util.regex.Pattern;

/** Normal forms of printed names, so that the same name printed twice compares equal. */
public final class Printed {

    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]" + "|\\d{1,2}[、.．)）](?!\\d)|[①-⑳])+");
    private static final Pattern MEMO = Pattern.compile("^其中[:：]?|^[＋+]");

    private Printed() {}

    /** Full-width digits, letters, percent, comma and point to half width; all white space removed. */
    public static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
                continue;
            }
            compact.append(halfWidth(c));
        }
        return compact.toString();
    }

    /**
     * Normal form of a name for comparison: compact, brackets full width, quotation marks alike, numbering (一、 1. （一）),
     * 其中, stars and closing colons removed.
     */
    public static String name(String text) {
        String name = compact(text)
                .replace('(', '（')
                .replace(')', '）')
                .replace('[', '（')
                .replace(']', '）')
                .replace("〔", "（")
                .replace("〕", "）")
                .replaceAll("[“”\"＂„‟]", "“")
                .replaceAll("[★*※☆]", "");
        String before;
        do {
            before = name;
            name = MEMO.matcher(name).replaceFirst("");
            name = NUMBERING.matcher(name).replaceFirst("");
        } while (!name.equals(before));
        return name.replaceAll("[:：]+$", "");
    }

    private static char halfWidth(char c) {
        boolean digitOrLetter = (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
        if (digitOrLetter || c == '％' || c == '．' || c == '－' || c == '＝' || c == '＋' || c == '／') {
            return (char) (c - 0xFEE0);
        }
        return c == '﹣' || c == '−' ? '-' : c;
    }
}
