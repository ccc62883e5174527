package org.mingzhang.interpret.goal;

import java.math.BigDecimal;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.IndicatorForm;
import org.mingzhang.model.Unit;

/**
 * The value of an indicator understood.
 *
 * @param comparator how it is to be compared
 * @param figure the number; {@link FigureState#ABSENT} where the form has none, {@link FigureState#UNREADABLE} where
 *     there are several
 * @param measure what is counted, as printed after the number
 * @param form how the value is given
 */
record IndicatorValue(Comparator comparator, Figure figure, String measure, IndicatorForm form) {

    static IndicatorValue words(IndicatorForm form) {
        return new IndicatorValue(Comparator.NONE, Figure.ABSENT, "", form);
    }

    /**
     * A number with what it counts.
     *
     * @param number digits with an optional point
     * @param multiplier 万, 亿, 万亿 or empty
     * @param unit words after the number
     */
    static IndicatorValue number(
            Comparator comparator, String number, String multiplier, String unit, String raw, IndicatorForm form) {
        String bare = unit.replaceAll("^[（(](.*)[）)]$", "$1");
        boolean multiplied = multiplier.isEmpty() && bare.matches("[万亿].+");
        return counted(
                comparator,
                number,
                multiplied ? bare.substring(0, 1) : multiplier,
                multiplied ? bare.substring(1) : bare,
                raw,
                form);
    }

    private static IndicatorValue counted(
            Comparator comparator, String number, String multiplier, String measure, String raw, IndicatorForm form) {
        BigDecimal value = new BigDecimal(number);
        int decimals = Math.max(0, value.scale());
        if (measure.startsWith("%")) {
            return new IndicatorValue(comparator, Figure.number(value, decimals, Unit.PERCENT, raw), "%", form);
        }
        if (measure.startsWith("元")) {
            Unit money = switch (multiplier) {
                case "万" -> Unit.TEN_THOUSAND_YUAN;
                case "亿" -> Unit.HUNDRED_MILLION_YUAN;
                default -> Unit.YUAN;
            };
            BigDecimal amount = multiplier.equals("万亿") ? value.movePointRight(12) : value;
            return new IndicatorValue(
                    comparator, Figure.number(amount, decimals, money, raw), multiplier + measure, form);
        }
        int shift = (multiplier.contains("万") ? 4 : 0) + (multiplier.contains("亿") ? 8 : 0);
        BigDecimal counted = shift == 0 ? value : value.movePointRight(shift);
        return new IndicatorValue(
                comparator,
                Figure.number(counted, Math.max(0, decimals - shift), Unit.COUNT, raw),
                measure.replaceFirst("^/", ""),
                form);
    }
}
