package org.mingzhang.readers.html;

import org.mingzhang.readers.content.Printed;

/** Collects inline text the way a browser shows it: runs of white space are one space, none where a line begins. */
final class Words {

    private final StringBuilder words = new StringBuilder();
    private boolean space;
    private boolean sourceBreak;

    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
                sourceBreak |= c == '\n' || c == '\r';
            } else if (c != '\u200B' && c != '\uFEFF') {
                flushSpace(c);
                words.append(c);
            }
        }
    }

    /** A line break that is shown. */
    void lineBreak() {
        space = false;
        sourceBreak = false;
        if (words.length() > 0) {
            words.append('\n');
        }
    }

    boolean isBlank() {
        return Printed.isBlank(words);
    }

    /** What was collected, as it is shown, indentation included; collecting begins anew. */
    String take() {
        String text = words.toString();
        words.setLength(0);
        space = false;
        sourceBreak = false;
        return text;
    }

    /** Where the source breaks a line between ideographs, nothing was meant to be shown. */
    private void flushSpace(char next) {
        int last = words.length() - 1;
        boolean between = last >= 0 && words.charAt(last) != '\n';
        if (space && between && !(sourceBreak && isWide(words.charAt(last)) && isWide(next))) {
            words.append(' ');
        }
        space = false;
        sourceBreak = false;
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\uFFEF';
    }
}
