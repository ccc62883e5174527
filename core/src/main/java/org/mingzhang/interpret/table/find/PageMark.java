package org.mingzhang.interpret.table.find;

import org.mingzhang.interpret.wording.Printed;

/** Page numbers as print sets them: {@code - 12 -}, {@code — 17 —}, {@code 第3页}, {@code 5/40}. */
public final class PageMark {

    private PageMark() {}

    /** Whether the text is a page number and nothing else. */
    public static boolean is(String text) {
        if (text.length() > 16) {
            return false;
        }
        String compact = Printed.compact(text);
        boolean digit = false;
        for (int i = 0; i < compact.length(); i++) {
            char c = compact.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if ("-—–─－·第页共/".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }
}
