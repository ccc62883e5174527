package org.mingzhang.readers.pdf.aligned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.readers.pdf.grid.Lattice;
import org.mingzhang.readers.pdf.page.Glyph;
import org.mingzhang.readers.pdf.page.Row;
import org.mingzhang.readers.pdf.page.TableLine;

/**
 * Rows of amounts without lines between them, below a head that has lines: they stand in the columns of the head. Where it
 * cannot be told in which, they are handed on in one column, which says so; without them the table would look complete.
 *
 * @param first index of their first line among the lines of the page that no lattice holds
 * @param last index of their last line
 * @param lattice head and rows, or the rows alone in one column
 * @param whole whether the lattice holds the head too
 */
public record OpenRows(int first, int last, Lattice lattice, boolean whole) {

    private static final int FEWEST_COLUMNS = 2;

    private static final int FEWEST_ROWS = 2;

    /** Lines further apart than this, in parts of the font size, do not belong together. */
    private static final float FAR = 3f;

    /** Text may stand out this far, in points, over the sides of the head. */
    private static final float SLACK = 3f;

    /** A character over an edge reaches this far, in points, beyond it on both sides. */
    private static final float OVER = 1f;

    /** Characters nearer than this part of the font size on both sides of an edge may be one word. */
    private static final float APART = 0.2f;

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－─·第 ]*\\d{1,4}[-—–－─·页 ]*");

    /**
     * The rows below this head, if there are any.
     *
     * @param inside the characters of the head
     * @param rows the lines of the page that no lattice holds, from top to bottom
     * @param end where the next lattice begins
     */
    public static Optional<OpenRows> below(Lattice head, List<Glyph> inside, List<Row> rows, float end) {
        if (head.columns() < FEWEST_COLUMNS) {
            return Optional.empty();
        }
        int first = 0;
        while (first < rows.size() && rows.get(first).first().baseline() < head.bottom()) {
            first++;
        }
        int last = first - 1;
        float above = head.bottom();
        for (int i = first; i < rows.size(); i++) {
            Row row = rows.get(i);
            TableLine line = TableLine.of(row);
            boolean follows = row.top() - above < FAR * row.size()
                    && row.bottom() < end
                    && row.left() < head.right()
                    && row.right() > head.left()
                    && !line.ends();
            if (!follows
                    || i + 1 == rows.size() && PAGE_NUMBER.matcher(line.text()).matches()) {
                break;
            }
            above = row.bottom();
            last = i;
        }
        List<TableLine> lines = new ArrayList<>();
        rows.subList(first, last + 1).forEach(row -> lines.add(TableLine.of(row)));
        boolean wide = head.columns() > FEWEST_COLUMNS;
        long filled = lines.stream()
                .filter(line -> line.hasMoney() || wide && (line.hasCode() || line.isNumeric()))
                .count();
        boolean any = filled >= FEWEST_ROWS
                || wide && lines.stream().anyMatch(TableLine::hasNumbers)
                || filled > 0 && Row.of(inside).stream().map(TableLine::of).noneMatch(TableLine::hasMoney);
        return any ? Optional.of(of(head, lines, first, last)) : Optional.empty();
    }

    private static OpenRows of(Lattice head, List<TableLine> lines, int first, int last) {
        List<Float> edges = new ArrayList<>();
        for (float x : head.xs()) {
            edges.add(x);
        }
        List<AlignedColumns.Extent> columns = AlignedColumns.between(edges, List.of());
        List<TableLine> cut =
                lines.stream().map(line -> TableLine.of(line.row(), head.xs())).toList();
        boolean clear =
                lines.stream().map(TableLine::row).noneMatch(row -> standsOut(row, head) || crosses(row, head.xs()))
                        && cut.stream().noneMatch(TableLine::isCramped)
                        && cut.get(0).isNumeric()
                        && AlignedColumns.areSingle(columns, cut);
        return clear
                ? new OpenRows(first, last, joined(head, AlignedRows.of(cut, columns), columns), true)
                : new OpenRows(first, last, AlignedLattice.ofOneColumn(lines), false);
    }

    private static boolean standsOut(Row row, Lattice head) {
        return row.left() < head.left() - SLACK || row.right() > head.right() + SLACK;
    }

    /** Whether something stands over the edge of a column, or may. */
    private static boolean crosses(Row row, float[] xs) {
        List<Glyph> glyphs = row.glyphs();
        for (int c = 1; c + 1 < xs.length; c++) {
            for (int i = 0; i < glyphs.size(); i++) {
                Glyph glyph = glyphs.get(i);
                boolean over = glyph.left() < xs[c] - OVER && glyph.right() > xs[c] + OVER;
                boolean close = i > 0
                        && glyphs.get(i - 1).centreX() < xs[c]
                        && glyph.centreX() >= xs[c]
                        && glyph.left() - glyphs.get(i - 1).right() < APART * glyph.size()
                        && glyph.run() == glyphs.get(i - 1).run();
                if (over || close) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Lattice joined(Lattice head, List<List<TableLine>> rows, List<AlignedColumns.Extent> columns) {
        List<Lattice.Region> regions = new ArrayList<>(head.regions());
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                regions.add(new Lattice.Region(head.rows() + r, c, 1, 1));
            }
        }
        float[] below = AlignedLattice.edges(rows);
        float[] ys = Arrays.copyOf(head.ys(), head.ys().length + rows.size());
        System.arraycopy(below, 1, ys, head.ys().length, rows.size());
        return new Lattice(head.xs(), ys, regions);
    }
}
