package org.mingzhang.interpret.wording;

/** Chinese numerals up to 99, as used to number parts and tables. */
public final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    /** Value of 一 … 九十九, of an Arabic number of at most four digits, or -1 when it is neither. */
    public static int parse(String text) {
        String numeral = Printed.compact(text);
        if (numeral.isEmpty() || numeral.length() > 4) {
            return -1;
        }
        return Character.isDigit(numeral.charAt(0)) ? arabic(numeral) : chinese(numeral);
    }

    private static int arabic(String numeral) {
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    private static int chinese(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? digit(numeral.charAt(0)) : -1;
        }
        if (ten > 1 || numeral.length() > ten + 2) {
            return -1;
        }
        int tens = ten == 0 ? 1 : digit(numeral.charAt(0));
        int ones = ten == numeral.length() - 1 ? 0 : digit(numeral.charAt(ten + 1));
        return tens < 1 || ones < 0 ? -1 : tens * 10 + ones;
    }

    private static int digit(char c) {
        int digit = DIGITS.indexOf(c);
        return digit == 0 ? -1 : digit;
    }
}
