package org.mingzhang.readers.docx;

import java.util.Locale;

/** Numbers as Word writes them in lists. */
final class NumberFormats {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";

    private NumberFormats() {}

    /** The number in this format ({@code w:numFmt}), or an empty string for bullets and the like. */
    static String written(int number, String format) {
        return switch (format) {
            case "bullet", "none" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "japaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographTraditional" -> chinese(number, DIGITS, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional" -> chinese(number, CAPITALS, "拾佰仟");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "upperLetter" -> letter(number);
            case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    private static String chinese(int number, String digits, String powers) {
        if (number <= 0 || number >= 10_000) {
            return String.valueOf(number);
        }
        StringBuilder written = new StringBuilder();
        String decimal = String.valueOf(number);
        boolean zero = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int power = decimal.length() - 1 - i;
            if (digit == 0) {
                zero = true;
                continue;
            }
            if (zero) {
                written.append(digits.charAt(0));
                zero = false;
            }
            written.append(digits.charAt(digit));
            if (power > 0) {
                written.append(powers.charAt(power - 1));
            }
        }
        // 十, not 一十.
        boolean ten = number >= 10 && number < 20 && digits.equals(DIGITS);
        return ten ? written.substring(1) : written.toString();
    }

    private static String fullWidth(int number) {
        StringBuilder written = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> written.append((char) (c - '0' + '０')));
        return written.toString();
    }

    private static String letter(int number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        return String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number >= 4000) {
            return String.valueOf(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                written.append(signs[i]);
                rest -= values[i];
            }
        }
        return written.toString();
    }
}
