package org.mingzhang.interpret.wording;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Unit;

/** Reads a cell that holds one number and nothing else. */
public final class FigureParser {

    private static final String DASHES = "-—–─/";

    /** A unit of money behind the number, as number formats of spreadsheets put it. */
    private static final Pattern MEASURED = Pattern.compile("(?<number>[(（+-]?[\\d.,，]+[)）]?)(?<unit>元|千元|万元?|亿元?)");

    private FigureParser() {}

    /** Whether a cell shows, in place of its number, that there is none to show. */
    public static boolean isFault(String cell) {
        return Faults.standsForNumber(cell);
    }

    /**
     * Reads a cell.
     *
     * @param cell text of the cell; stray spaces inside a number are forgiven
     * @param unit unit of the table
     * @return the number; {@link FigureState#BLANK}, {@link FigureState#DASH}, or {@link FigureState#UNREADABLE} when
     *     there is text that is no number
     */
    public static Figure parse(String cell, Unit unit) {
        String whole = withoutCurrency(Printed.compact(cell));
        Matcher measured = MEASURED.matcher(whole);
        if (measured.matches()) {
            Figure figure = parse(measured.group("number"), unit);
            String symbol = measured.group("unit");
            Unit printed = unit(symbol.endsWith("元") ? symbol : symbol + "元");
            return figure.isNumber()
                    ? Figure.number(figure.value(), figure.decimals(), printed, cell.strip())
                    : unreadable(cell, unit);
        }
        return parse(cell, whole, unit);
    }

    private static Figure parse(String cell, String compact, Unit unit) {
        if (compact.isEmpty()) {
            return Figure.of(FigureState.BLANK, unit, "");
        }
        if (isDash(compact)) {
            return Figure.of(FigureState.DASH, unit, compact);
        }
        boolean percent = compact.endsWith("%");
        int end = percent ? compact.length() - 1 : compact.length();
        int start = 0;
        boolean negative = false;
        char first = compact.charAt(0);
        if (isOpening(first)) {
            if (end < 3 || !isClosing(compact.charAt(end - 1))) {
                return unreadable(cell, unit);
            }
            negative = true;
            start = 1;
            end--;
        } else if (first == '-' || first == '+') {
            negative = first == '-';
            start = 1;
        }
        String digits = digits(compact, start, end);
        if (digits == null) {
            return unreadable(cell, unit);
        }
        int point = digits.indexOf('.');
        BigDecimal value = new BigDecimal(digits);
        return Figure.number(
                negative ? value.negate() : value,
                point < 0 ? 0 : digits.length() - point - 1,
                percent ? Unit.PERCENT : unit,
                cell.strip());
    }

    private static Unit unit(String symbol) {
        for (Unit unit : Unit.values()) {
            if (unit.symbol().equals(symbol)) {
                return unit;
            }
        }
        throw new IllegalArgumentException(symbol);
    }

    /** The digits without separators, or null when this is not a number with correct groups of three. */
    private static String digits(String text, int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        int group = -1;
        int at = start;
        for (; at < end && text.charAt(at) != '.'; at++) {
            char c = text.charAt(at);
            if (c == ',' || c == '，') {
                if (group >= 0 && group != 3 || group < 0 && (digits.isEmpty() || digits.length() > 3)) {
                    return null;
                }
                group = 0;
            } else if (c >= '0' && c <= '9') {
                digits.append(c);
                group = group < 0 ? group : group + 1;
            } else {
                return null;
            }
        }
        if (digits.isEmpty() || group >= 0 && group != 3) {
            return null;
        }
        if (at < end) {
            digits.append('.');
            for (at++; at < end; at++) {
                char c = text.charAt(at);
                if (c < '0' || c > '9') {
                    return null;
                }
                digits.append(c);
            }
            if (digits.charAt(digits.length() - 1) == '.') {
                return null;
            }
        }
        return digits.toString();
    }

    /** The number behind the sign of the currency. */
    private static String withoutCurrency(String text) {
        boolean signed = text.length() > 1 && (text.charAt(0) == '￥' || text.charAt(0) == '¥');
        return signed ? text.substring(1) : text;
    }

    private static boolean isDash(String compact) {
        if (compact.equals("无") || compact.equals("不适用")) {
            return true;
        }
        for (int i = 0; i < compact.length(); i++) {
            if (DASHES.indexOf(compact.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '（';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == '）';
    }

    private static Figure unreadable(String cell, Unit unit) {
        return Figure.of(FigureState.UNREADABLE, unit, cell.strip());
    }
}
