package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingzhang.readers.content.Printed;

/**
 * The columns of lines that are laid out with spaces: where no row of data has ink, one column ends and the next begins.
 * Whatever does not fall into place without doubt makes the whole no table.
 */
final class Alignment {

    /** Deeper than this a cell is not indented but centred. */
    static final int DEEPEST_INDENT = 8;
    /** Twice the distance of the middle of a heading from that of its group. */
    private static final int OFF_CENTRE = 4;

    private static final int EDGE = 1;

    private final List<List<Piece>> lines;
    private final int header;
    private final List<int[]> columns = new ArrayList<>();

    /**
     * An alignment of lines.
     *
     * @param lines their pieces
     * @param header number of lines before the first row of data
     */
    private Alignment(List<List<Piece>> lines, int header) {
        this.lines = lines;
        this.header = header;
    }

    /**
     * The rows of the table.
     *
     * @param lines the pieces of every line
     * @param header number of lines before the first row of data
     * @param numbers number of every line in the text, from 1
     */
    static Optional<List<Row>> rows(List<List<Piece>> lines, int header, List<Integer> numbers) {
        Alignment alignment = new Alignment(lines, header);
        alignment.findColumns();
        return alignment.isSure() ? alignment.place(numbers) : Optional.empty();
    }

    private void findColumns() {
        int width =
                lines.stream().flatMap(List::stream).mapToInt(Piece::end).max().orElse(0);
        boolean[] ink = new boolean[width + 1];
        for (List<Piece> line : lines.subList(header, lines.size())) {
            for (Piece piece : line) {
                Arrays.fill(ink, piece.start(), piece.end(), true);
            }
        }
        int start = -1;
        for (int x = 0; x <= width; x++) {
            if (ink[x] && start < 0) {
                start = x;
            } else if (!ink[x] && start >= 0) {
                columns.add(new int[] {start, x});
                start = -1;
            }
        }
    }

    /** Numbers of a column begin or end at one place. */
    private boolean isAligned(int column) {
        int[] start = {Integer.MAX_VALUE, 0};
        int[] end = {Integer.MAX_VALUE, 0};
        for (List<Piece> line : lines.subList(header, lines.size())) {
            for (Piece piece : line) {
                if (piece.isFigure() && column(piece) == column) {
                    widen(start, piece.start());
                    widen(end, piece.end());
                }
            }
        }
        return start[1] - start[0] <= EDGE || end[1] - end[0] <= EDGE;
    }

    private static void widen(int[] range, int value) {
        range[0] = Math.min(range[0], value);
        range[1] = Math.max(range[1], value);
    }

    /** Some row fills nearly all columns, numbers line up, and no column is made by one stray word. */
    private boolean isSure() {
        int most = 0;
        int[] words = new int[columns.size()];
        int[] figures = new int[columns.size()];
        for (List<Piece> line : lines.subList(header, lines.size())) {
            most = Math.max(most, line.size());
            for (Piece piece : line) {
                int column = column(piece);
                words[column] += piece.isFigure() ? 0 : 1;
                figures[column] += piece.isFigure() ? 1 : 0;
            }
        }
        for (int c = 0; c < columns.size(); c++) {
            if (figures[c] == 0 && words[c] < 2 || !isAligned(c)) {
                return false;
            }
        }
        return columns.size() > 1
                && most >= columns.size() - 1
                && Arrays.stream(figures).max().orElse(0) > 2;
    }

    private int column(Piece piece) {
        int c = 0;
        while (columns.get(c)[1] < piece.end()) {
            c++;
        }
        return c;
    }

    private Optional<List<Row>> place(List<Integer> numbers) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = new String[columns.size()];
            Integer[] indents = new Integer[columns.size()];
            Arrays.fill(cells, "");
            Arrays.fill(indents, 0);
            for (Piece piece : lines.get(i)) {
                int column = i < header ? heading(i, piece) : column(piece);
                if (column < 0 || !cells[column].isEmpty()) {
                    return Optional.empty();
                }
                cells[column] = piece.text();
                indents[column] = indent(piece, column);
            }
            rows.add(new Row(numbers.get(i), List.of(cells), List.of(indents)));
        }
        return WrappedLabels.joined(WrappedNames.joined(rows, header), header);
    }

    private int indent(Piece piece, int column) {
        int depth = (piece.start() - columns.get(column)[0]) / 2;
        return piece.isFigure() || depth > DEEPEST_INDENT ? 0 : depth;
    }

    /** The column of a heading, the first where it stands over several; -1 when it cannot be told. */
    private int heading(int line, Piece piece) {
        int first = -1;
        int last = -1;
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c)[0] < piece.end() && piece.start() < columns.get(c)[1]) {
                first = first < 0 ? c : first;
                last = c;
            }
        }
        if (first < 0) {
            return nearest(piece);
        }
        return line + 1 < header ? overGroup(line, piece, first, last) : first;
    }

    private int nearest(Piece piece) {
        for (int c = 0; c < columns.size(); c++) {
            int from = c == 0 ? 0 : (columns.get(c - 1)[1] + columns.get(c)[0] + 1) / 2;
            int to = c + 1 == columns.size() ? Integer.MAX_VALUE : (columns.get(c)[1] + columns.get(c + 1)[0]) / 2;
            if (from <= piece.start() && piece.end() <= to) {
                return c;
            }
        }
        return -1;
    }

    /** A heading is centred over its group: columns beside it that have headings below and none of their own. */
    private int overGroup(int line, Piece piece, int first, int last) {
        if (!hasHeading(line + 1, first) || !hasHeading(line + 1, last)) {
            return first;
        }
        int best = first;
        int widest = 0;
        boolean tie = false;
        for (int a = first; a >= 0 && isFree(line, piece, a); a--) {
            for (int b = last; b < columns.size() && isFree(line, piece, b); b++) {
                int off = Math.abs(columns.get(a)[0] + columns.get(b)[1] - piece.start() - piece.end());
                if (off <= OFF_CENTRE) {
                    tie = b - a + 1 == widest;
                    best = b - a + 1 > widest ? a : best;
                    widest = Math.max(widest, b - a + 1);
                }
            }
        }
        return tie || widest == 0 && first == last ? -1 : best;
    }

    private boolean isFree(int line, Piece piece, int column) {
        return hasHeading(line + 1, column)
                && lines.get(line).stream().noneMatch(other -> other != piece && covers(other, column));
    }

    private boolean hasHeading(int line, int column) {
        return lines.get(line).stream().anyMatch(piece -> covers(piece, column));
    }

    private boolean covers(Piece piece, int column) {
        return columns.get(column)[0] < piece.end() && piece.start() < columns.get(column)[1];
    }

    /** Whether a line has an amount or a code beside something else, and not only the number of a page. */
    static boolean isData(List<Piece> line) {
        return line.size() > 2 && line.stream().anyMatch(Piece::isFigure)
                || line.size() == 2
                        && line.get(1).isFigure()
                        && line.get(1).text().length() > 3;
    }

    /** Whether a line is too much of a sentence to be a row. */
    static boolean isProse(List<Piece> line) {
        return line.stream().anyMatch(piece -> Printed.isProse(piece.text()));
    }
}
