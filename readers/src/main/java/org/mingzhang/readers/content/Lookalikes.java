package org.mingzhang.readers.content;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Radicals and compatibility ideographs, which fonts of PDF files map to by accident and which look the same as the
 * ideograph that was meant. They travel on wherever a text was copied from such a file.
 */
public final class Lookalikes {

    /** The first and last character of the radicals, supplement included. */
    private static final char FIRST_RADICAL = '\u2E80';

    private static final char LAST_RADICAL = '\u2FDF';

    /** Radicals of the supplement that are ideographs of their own, each before that ideograph; Unicode has no folding. */
    private static final String SUPPLEMENT = "⺁厂⺒巳⺓幺⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺮竹⺶羊⺷羊⺸羊⺽臼⻁虎⻃西⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑長⻓长⻔门"
            + "⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

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
                || c >= '\uFB00' && c <= '\uFB06';
    }

    private static Map<Character, Character> meant() {
        Map<Character, Character> meant = new HashMap<>();
        for (int i = 0; i < SUPPLEMENT.length(); i += 2) {
            meant.put(SUPPLEMENT.charAt(i), SUPPLEMENT.charAt(i + 1));
        }
        return Map.copyOf(meant);
    }
}
