package org.mingzhang.readers.content;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Characters that stand for others: radicals and compatibility ideographs, which fonts of PDF files map to by accident
 * and which look the same as the ideograph that was meant; digits and letters of full width; characters that are not
 * printed at all. They travel on wherever a text was copied from such a file.
 */
public final class Lookalikes {

    /** The first and last character of the radicals, supplement included. */
    private static final char FIRST_RADICAL = '\u2E80';

    private static final char LAST_RADICAL = '\u2FDF';

    /** Radicals of the supplement that are ideographs of their own, each before that ideograph; Unicode has no folding. */
    private static final String SUPPLEMENT = "⺁厂⺒巳⺓幺⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺮竹⺶羊⺷羊⺸羊⺽臼⻁虎⻃西⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑長⻓长⻔门"
            + "⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    /** Radicals that Unicode folds to a form that is not printed any more, each before the one that is. */
    private static final String MODERN = "⼾户⾭青⿈黄";

    private static final Map<Character, Character> MEANT = meant();

    private Lookalikes() {}

    /** The text with the ideographs that were meant; the same object where nothing is to be done. */
    public static String replaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLookalike(text.charAt(i))) {
                return replacedFrom(text, i);
            }
        }
        return text;
    }

    private static String replacedFrom(String text, int first) {
        StringBuilder meant = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (MEANT.containsKey(c)) {
                meant.append(MEANT.get(c).charValue());
            } else if (isLookalike(c)) {
                meant.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else {
                meant.append(c);
            }
        }
        return meant.toString();
    }

    private static boolean isLookalike(char c) {
        return c >= FIRST_RADICAL && c <= LAST_RADICAL
                || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\uFB00' && c <= '\uFB06'
                || isWide(c)
                || isInvisible(c);
    }

    /** Digits and letters as wide as an ideograph. */
    private static boolean isWide(char c) {
        return c >= '\uFF10' && c <= '\uFF19' || c >= '\uFF21' && c <= '\uFF3A' || c >= '\uFF41' && c <= '\uFF5A';
    }

    /** Zero-width space and joiners, soft hyphen, a mark of byte order inside the text: nothing of them is printed. */
    private static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200D' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    private static Map<Character, Character> meant() {
        Map<Character, Character> meant = new HashMap<>();
        String pairs = SUPPLEMENT + MODERN;
        for (int i = 0; i < pairs.length(); i += 2) {
            meant.put(pairs.charAt(i), pairs.charAt(i + 1));
        }
        return Map.copyOf(meant);
    }
}
