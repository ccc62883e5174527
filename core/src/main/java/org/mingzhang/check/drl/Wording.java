package org.mingzhang.check.drl;

import java.math.BigDecimal;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;

/** How values read in messages. */
public final class Wording {

    private Wording() {}

    /** A value as it reads in a message: figures as printed, with their unit; numbers plain. */
    public static String of(Object value) {
        if (value instanceof Figure figure) {
            return figure(figure);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return String.valueOf(value);
    }

    private static String figure(Figure figure) {
        if (figure.state() == FigureState.NUMBER) {
            return number(figure.value(), figure.printedDecimals(), figure.raw().indexOf(',') >= 0) + symbol(figure);
        }
        return figure.state() == FigureState.DASH ? "0" + symbol(figure) : figure.raw();
    }

    private static String symbol(Figure figure) {
        String symbol = figure.unit().symbol();
        return symbol.isEmpty() || symbol.equals("%") ? symbol : " " + symbol;
    }

    /** A number with at least these decimals, thousands grouped or not. */
    public static String number(BigDecimal value, int decimals, boolean grouped) {
        BigDecimal stripped = value.stripTrailingZeros();
        BigDecimal shown = stripped.setScale(Math.max(decimals, Math.max(0, stripped.scale())));
        String plain = shown.abs().toPlainString();
        if (grouped) {
            int point = plain.indexOf('.');
            StringBuilder text = new StringBuilder(plain);
            for (int at = (point < 0 ? plain.length() : point) - 3; at > 0; at -= 3) {
                text.insert(at, ',');
            }
            plain = text.toString();
        }
        return (shown.signum() < 0 ? "-" : "") + plain;
    }
}
