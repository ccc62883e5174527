package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.readers.table.TableWords;

/**
 * The columns of lines that are laid out with spaces: where no row has ink, one column ends and the next begins.
 * Converters move what they print by some columns to either side, but never over what stands beside it.
 */
final class InkColumns {

    /** Ends of amounts this near are one under another. */
    private static final int LEVEL = 3;

    /** Of so many amounts or more most must stand one under another. */
    private static final int FEWEST_LEVEL = 3;

    /** What stands in a column of which the cells lie over those of the column beside it. */
    private enum Kind {
        ANY,
        FIGURES,
        WORDS
    }

    /**
     * A column.
     *
     * @param start where it begins, as headings stand over it
     * @param end where it ends
     * @param from where its leftmost text begins, which may be over the column before
     * @param to where its rightmost text ends
     * @param kind what stands in it
     * @param amounts how many amounts stand in it, codes not counted
     * @param figures how many figures
     * @param words how many names
     */
    record Column(int start, int end, int from, int to, Kind kind, int amounts, int figures, int words) {

        /** A column that has a heading only. */
        static Column blank(int start, int end) {
            return new Column(start, end, start, end, Kind.ANY, 0, 0, 0);
        }

        boolean isOfAmounts() {
            return amounts > 0 || figures > words;
        }

        boolean isBlank() {
            return figures == 0 && words == 0;
        }

        /** Names or codes. */
        boolean isOfNames() {
            return amounts == 0 && !isBlank();
        }

        int overlap(int from, int to) {
            return Math.min(end, to) - Math.max(start, from);
        }

        boolean holds(Piece cell) {
            boolean fits = kind == Kind.ANY || (kind == Kind.FIGURES) == (cell.isFigure() || isMark(cell));
            return fits && Math.min(to, cell.end()) > Math.max(from, cell.start());
        }
    }

    private InkColumns() {}

    /** The columns in which the cells of these lines stand, from left to right. */
    static List<Column> of(List<LaidOutLine> lines) {
        List<LaidOutLine> rows = lines.stream().filter(LaidOutLine::hasParts).toList();
        int width = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(Piece::end)
                .max()
                .orElse(0);
        boolean[] ink = new boolean[width + 1];
        for (LaidOutLine row : rows) {
            row.cells().forEach(cell -> Arrays.fill(ink, cell.start(), cell.end(), true));
        }
        List<Column> columns = new ArrayList<>();
        int start = -1;
        for (int x = 0; x <= width; x++) {
            if (ink[x] && start < 0) {
                start = x;
            } else if (!ink[x] && start >= 0) {
                columns.addAll(parted(start, x, lines));
                start = -1;
            }
        }
        return withoutSplitNames(columns, rows);
    }

    /** The column between two gutters, or the two of which the cells stand over each other: amounts and names. */
    private static List<Column> parted(int start, int end, List<LaidOutLine> lines) {
        Column whole = counted(start, end, Kind.ANY, lines);
        if (whole.amounts() == 0 || whole.words() == 0) {
            return List.of(whole);
        }
        int before = 0;
        int after = 0;
        for (LaidOutLine line : lines) {
            List<Piece> cells = line.cells().stream().filter(whole::holds).toList();
            if (cells.size() == 2 && cells.get(0).isFigure() != cells.get(1).isFigure()) {
                before += cells.get(0).isFigure() ? 1 : 0;
                after += cells.get(1).isFigure() ? 1 : 0;
            } else if (cells.size() > 1) {
                return List.of(whole);
            }
        }
        if (before == 0 || after > 0) {
            return List.of(whole);
        }
        Column figures = counted(start, end, Kind.FIGURES, lines);
        Column words = counted(start, end, Kind.WORDS, lines);
        int border = Math.max(figures.from() + 1, Math.min(figures.to(), middle(words, lines)));
        return List.of(
                new Column(
                        figures.from(),
                        border,
                        figures.from(),
                        figures.to(),
                        Kind.FIGURES,
                        figures.amounts(),
                        figures.figures(),
                        0),
                new Column(
                        Math.max(border, words.from()),
                        Math.max(border + 1, words.to()),
                        words.from(),
                        words.to(),
                        Kind.WORDS,
                        0,
                        0,
                        words.words()));
    }

    /** Where most names of a column begin. */
    private static int middle(Column words, List<LaidOutLine> lines) {
        int[] starts = lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(words::holds)
                .mapToInt(Piece::start)
                .sorted()
                .toArray();
        return starts[starts.length / 2];
    }

    /** Names that never stand beside each other are of one column, some in its middle; so are whole codes, some deeper. */
    private static List<Column> withoutSplitNames(List<Column> columns, List<LaidOutLine> rows) {
        List<Column> whole = new ArrayList<>();
        for (Column column : columns) {
            Column last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            boolean names = last != null && last.figures() + column.figures() == 0;
            boolean codes = last != null && isOfCodes(last) && isOfCodes(column) && holdsWholeCodes(column, rows);
            if ((names || codes) && last.kind() == column.kind() && neverBeside(last, column, rows)) {
                whole.set(
                        whole.size() - 1,
                        new Column(
                                last.start(),
                                column.end(),
                                last.from(),
                                column.to(),
                                last.kind(),
                                0,
                                last.figures() + column.figures(),
                                last.words() + column.words()));
            } else {
                whole.add(column);
            }
        }
        return whole;
    }

    private static boolean isOfCodes(Column column) {
        return column.figures() > 0 && column.amounts() + column.words() == 0;
    }

    /** Whether the codes of a column have all their parts, so that they are codes of their own. */
    private static boolean holdsWholeCodes(Column column, List<LaidOutLine> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(column::holds)
                .allMatch(cell -> TableWords.isCode(cell.text()) && cell.text().length() > 3);
    }

    private static boolean neverBeside(Column one, Column other, List<LaidOutLine> rows) {
        return rows.stream()
                .noneMatch(row -> row.cells().stream().anyMatch(one::holds)
                        && row.cells().stream().anyMatch(other::holds));
    }

    private static Column counted(int start, int end, Kind kind, List<LaidOutLine> lines) {
        Column all = new Column(start, end, start, end, kind, 0, 0, 0);
        int amounts = 0;
        int figures = 0;
        int words = 0;
        int from = end;
        int to = start;
        for (LaidOutLine line : lines) {
            for (Piece cell : line.cells()) {
                if (all.holds(cell)) {
                    from = Math.min(from, cell.start());
                    to = Math.max(to, cell.end());
                    amounts += TableWords.isMoney(cell.text()) ? 1 : 0;
                    figures += cell.isFigure() ? 1 : 0;
                    words += cell.isFigure() || isMark(cell) ? 0 : 1;
                }
            }
        }
        return new Column(from, to, from, to, kind, amounts, figures, words);
    }

    /** A dash or another mark for nothing. */
    private static boolean isMark(Piece cell) {
        return cell.text().chars().noneMatch(Character::isLetterOrDigit);
    }

    /** The one column that a cell stands in; -1 where it stands in none or over several. */
    static int column(Piece cell, List<Column> columns) {
        int found = -1;
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).holds(cell)) {
                if (found >= 0) {
                    return -1;
                }
                found = c;
            }
        }
        return found;
    }

    /** Whether every column of amounts is one: no other words are in it, and its amounts stand one under another. */
    static boolean areSingle(List<Column> columns, List<LaidOutLine> lines) {
        for (Column column : columns) {
            List<Piece> amounts = lines.stream()
                    .flatMap(line -> line.cells().stream())
                    .filter(cell -> cell.isFigure() && column.holds(cell))
                    .toList();
            if (column.amounts() > 0 && column.words() > 0 || amounts.size() >= FEWEST_LEVEL && !areLevel(amounts)) {
                return false;
            }
        }
        return true;
    }

    /** By how many columns of the text the numbers of a column end, or begin, apart from each other, over all columns. */
    static int unevenness(List<Column> columns, List<LaidOutLine> lines) {
        int uneven = 0;
        for (Column column : columns) {
            List<Piece> figures = lines.stream()
                    .flatMap(line -> line.cells().stream())
                    .filter(cell -> cell.isFigure() && column.holds(cell))
                    .toList();
            uneven += figures.isEmpty()
                    ? 0
                    : Math.min(
                            range(figures.stream().mapToInt(Piece::end)),
                            range(figures.stream().mapToInt(Piece::start)));
        }
        return uneven;
    }

    private static int range(IntStream values) {
        IntSummaryStatistics range = values.summaryStatistics();
        return range.getMax() - range.getMin();
    }

    private static boolean areLevel(List<Piece> amounts) {
        return share(amounts.stream().mapToInt(Piece::end).sorted().toArray(), LEVEL)
                || share(amounts.stream().mapToInt(Piece::start).sorted().toArray(), LEVEL)
                || share(amounts.stream().mapToInt(Piece::middle).sorted().toArray(), 2 * LEVEL);
    }

    /** Whether most of the sorted values are near to the middle one. */
    private static boolean share(int[] values, int near) {
        int middle = values[values.length / 2];
        return Arrays.stream(values).filter(v -> Math.abs(v - middle) <= near).count() >= 0.8 * values.length;
    }
}
