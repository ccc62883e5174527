package org.mingzhang.readers.pdf;

import java.text.Normalizer;

/**
 * Radicals that a font maps a glyph to by accident, because it draws radical and ideograph with the same outline.
 * Unicode itself tells the ideograph of a Kangxi radical, but not that of the simplified radicals in its supplement.
 */
final class Radicals {

    private static final String RADICALS = "⺒⺝⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳";
    private static final String IDEOGRAPHS = "巳月民虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟";

    private Radicals() {}

    /** The text with every radical replaced by the ideograph that looks the same. */
    static String asIdeographs(String text) {
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = RADICALS.indexOf(text.charAt(i));
            if (at >= 0) {
                replaced.setCharAt(i, IDEOGRAPHS.charAt(at));
            }
        }
        return Normalizer.normalize(replaced, Normalizer.Form.NFKC);
    }
}
