package org.mingzhang.readers.pdf.aligned;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.readers.pdf.grid.Lattice;
import org.mingzhang.readers.pdf.page.Segment;
import org.mingzhang.readers.pdf.page.TableLine;

/** Makes cells of lines of text between which no rulings stand. */
final class AlignedLattice {

    /** An edge stands at least this far, in points, from text. */
    private static final float MARGIN = 1f;

    private AlignedLattice() {}

    /** The cells of a row; what runs over several columns in one line is one cell. */
    static List<Lattice.Region> cells(int at, List<TableLine> row, List<AlignedColumns.Extent> columns) {
        int[] end = new int[columns.size()];
        for (int c = 0; c < end.length; c++) {
            end[c] = c;
        }
        for (Segment part : row.size() == 1 ? row.get(0).parts() : List.<Segment>of()) {
            int[] span = AlignedColumns.span(part, columns);
            if (span[0] >= 0) {
                end[span[0]] = Math.max(end[span[0]], span[1]);
            }
        }
        List<Lattice.Region> cells = new ArrayList<>();
        for (int c = 0; c < end.length; c = end[c] + 1) {
            cells.add(new Lattice.Region(at, c, 1, end[c] - c + 1));
        }
        return cells;
    }

    /** The lines in one column, which says that their columns cannot be told. */
    static Lattice ofOneColumn(List<TableLine> lines) {
        List<List<TableLine>> rows = new ArrayList<>();
        List<Lattice.Region> regions = new ArrayList<>();
        float left = Float.MAX_VALUE;
        float right = 0;
        for (TableLine line : lines) {
            regions.add(new Lattice.Region(rows.size(), 0, 1, 1));
            rows.add(List.of(line));
            left = Math.min(left, line.row().left());
            right = Math.max(right, line.row().right());
        }
        return new Lattice(new float[] {left - MARGIN, right + MARGIN}, edges(rows), regions);
    }

    /** The edges of rows, in the middle between their lines. */
    static float[] edges(List<List<TableLine>> rows) {
        float[] ys = new float[rows.size() + 1];
        ys[0] = top(rows.get(0)) - MARGIN;
        for (int i = 1; i < rows.size(); i++) {
            ys[i] = (bottom(rows.get(i - 1)) + top(rows.get(i))) / 2;
        }
        ys[rows.size()] = bottom(rows.get(rows.size() - 1)) + MARGIN;
        return ys;
    }

    /** The edges of the columns, in the middle of the gutters between them. */
    static float[] columnEdges(List<AlignedColumns.Extent> columns) {
        float[] xs = new float[columns.size() + 1];
        xs[0] = columns.get(0).left() - MARGIN;
        for (int i = 1; i < columns.size(); i++) {
            xs[i] = (columns.get(i - 1).right() + columns.get(i).left()) / 2;
        }
        xs[columns.size()] = columns.get(columns.size() - 1).right() + MARGIN;
        return xs;
    }

    private static float top(List<TableLine> lines) {
        return (float)
                lines.stream().mapToDouble(line -> line.row().top()).min().orElseThrow();
    }

    private static float bottom(List<TableLine> lines) {
        return (float)
                lines.stream().mapToDouble(line -> line.row().bottom()).max().orElseThrow();
    }
}
