package org.mingzhang.readers.text;

import org.mingzhang.readers.content.Printed;

/** Sees rows that a page end cut in two. */
final class PageCut {

    private PageCut() {}

    /**
     * Whether the row after a page end is the rest of the row before it: it has text only below text, leaves some
     * of that row's cells alone, and carries on a sentence that was not over. Figures below figures, or values below
     * values, are a row of their own.
     */
    static boolean cuts(Row before, Row after) {
        boolean leavesSome = false;
        boolean carriesOn = false;
        for (int column = 0; column < Math.max(before.width(), after.width()); column++) {
            String above = before.cell(column);
            String below = after.cell(column);
            if (below.isEmpty()) {
                leavesSome |= !above.isEmpty();
                continue;
            }
            if (above.isEmpty() || Printed.isFigure(above) || Printed.isFigure(below) || areValues(above, below)) {
                return false;
            }
            carriesOn |= !Printed.isTerminated(above) && (Printed.isProse(above) || Printed.isProse(below));
        }
        return leavesSome && carriesOn;
    }

    private static boolean areValues(String above, String below) {
        return hasDigit(above) && hasDigit(below) && !Printed.isProse(above) && !Printed.isProse(below);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
