package org.mingzhang.interpret.table.ledger;

import org.mingzhang.interpret.wording.DroppedZeros;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Unit;

/** To how many decimals the numbers of a table are rounded, and what its blank cells say. */
final class Precision {

    private final DroppedZeros money = DroppedZeros.inTable();
    private boolean zero;
    private boolean dash;
    private boolean nonZero;

    void add(Figure figure) {
        switch (figure.state()) {
            case NUMBER -> {
                if (figure.signum() == 0) {
                    zero = true;
                } else {
                    nonZero = true;
                }
                if (figure.unit() != Unit.PERCENT) {
                    money.add(figure);
                }
            }
            case DASH -> dash = true;
            case BLANK, UNREADABLE, ABSENT -> {
                // says nothing about precision
            }
        }
    }

    /** The figure with the decimals it is rounded to. */
    Figure settled(Figure figure) {
        return figure.isNumber() && figure.unit() != Unit.PERCENT ? money.settled(figure) : figure;
    }

    /** Whether the table prints neither zeros nor dashes, so that a blank cell says zero. */
    boolean blankIsZero() {
        return !zero && !dash;
    }

    boolean hasData() {
        return nonZero;
    }
}
