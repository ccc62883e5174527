package org.mingzhang.interpret.wording;

/** Chinese numerals up to 99, as used to number parts and tables. */
public final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    /** Value of 一 … 九十九, of an Arabic number, or -1 when it is neither. */
    public static int parse(String text) {
        String numeral = Printed.compact(text);
        if (numeral.matches("\\d{1,4}")) {
            return Integer.parseInt(numeral);
        }
        if (!numeral.matches("[一二三四五六七八九]?十?[一二三四五六七八九]?") || numeral.isEmpty()) {
            return -1;
        }
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? DIGITS.indexOf(numeral.charAt(0)) : -1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0));
        int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
