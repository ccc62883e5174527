package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.readers.content.Printed;

/**
 * Joins labels that a narrow column wrapped over several lines. The numbers of the row stand in the middle of them: a
 * line of numbers without a label has as many lines of its label above as below, or one more above.
 */
final class WrappedLabels {

    private final List<Row> rows;
    private final int header;
    private final List<Row> joined = new ArrayList<>();

    private WrappedLabels(List<Row> rows, int header) {
        this.rows = rows;
        this.header = header;
    }

    /** The rows with whole labels; empty when it cannot be told which row a piece of a label belongs to. */
    static Optional<List<Row>> joined(List<Row> rows, int header) {
        WrappedLabels labels = new WrappedLabels(rows, header);
        return labels.join() ? Optional.of(labels.joined) : Optional.empty();
    }

    private boolean join() {
        joined.addAll(rows.subList(0, header));
        List<Row> above = new ArrayList<>();
        int at = header;
        while (at < rows.size()) {
            Row row = rows.get(at++);
            if (isLabelAlone(row)) {
                above.add(row);
                continue;
            }
            if (row.cell(0).isEmpty() && !above.isEmpty()) {
                List<Row> below = below(at, above.size());
                at += below.size();
                above.addAll(below);
                if (at < rows.size() && isLabelAlone(rows.get(at)) && below.size() < above.size() - below.size()) {
                    return false;
                }
                joined.add(labelled(row, above));
            } else {
                if (above.stream().anyMatch(WrappedLabels::isScrap)) {
                    return false;
                }
                joined.addAll(above);
                joined.add(row);
            }
            above.clear();
        }
        joined.addAll(above);
        return above.stream().noneMatch(WrappedLabels::isScrap);
    }

    private List<Row> below(int from, int most) {
        int to = from;
        while (to < rows.size() && to - from < most && isLabelAlone(rows.get(to))) {
            to++;
        }
        return rows.subList(from, to);
    }

    private static Row labelled(Row row, List<Row> pieces) {
        StringBuilder label = new StringBuilder();
        pieces.forEach(piece -> label.append(piece.cell(0)));
        List<String> cells = new ArrayList<>(row.cells());
        List<Integer> indents = new ArrayList<>(row.indents());
        cells.set(0, label.toString());
        indents.set(0, pieces.get(0).indents().get(0));
        return new Row(pieces.get(0).line(), cells, indents);
    }

    private static boolean isLabelAlone(Row row) {
        return row.width() == 1 && !Printed.isFigure(row.cell(0));
    }

    /** A piece that is no label of a row. */
    private static boolean isScrap(Row row) {
        return row.cell(0).length() < 3;
    }
}
