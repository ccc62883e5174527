package org.mingzhang.readers.pdf.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.readers.pdf.page.Segment;
import org.mingzhang.readers.pdf.page.TableLine;

/** Extents of columns of text without lines between them: where no line has text there is a gutter. */
final class AlignedColumns {

    /** Narrowest gutter, in parts of the font size. */
    private static final float GUTTER = 0.3f;

    /** Ends of amounts this near, in parts of the font size, are one under another. */
    private static final float LEVEL = 0.7f;

    /** Text lies over a column when it comes this near, in points. */
    private static final float MARGIN = 1f;

    /** Text may stand out this far, in points, into the gutter beside the columns of the page before. */
    private static final float SLACK = 3f;

    /** Left and right edge of the text in a column. */
    record Extent(float left, float right) {
        float centre() {
            return (left + right) / 2;
        }

        boolean overlaps(Segment part) {
            return part.left() < right - MARGIN && part.right() > left + MARGIN
                    || part.centre() > left && part.centre() < right;
        }

        Extent with(float from, float to) {
            return new Extent(Math.min(left, from), Math.max(right, to));
        }
    }

    private record Edge(float at, int step) {}

    private AlignedColumns() {}

    /** The columns in which the parts of these lines stand, from left to right. */
    static List<Extent> of(List<TableLine> lines) {
        List<Edge> edges = new ArrayList<>();
        float size = 0;
        for (TableLine line : lines) {
            size = Math.max(size, line.row().size());
            for (Segment part : line.parts()) {
                edges.add(new Edge(part.left(), 1));
                edges.add(new Edge(part.right(), -1));
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::at).thenComparingInt(Edge::step));
        List<Float> gutters = new ArrayList<>();
        int over = 0;
        for (int i = 0; i + 1 < edges.size(); i++) {
            over += edges.get(i).step();
            float from = edges.get(i).at();
            float to = edges.get(i + 1).at();
            if (over == 0 && to - from >= GUTTER * size) {
                gutters.add((from + to) / 2);
            }
        }
        return extents(lines, gutters);
    }

    /** The columns between these edges, where every part of the lines stands in one of them; empty otherwise. */
    static List<Extent> between(List<Float> edges, List<TableLine> lines) {
        List<Extent> columns = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            columns.add(new Extent(edges.get(i) + MARGIN, edges.get(i + 1) - MARGIN));
        }
        boolean fit = lines.stream()
                .flatMap(line -> line.parts().stream())
                .allMatch(part -> columns.stream()
                        .anyMatch(column ->
                                part.left() > column.left() - SLACK && part.right() < column.right() + SLACK));
        return fit ? columns : List.of();
    }

    private static List<Extent> extents(List<TableLine> lines, List<Float> gutters) {
        List<Extent> columns = new ArrayList<>();
        for (int c = 0; c <= gutters.size(); c++) {
            float from = c == 0 ? Float.NEGATIVE_INFINITY : gutters.get(c - 1);
            float to = c == gutters.size() ? Float.POSITIVE_INFINITY : gutters.get(c);
            Extent extent = null;
            for (TableLine line : lines) {
                for (Segment part : line.parts()) {
                    if (part.left() >= from && part.right() <= to) {
                        extent = extent == null
                                ? new Extent(part.left(), part.right())
                                : extent.with(part.left(), part.right());
                    }
                }
            }
            if (extent != null) {
                columns.add(extent);
            }
        }
        return columns;
    }

    /** Columns as wide as these lines make them, as far as their parts stand in one column. */
    static List<Extent> widened(List<Extent> columns, List<TableLine> lines) {
        List<Extent> wide = new ArrayList<>(columns);
        for (TableLine line : lines) {
            for (Segment part : line.parts()) {
                int[] span = span(part, columns);
                if (span[0] == span[1] && span[0] >= 0) {
                    wide.set(span[0], wide.get(span[0]).with(part.left(), part.right()));
                }
            }
        }
        return wide;
    }

    /** First and last of the columns that a part lies over; -1 when it lies over none. */
    static int[] span(Segment part, List<Extent> columns) {
        int[] span = {-1, -1};
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).overlaps(part)) {
                span[0] = span[0] < 0 ? c : span[0];
                span[1] = c;
            }
        }
        return span;
    }

    /**
     * Whether every column is one: no line has two numbers in it, and its amounts stand one under another with their
     * ends, their middles or their beginnings.
     */
    static boolean areSingle(List<Extent> columns, List<TableLine> lines) {
        for (Extent column : columns) {
            boolean several = lines.stream()
                    .anyMatch(line -> line.parts().stream()
                                    .filter(part -> part.isNumber() && column.overlaps(part))
                                    .count()
                            > 1);
            if (several) {
                return false;
            }
            List<Segment> amounts = lines.stream()
                    .flatMap(line -> line.parts().stream())
                    .filter(part -> part.isNumber() && column.overlaps(part))
                    .toList();
            if (amounts.size() >= 3 && !isLevel(amounts)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLevel(List<Segment> amounts) {
        double near = LEVEL * amounts.get(0).glyphs().get(0).size();
        return share(amounts.stream().map(Segment::right).sorted().toList(), near)
                || share(amounts.stream().map(Segment::centre).sorted().toList(), near)
                || share(amounts.stream().map(Segment::left).sorted().toList(), near);
    }

    /** Whether most of the sorted values are near to the middle one. */
    private static boolean share(List<Float> values, double near) {
        float middle = values.get(values.size() / 2);
        long level = values.stream().filter(v -> Math.abs(v - middle) <= near).count();
        return level >= 0.8 * values.size();
    }
}
