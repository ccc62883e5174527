package org.mingzhang.readers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table without vertical rulings, known by columns of numbers one under another. Only what can hardly be anything else
 * counts: at least three lines with two numbers each, with gutters between the columns that no line of them crosses.
 *
 * @param first index of its first line among the lines of the page
 * @param last index of its last line
 * @param lattice its cells
 */
record AlignedTable(int first, int last, Lattice lattice) {

    private static final int FEWEST_LINES = 3;

    private static final int FEWEST_COLUMNS = 3;

    private static final int FEWEST_NUMBERS = 2;

    /** Lines of text in a row of the table between two lines with numbers, for names that wrap. */
    private static final int MOST_BETWEEN = 2;

    /** Header lines above the numbers. */
    private static final int MOST_HEADERS = 3;

    /** A heading stands out this far beyond its numbers, in parts of the font size. */
    private static final float BEYOND = 4f;

    /** Lines further apart than this, in parts of the font size, do not belong together. */
    private static final float FAR = 4.5f;

    /** Lines nearer than this, in parts of the font size, may be one wrapped text. */
    private static final float WRAPPED = 1.6f;

    /** A column edge stands at least this far, in points, from text. */
    private static final float MARGIN = 1f;

    /** The tables among these lines, which are sorted from top to bottom. */
    static List<AlignedTable> find(List<Row> rows) {
        List<AlignedTable> tables = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            if (!isNumeric(rows.get(from))) {
                from++;
                continue;
            }
            int last = lastNumeric(rows, from);
            Optional<AlignedTable> table =
                    build(rows, tables.isEmpty() ? 0 : tables.get(tables.size() - 1).last + 1, from, last);
            table.ifPresent(tables::add);
            from = table.map(AlignedTable::last).orElse(last) + 1;
        }
        return tables;
    }

    private static boolean isNumeric(Row row) {
        List<Segment> segments = Segment.of(row);
        return segments.size() >= FEWEST_NUMBERS
                && segments.stream().filter(Segment::isNumber).count() >= FEWEST_NUMBERS;
    }

    /** The last line with numbers that follows on without too much between. */
    private static int lastNumeric(List<Row> rows, int from) {
        int last = from;
        for (int i = from + 1; i < rows.size() && i - last <= MOST_BETWEEN + 1 && near(rows, i - 1, i); i++) {
            if (isNumeric(rows.get(i))) {
                last = i;
            }
        }
        return last;
    }

    private static boolean near(List<Row> rows, int above, int below) {
        Row a = rows.get(above);
        Row b = rows.get(below);
        return b.first().baseline() - a.first().baseline() <= FAR * Math.max(a.size(), b.size());
    }

    private static Optional<AlignedTable> build(List<Row> rows, int earliest, int from, int last) {
        List<float[]> columns = columns(rows.subList(from, last + 1));
        long numeric = rows.subList(from, last + 1).stream()
                .filter(AlignedTable::isNumeric)
                .count();
        if (numeric < FEWEST_LINES || columns.size() < FEWEST_COLUMNS || !hold(columns, rows.subList(from, last + 1))) {
            return Optional.empty();
        }
        int first = from;
        while (first > earliest
                && from - first < MOST_HEADERS
                && near(rows, first - 1, first)
                && isHeader(rows.get(first - 1), columns)) {
            first--;
        }
        int end = last;
        while (end + 1 < rows.size() && end - last < MOST_BETWEEN && isWrappedName(rows, end, columns)) {
            end++;
        }
        List<List<Row>> tableRows = group(rows.subList(first, end + 1));
        return Optional.of(new AlignedTable(
                first, end, lattice(tableRows, widened(columns, rows.subList(first, end + 1)))));
    }

    /** Extents of the columns: where no line with numbers has text there is a gutter. */
    private static List<float[]> columns(List<Row> rows) {
        List<float[]> columns = new ArrayList<>();
        for (Row row : rows) {
            if (isNumeric(row)) {
                for (Segment segment : Segment.of(row)) {
                    add(columns, segment.left(), segment.right());
                }
            }
        }
        return columns;
    }

    private static void add(List<float[]> columns, float left, float right) {
        float[] merged = {left, right};
        columns.removeIf(column -> {
            boolean overlaps = column[0] <= merged[1] + MARGIN && column[1] >= merged[0] - MARGIN;
            if (overlaps) {
                merged[0] = Math.min(merged[0], column[0]);
                merged[1] = Math.max(merged[1], column[1]);
            }
            return overlaps;
        });
        int at = 0;
        while (at < columns.size() && columns.get(at)[0] < merged[0]) {
            at++;
        }
        columns.add(at, merged);
    }

    /** Whether the numbers stand in columns of numbers: most lines have as many segments as most of the columns. */
    private static boolean hold(List<float[]> columns, List<Row> rows) {
        int filled = 0;
        int lines = 0;
        for (Row row : rows) {
            if (isNumeric(row)) {
                lines++;
                filled += Segment.of(row).size();
            }
        }
        return filled >= 0.6f * lines * columns.size();
    }

    /** A line above the numbers whose parts stand over columns; a title runs across all of them. */
    private static boolean isHeader(Row row, List<float[]> columns) {
        List<Segment> segments = Segment.of(row);
        float left = columns.get(0)[0];
        float right = columns.get(columns.size() - 1)[1];
        boolean within = row.left() > left - BEYOND * row.size() && row.right() < right + BEYOND * row.size();
        return within
                && segments.size() >= 2
                && segments.stream().allMatch(s -> covered(s, columns) <= columns.size() - 2)
                && segments.size() >= (columns.size() + 1) / 2;
    }

    private static int covered(Segment segment, List<float[]> columns) {
        int covered = 0;
        for (float[] column : columns) {
            if (segment.left() < column[1] && segment.right() > column[0]) {
                covered++;
            }
        }
        return covered;
    }

    /** The rest of a name in the first column, close under the last line. */
    private static boolean isWrappedName(List<Row> rows, int above, List<float[]> columns) {
        Row row = rows.get(above + 1);
        return row.first().baseline() - rows.get(above).first().baseline() < WRAPPED * row.size()
                && row.right() < columns.get(1)[0]
                && row.left() > columns.get(0)[0] - row.size();
    }

    /** Lines of one row of the table: at most one with numbers, and names close above and below it. */
    private static List<List<Row>> group(List<Row> rows) {
        List<List<Row>> groups = new ArrayList<>();
        boolean numbers = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean numeric = isNumeric(row);
            boolean close =
                    i > 0 && row.first().baseline() - rows.get(i - 1).first().baseline() < WRAPPED * row.size();
            boolean next = close && !(numbers && numeric);
            if (next && numbers && i + 1 < rows.size() && !numeric) {
                // A name between two lines of numbers belongs to the nearer one.
                float below = rows.get(i + 1).first().baseline() - row.first().baseline();
                float above = row.first().baseline() - rows.get(i - 1).first().baseline();
                next = above <= below * 1.05f;
            }
            if (next) {
                groups.get(groups.size() - 1).add(row);
                numbers |= numeric;
            } else {
                groups.add(new ArrayList<>(List.of(row)));
                numbers = numeric;
            }
        }
        return groups;
    }

    /** Columns as wide as names and headers in them make them, as long as these cross no gutter. */
    private static List<float[]> widened(List<float[]> columns, List<Row> rows) {
        List<float[]> wide = new ArrayList<>();
        columns.forEach(c -> wide.add(c.clone()));
        for (Row row : rows) {
            for (Segment segment : Segment.of(row)) {
                if (covered(segment, columns) == 1) {
                    for (int i = 0; i < columns.size(); i++) {
                        float[] column = columns.get(i);
                        if (segment.left() < column[1] && segment.right() > column[0]) {
                            wide.get(i)[0] = Math.min(wide.get(i)[0], segment.left());
                            wide.get(i)[1] = Math.max(wide.get(i)[1], segment.right());
                        }
                    }
                }
            }
        }
        return wide;
    }

    private static Lattice lattice(List<List<Row>> groups, List<float[]> columns) {
        float[] xs = new float[columns.size() + 1];
        xs[0] = columns.get(0)[0] - MARGIN;
        for (int i = 1; i < columns.size(); i++) {
            xs[i] = (columns.get(i - 1)[1] + columns.get(i)[0]) / 2;
        }
        xs[columns.size()] = columns.get(columns.size() - 1)[1] + MARGIN;
        float[] ys = new float[groups.size() + 1];
        ys[0] = top(groups.get(0)) - MARGIN;
        for (int i = 1; i < groups.size(); i++) {
            ys[i] = (bottom(groups.get(i - 1)) + top(groups.get(i))) / 2;
        }
        ys[groups.size()] = bottom(groups.get(groups.size() - 1)) + MARGIN;
        List<Lattice.Region> regions = new ArrayList<>();
        for (int r = 0; r < groups.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                regions.add(new Lattice.Region(r, c, 1, 1));
            }
        }
        return new Lattice(xs, ys, regions);
    }

    private static float top(List<Row> rows) {
        return (float) rows.stream().mapToDouble(Row::top).min().orElseThrow();
    }

    private static float bottom(List<Row> rows) {
        return (float) rows.stream().mapToDouble(Row::bottom).max().orElseThrow();
    }
}
