package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Interval;

/** Amounts of money within words that rules look at. */
public final class SaidMoney {

    public static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    public static final String PATTERN = "(?:" + NUMBER + ")(?:亿元|万元|元)";

    private static final Pattern PARTS = Pattern.compile("(" + NUMBER + ")(亿元|万元|元|[%％])");

    private SaidMoney() {}

    /** The exact values, in 元 or percent, behind a number as printed with its unit. */
    public static Interval interval(String printed) {
        Matcher m = PARTS.matcher(printed);
        if (!m.matches()) {
            throw new IllegalArgumentException(printed);
        }
        BigDecimal value = new BigDecimal(m.group(1).replace(",", ""));
        return Interval.rounded(value, value.scale()).times(BigDecimal.TEN.pow(power(m.group(2))));
    }

    private static int power(String unit) {
        return switch (unit) {
            case "亿元" -> 8;
            case "万元" -> 4;
            default -> 0;
        };
    }
}
