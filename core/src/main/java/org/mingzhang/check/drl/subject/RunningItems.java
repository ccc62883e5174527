package org.mingzhang.check.drl.subject;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.check.drl.Alike;
import org.mingzhang.check.drl.Wording;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Line;

/** The items that keep a body running (行政运行, 事业运行), and cells of theirs. */
public final class RunningItems {

    private RunningItems() {}

    /** Whether the cell stands in the first line that its table has for one of these items: later ones are parts of it. */
    public static boolean areOf(List<?> lines, Amount cell) {
        return lines.stream().map(Line.class::cast).anyMatch(line -> isFirst(line, lines) && isIn(line, cell));
    }

    /** The cells of these items, in the order of the document. */
    public static List<?> of(List<?> lines, List<?> cells) {
        return Alike.inOrder(cells.stream()
                .map(Amount.class::cast)
                .filter(cell -> areOf(lines, cell))
                .toList());
    }

    /** The items with what their cells say: 行政运行 3 万元、事业运行 5 万元. */
    public static String told(List<?> lines, List<?> cells) {
        return of(lines, cells).stream()
                .map(Amount.class::cast)
                .map(cell -> nameOf(lines, cell) + " " + Wording.of(cell.figure()))
                .collect(Collectors.joining("、"));
    }

    private static String nameOf(List<?> lines, Amount cell) {
        return lines.stream()
                .map(Line.class::cast)
                .filter(line -> isIn(line, cell))
                .map(Line::name)
                .findFirst()
                .orElse(cell.code());
    }

    private static boolean isIn(Line line, Amount cell) {
        return line.table() == cell.table() && line.index() == cell.line();
    }

    private static boolean isFirst(Line line, List<?> lines) {
        return lines.stream()
                .map(Line.class::cast)
                .noneMatch(other -> other.table() == line.table()
                        && other.code().equals(line.code())
                        && other.index() < line.index());
    }
}
