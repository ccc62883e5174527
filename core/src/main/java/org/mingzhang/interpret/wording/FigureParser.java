package org.mingzhang.interpret.wording;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Unit;

/** Reads a cell that holds one number and nothing else. */
public final class FigureParser {

    private static final Pattern NUMBER =
            Pattern.compile("([-+]|[(（])?(\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.(\\d+))?([)）])?(%)?");
    private static final Pattern DASH = Pattern.compile("[-—–－─/／]+|无|不适用");

    private FigureParser() {}

    /**
     * Reads a cell.
     *
     * @param cell text of the cell; stray spaces inside a number are forgiven
     * @param unit unit of the table
     * @return the number; {@link FigureState#BLANK}, {@link FigureState#DASH}, or {@link FigureState#UNREADABLE} when
     *     there is text that is no number
     */
    public static Figure parse(String cell, Unit unit) {
        String compact = Printed.compact(cell);
        if (compact.isEmpty()) {
            return Figure.of(FigureState.BLANK, unit, "");
        }
        if (DASH.matcher(compact).matches()) {
            return Figure.of(FigureState.DASH, unit, compact);
        }
        Matcher number = NUMBER.matcher(compact);
        if (!number.matches() || (number.group(4) != null) != opensBracket(number.group(1))) {
            return Figure.of(FigureState.UNREADABLE, unit, cell.strip());
        }
        String decimals = number.group(3) == null ? "" : number.group(3);
        BigDecimal value =
                new BigDecimal(number.group(2).replaceAll("[,，]", "") + (decimals.isEmpty() ? "" : "." + decimals));
        boolean negative = number.group(1) != null && !number.group(1).equals("+");
        return Figure.number(
                negative ? value.negate() : value,
                decimals.length(),
                number.group(5) == null ? unit : Unit.PERCENT,
                cell.strip());
    }

    private static boolean opensBracket(String sign) {
        return sign != null && (sign.equals("(") || sign.equals("（"));
    }
}
