package org.mingzhang.readers.text;

import java.util.regex.Pattern;
import org.mingzhang.readers.content.Printed;

/** Words that a converter set apart letter by letter, because the line was justified: {@code 补 助 支 出 3.5 万 元}. */
final class Spread {

    /** Fewer letters in a row may be cells. */
    private static final int FEWEST = 4;

    /** The same between spaces that are as wide as a letter, or that do not break a line. */
    private static final Pattern WIDE_SPACES =
            Pattern.compile("(?<![^\\s、，：])\\p{IsHan}(?:[\u00A0\u3000]\\p{IsHan}){3,}(?![^\\s\u00A0])");

    private Spread() {}

    /** The line with the spaces taken out between single letters that follow each other. */
    static String joined(String line) {
        String[] words = narrowed(line).split(" ", -1);
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

    private static String narrowed(String line) {
        return line.indexOf('\u3000') < 0 && line.indexOf('\u00A0') < 0
                ? line
                : WIDE_SPACES.matcher(line).replaceAll(found -> found.group().replaceAll("[\u00A0\u3000]", ""));
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && Piece.isWide(word.charAt(0));
    }
}
