package org.mingzhang.check.drl.words;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.interpret.wording.Faults;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Passage;

/** Errors of formulas and references that were published in place of what they should have given. */
public final class PrintedFaults {

    private static final int MOST_SHOWN = 3;

    private PrintedFaults() {}

    /** Whether a cell prints an error in place of its number. */
    public static boolean isFault(Figure figure) {
        return figure.state() == FigureState.UNREADABLE && Faults.isAllOf(figure.raw());
    }

    /** The first error among the words of a text with what stands around it, or an empty text. */
    public static String of(String text) {
        if (Faults.isAllOf(text)) {
            return text.strip();
        }
        return Faults.firstIn(text)
                .map(found -> Excerpt.around(text, found.start(), found.end()))
                .orElse("");
    }

    /** What these cells print, each error once. */
    public static String shown(List<?> cells) {
        return cells.stream()
                .map(cell -> cell instanceof Amount amount ? amount.figure().raw() : ((Passage) cell).text())
                .map(String::strip)
                .distinct()
                .limit(MOST_SHOWN)
                .collect(Collectors.joining("、"));
    }
}
