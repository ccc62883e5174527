package org.mingzhang.readers.content;

import java.util.regex.Pattern;

/**
 * Codes of Word's fields (PAGEREF _Toc25831 \h 3), which stay in the text where a contents list was pasted into a web
 * page or a text file; the page number after them is the text.
 */
public final class FieldCodes {

    private static final Pattern CODES = Pattern.compile("[ \\t\u00a0]*(?:PAGEREF\\s+_Toc\\w+(?:\\s+\\\\?h\\b)?"
            + "|HYPERLINK\\s+\\\\?l\\s+[\"“]?_Toc\\w+[\"”]?"
            + "|TOC\\s+\\\\?o\\s+[\"“]\\d-\\d[\"”](?:\\s+\\\\?[a-z]\\b)*)[ \\t\u00a0]*");

    private FieldCodes() {}

    /** The text with a space for each code. */
    public static String removed(String text) {
        return text.contains("_Toc") || text.contains("TOC")
                ? CODES.matcher(text).replaceAll(" ")
                : text;
    }
}
