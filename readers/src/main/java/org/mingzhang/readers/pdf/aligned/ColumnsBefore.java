package org.mingzhang.readers.pdf.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingzhang.readers.pdf.page.Segment;
import org.mingzhang.readers.pdf.page.TableLine;

/**
 * The columns of a table that ends a page, under which the next page goes on. Of its columns only the edges are known,
 * which the texts of the page before told: a longer text may stand out over them.
 *
 * @param edges from left to right; empty where no such table ends the page before
 * @param isHead whether the page before ends with nothing but the headings of the table, which have lines around them
 */
public record ColumnsBefore(List<Float> edges, boolean isHead) {

    /** No table ends the page before. */
    public static final ColumnsBefore NONE = new ColumnsBefore(List.of(), false);

    /** An edge stands at least this far, in points, from text. */
    private static final float MARGIN = 1f;

    /** Part of a column of the page before that text of its neighbour may cover. */
    private static final float COVERED = 0.5f;

    /** Words that stand in the middle of several columns before the amounts of a row. */
    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计");

    boolean isEmpty() {
        return edges.size() < 3;
    }

    private int size() {
        return edges.size() - 1;
    }

    /** The columns as these lines fill them; empty where they do not stand in them. */
    List<AlignedColumns.Extent> under(List<TableLine> lines) {
        List<TableLine> told = lines.stream().map(ColumnsBefore::withoutTotal).toList();
        List<AlignedColumns.Extent> own = AlignedColumns.of(
                told.stream().filter(line -> !line.parts().isEmpty()).toList());
        AlignedColumns.Extent[] taken = new AlignedColumns.Extent[size()];
        for (AlignedColumns.Extent extent : own) {
            int home = home(extent);
            if (home < 0 || taken[home] != null && !mayJoin(taken[home], extent, told)) {
                return List.of();
            }
            taken[home] = taken[home] == null ? extent : taken[home].with(extent.left(), extent.right());
        }
        List<AlignedColumns.Extent> columns = new ArrayList<>();
        for (int c = 0; c < taken.length; c++) {
            if (taken[c] != null) {
                columns.add(taken[c]);
                continue;
            }
            float left = edges.get(c) + MARGIN;
            float right = edges.get(c + 1) - MARGIN;
            if (c > 0) {
                left = Math.max(left, columns.get(c - 1).right() + MARGIN);
            }
            if (c + 1 < taken.length && taken[c + 1] != null) {
                right = Math.min(right, taken[c + 1].left() - MARGIN);
            }
            if (right <= left) {
                return List.of();
            }
            columns.add(new AlignedColumns.Extent(left, right));
        }
        return columns;
    }

    private static TableLine withoutTotal(TableLine line) {
        Segment first = line.parts().get(0);
        return line.hasParts() && TOTALS.contains(first.text().replace(" ", ""))
                ? new TableLine(line.row(), line.parts().subList(1, line.parts().size()))
                : line;
    }

    /** The column in which text stands: the one of its middle, unless it covers much of a neighbour; -1 for none. */
    private int home(AlignedColumns.Extent extent) {
        int home = -1;
        for (int c = 0; c < size(); c++) {
            float from = edges.get(c);
            float to = edges.get(c + 1);
            boolean within = extent.centre() >= from && extent.centre() < to;
            float covered = Math.min(extent.right(), to) - Math.max(extent.left(), from);
            if (within) {
                home = c;
            } else if (covered > COVERED * (to - from)) {
                return -1;
            }
        }
        return home;
    }

    /** Texts of one column may leave a gap between them, unless a line has both: then they are two columns. */
    private static boolean mayJoin(AlignedColumns.Extent one, AlignedColumns.Extent other, List<TableLine> lines) {
        return lines.stream()
                .noneMatch(line -> line.parts().stream().anyMatch(one::overlaps)
                        && line.parts().stream().anyMatch(other::overlaps));
    }

    /** The edges of the page before, moved only where the text of these columns stands over them. */
    float[] edges(List<AlignedColumns.Extent> columns) {
        float[] xs = new float[edges.size()];
        xs[0] = Math.min(edges.get(0), columns.get(0).left() - MARGIN);
        for (int i = 1; i < columns.size(); i++) {
            float from = columns.get(i - 1).right();
            float to = columns.get(i).left();
            float edge = edges.get(i);
            xs[i] = edge > from && edge < to ? edge : (from + to) / 2;
        }
        xs[size()] = Math.max(edges.get(size()), columns.get(size() - 1).right() + MARGIN);
        return xs;
    }
}
