package org.mingzhang.readers.text;

import org.mingzhang.readers.content.Printed;

/** Words that a converter set apart letter by letter, because the line was justified: {@code 补 助 支 出 3.5 万 元}. */
final class Spread {

    /** Fewer letters in a row may be cells. */
    private static final int FEWEST = 4;

    private Spread() {}

    /** The line with the spaces taken out between single letters that follow each other. */
    static String joined(String line) {
        String[] words = line.split(" ", -1);
        StringBuilder joined = new StringBuilder(line.length());
        int at = 0;
        while (at < words.length) {
            int to = at;
            int letters = 0;
            while (to < words.length && (isLetter(words[to]) || Printed.isFigure(words[to]))) {
                letters += isLetter(words[to]) ? 1 : 0;
                to++;
            }
            boolean spread = letters >= FEWEST;
            for (int i = at; i < Math.max(to, at + 1); i++) {
                boolean apart = i > at ? !spread || !isLetter(words[i]) && !isLetter(words[i - 1]) : at > 0;
                joined.append(apart ? " " : "").append(words[i]);
            }
            at = Math.max(to, at + 1);
        }
        return joined.toString();
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && Piece.isWide(word.charAt(0));
    }
}
