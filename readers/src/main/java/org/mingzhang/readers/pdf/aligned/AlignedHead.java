package org.mingzhang.readers.pdf.aligned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.readers.pdf.grid.Lattice;
import org.mingzhang.readers.pdf.page.TableLine;

/**
 * The header lines of a table without rulings: which columns each heading stands over. A heading over a number is that
 * of its column, since cells do not overlap. Numbers lie to the right of a wide column whose heading is in its middle; so
 * headings and columns that meet nothing belong together in order where there are as many of both.
 */
final class AlignedHead {

    /** The middle of a heading of several columns lies this near to theirs, in parts of their width. */
    private static final float CENTRED = 0.12f;

    /** What lies nearer than this part of the font size to a height is at it. */
    private static final float LEVEL = 0.35f;

    /** Text keeps this part of the font size from the edge of its cell. */
    private static final float ROOM = 0.35f;

    private static final int FREE = -1;

    private final int height;
    private final float middle;
    private final List<Heading> groups = new ArrayList<>();
    private final List<Heading> leaves = new ArrayList<>();
    private final List<AlignedColumns.Extent> columns;

    private final List<Lattice.Region> regions = new ArrayList<>();

    /** First and last column of each leaf. */
    private final List<int[]> spans = new ArrayList<>();

    private AlignedHead(List<TableLine> lines, List<AlignedColumns.Extent> columns) {
        this.height = lines.size();
        this.columns = new ArrayList<>(columns);
        List<Heading> all = Heading.in(lines);
        this.middle = middle(all);
        for (Heading heading : all) {
            (isGroup(heading, all) ? groups : leaves).add(heading);
        }
        leaves.sort(Comparator.comparingDouble(Heading::centre));
    }

    /** The headings over these columns of a body; empty where it cannot be told which stands over which. */
    static Optional<AlignedHead> of(List<TableLine> lines, List<AlignedColumns.Extent> columns, List<TableLine> body) {
        AlignedHead head = new AlignedHead(lines, columns);
        if (lines.isEmpty()) {
            return Optional.of(head);
        }
        return head.match(body) && head.layOut(body) ? Optional.of(head) : Optional.empty();
    }

    /** The columns, also those that have a heading only, as wide as heading and body make them. */
    List<AlignedColumns.Extent> columns() {
        List<AlignedColumns.Extent> wide = new ArrayList<>(columns);
        for (int i = 0; i < leaves.size(); i++) {
            int column = spans.get(i)[0];
            if (column == spans.get(i)[1]) {
                wide.set(
                        column,
                        wide.get(column)
                                .with(leaves.get(i).left(), leaves.get(i).right()));
            }
        }
        return wide;
    }

    private static float middle(List<Heading> all) {
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Heading heading : all) {
            top = Math.min(top, heading.top());
            bottom = Math.max(bottom, heading.bottom());
        }
        return (top + bottom) / 2;
    }

    /** Whether it stands in the middle of the height of the whole head, and so in a cell as high as that. */
    private boolean isFullHeight(Heading heading) {
        return Math.abs(heading.middle() - middle) < LEVEL * heading.size();
    }

    /**
     * Whether it stands over others: above the middle of the head, on them, or in the middle between two that are lower.
     */
    private boolean isGroup(Heading heading, List<Heading> all) {
        List<Heading> lower =
                all.stream().filter(other -> other.isBelow(heading)).toList();
        if (lower.isEmpty()) {
            return false;
        }
        if (heading.middle() < middle - LEVEL * heading.size() || lower.stream().anyMatch(heading::overlaps)) {
            return true;
        }
        Optional<Heading> left = lower.stream()
                .filter(other -> other.right() <= heading.left())
                .max(Comparator.comparingDouble(Heading::right));
        Optional<Heading> right = lower.stream()
                .filter(other -> other.left() >= heading.right())
                .min(Comparator.comparingDouble(Heading::left));
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        float off = Math.abs(heading.centre() - (left.get().left() + right.get().right()) / 2);
        return off
                < (isFullHeight(heading)
                        ? heading.size() / 2
                        : 2 * CENTRED * (right.get().right() - left.get().left()));
    }

    /** Gives every leaf its columns; adds columns for leaves over nothing. */
    private boolean match(List<TableLine> body) {
        Optional<int[]> owners = LeafColumns.of(leaves, columns, body);
        if (owners.isEmpty()) {
            return false;
        }
        List<AlignedColumns.Extent> found = List.copyOf(columns);
        columns.clear();
        int next = 0;
        for (int i = 0; i < leaves.size(); i++) {
            int first = columns.size();
            while (next < found.size() && owners.get()[next] == i) {
                columns.add(found.get(next++));
            }
            if (columns.size() == first) {
                columns.add(new AlignedColumns.Extent(
                        leaves.get(i).left(), leaves.get(i).right()));
            }
            spans.add(new int[] {first, columns.size() - 1});
        }
        List<AlignedColumns.Extent> wide = columns();
        for (int c = 1; c < wide.size(); c++) {
            if (wide.get(c).left() < wide.get(c - 1).right()) {
                return false;
            }
        }
        return true;
    }

    /** The headings as cells, a row for every line. */
    List<Lattice.Region> regions() {
        return regions;
    }

    /** Lays the headings out as cells; false where two would lie over each other. */
    private boolean layOut(List<TableLine> body) {
        int width = columns.size();
        int[][] owner = new int[height][width];
        for (int[] row : owner) {
            Arrays.fill(row, FREE);
        }
        List<int[]> cells = new ArrayList<>();
        Optional<Map<Heading, int[]>> over = GroupSpans.of(groups, leaves, edges(body));
        if (over.isEmpty()) {
            return false;
        }
        for (Heading group : groups) {
            int[] under = over.get().get(group);
            int[] span = {spans.get(under[0])[0], spans.get(under[1])[1]};
            if (span[0] == span[1] && group.isOfPeriod() && isShort(group, span[0])) {
                return false;
            }
            cells.add(new int[] {group.firstLine(), group.lastLine(), span[0], span[1]});
        }
        for (int i = 0; i < leaves.size(); i++) {
            cells.add(
                    new int[] {leaves.get(i).firstLine(), leaves.get(i).lastLine(), spans.get(i)[0], spans.get(i)[1]});
        }
        for (int i = 0; i < cells.size(); i++) {
            int[] cell = cells.get(i);
            for (int r = cell[0]; r <= cell[1]; r++) {
                if (!isFree(owner[r], cell)) {
                    return false;
                }
                Arrays.fill(owner[r], cell[2], cell[3] + 1, i);
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            grow(cells.get(i), owner, i);
            int[] cell = cells.get(i);
            regions.add(new Lattice.Region(cell[0], cell[2], cell[1] - cell[0] + 1, cell[3] - cell[2] + 1));
        }
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < width; c++) {
                if (owner[r][c] == FREE) {
                    regions.add(new Lattice.Region(r, c, 1, 1));
                }
            }
        }
        return true;
    }

    /**
     * Whether a heading that seems to stand over one column may stand over more: a neighbour is as low as headings of
     * that kind, and nothing is above it. A heading at the left of what it stands over looks so.
     */
    private boolean isShort(Heading group, int column) {
        for (int i = 0; i < leaves.size(); i++) {
            boolean beside = spans.get(i)[1] == column - 1 || spans.get(i)[0] == column + 1;
            Heading leaf = leaves.get(i);
            if (beside && leaf.isBelow(group) && groups.stream().noneMatch(other -> other.overlaps(leaf))) {
                return true;
            }
        }
        return false;
    }

    /** The edges of the cells of the leaves: where the text of the columns under them tells, else in the middle. */
    private float[] edges(List<TableLine> body) {
        List<AlignedColumns.Extent> wide = columns();
        float[] edges = new float[leaves.size() + 1];
        edges[0] = left(0, wide);
        for (int i = 1; i < leaves.size(); i++) {
            float from = right(i - 1, wide);
            float to = left(i, wide);
            float room = Math.min((to - from) / 2, ROOM * leaves.get(i).size());
            ColumnParts before = ColumnParts.of(columns.get(spans.get(i - 1)[1]), body);
            ColumnParts after = ColumnParts.of(columns.get(spans.get(i)[0]), body);
            if (before.kind() == ColumnParts.Kind.AMOUNTS && before.sides().contains(Side.RIGHT)) {
                edges[i] = from + room;
            } else if (after.kind() == ColumnParts.Kind.NAMES && !after.isEmpty()) {
                edges[i] = to - room;
            } else {
                edges[i] = (from + to) / 2;
            }
        }
        edges[leaves.size()] = right(leaves.size() - 1, wide);
        return edges;
    }

    private float left(int leaf, List<AlignedColumns.Extent> wide) {
        return Math.min(leaves.get(leaf).left(), wide.get(spans.get(leaf)[0]).left());
    }

    private float right(int leaf, List<AlignedColumns.Extent> wide) {
        return Math.max(leaves.get(leaf).right(), wide.get(spans.get(leaf)[1]).right());
    }

    /** Lets a heading fill what is free above and below it. */
    private static void grow(int[] cell, int[][] owner, int id) {
        while (cell[0] > 0 && isFree(owner[cell[0] - 1], cell)) {
            cell[0]--;
            Arrays.fill(owner[cell[0]], cell[2], cell[3] + 1, id);
        }
        while (cell[1] + 1 < owner.length && isFree(owner[cell[1] + 1], cell)) {
            cell[1]++;
            Arrays.fill(owner[cell[1]], cell[2], cell[3] + 1, id);
        }
    }

    private static boolean isFree(int[] row, int[] cell) {
        for (int c = cell[2]; c <= cell[3]; c++) {
            if (row[c] != FREE) {
                return false;
            }
        }
        return true;
    }
}
