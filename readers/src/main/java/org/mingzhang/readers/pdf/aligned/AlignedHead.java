package org.mingzhang.readers.pdf.aligned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    private static final int FREE = -1;

    private final int height;
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
        for (Heading heading : all) {
            (isGroup(heading, all) ? groups : leaves).add(heading);
        }
        leaves.sort(Comparator.comparingDouble(Heading::centre));
    }

    /** The headings over these columns of a body; empty where it cannot be told which stands over which. */
    static Optional<AlignedHead> of(List<TableLine> lines, List<AlignedColumns.Extent> columns) {
        AlignedHead head = new AlignedHead(lines, columns);
        return head.match() && head.layOut() ? Optional.of(head) : Optional.empty();
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

    /** Whether it stands over others: on them, or in the middle between two that are lower. */
    private static boolean isGroup(Heading heading, List<Heading> all) {
        if (all.stream().anyMatch(other -> other.isBelow(heading) && other.overlaps(heading))) {
            return true;
        }
        Optional<Heading> left = all.stream()
                .filter(other -> other.right() <= heading.left())
                .max(Comparator.comparingDouble(Heading::right));
        Optional<Heading> right = all.stream()
                .filter(other -> other.left() >= heading.right())
                .min(Comparator.comparingDouble(Heading::left));
        return left.isPresent()
                && right.isPresent()
                && left.get().isBelow(heading)
                && right.get().isBelow(heading)
                && Math.abs(heading.centre() - (left.get().left() + right.get().right()) / 2)
                        < 2 * CENTRED * (right.get().right() - left.get().left());
    }

    /** Gives every leaf its columns; adds columns for leaves over nothing. */
    private boolean match() {
        List<int[]> over = leaves.stream().map(leaf -> over(leaf)).toList();
        for (int i = 0; i < over.size(); i++) {
            if (over.get(i)[0] >= 0) {
                for (int j = i + 1; j < over.size(); j++) {
                    if (over.get(j)[0] >= 0 && over.get(j)[0] <= over.get(i)[1]) {
                        return false;
                    }
                }
            }
        }
        int added = 0;
        int next = 0;
        for (int i = 0; i < leaves.size(); ) {
            if (over.get(i)[0] >= 0) {
                spans.add(new int[] {over.get(i)[0] + added, over.get(i)[1] + added});
                next = over.get(i)[1] + 1;
                i++;
                continue;
            }
            int end = i;
            while (end < leaves.size() && over.get(end)[0] < 0) {
                end++;
            }
            int free = (end < leaves.size() ? over.get(end)[0] : columns.size() - added) - next;
            boolean names = free > 0 && free < end - i;
            long numbers = leaves.subList(i, end).stream()
                    .filter(leaf -> !names || !leaf.isOfNames())
                    .count();
            if (free != 0 && free != numbers) {
                return false;
            }
            for (; i < end; i++) {
                boolean isNew = free == 0 || names && leaves.get(i).isOfNames();
                int at = next + added;
                if (isNew) {
                    columns.add(
                            at,
                            new AlignedColumns.Extent(
                                    leaves.get(i).left(), leaves.get(i).right()));
                    added++;
                } else {
                    next++;
                }
                spans.add(new int[] {at, at});
            }
        }
        for (int c = 1; c < columns.size(); c++) {
            if (columns().get(c).left() < columns().get(c - 1).right()) {
                return false;
            }
        }
        return true;
    }

    private int[] over(Heading leaf) {
        int[] span = {-1, -1};
        for (int c = 0; c < columns.size(); c++) {
            if (leaf.left() < columns.get(c).right()
                    && leaf.right() > columns.get(c).left()) {
                span[0] = span[0] < 0 ? c : span[0];
                span[1] = c;
            }
        }
        return span;
    }

    /** The headings as cells, a row for every line. */
    List<Lattice.Region> regions() {
        return regions;
    }

    /** Lays the headings out as cells; false where two would lie over each other. */
    private boolean layOut() {
        int width = columns.size();
        int[][] owner = new int[height][width];
        for (int[] row : owner) {
            Arrays.fill(row, FREE);
        }
        List<int[]> cells = new ArrayList<>();
        for (Heading group : groups) {
            int[] span = spanOf(group);
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

    /** The columns of a heading over others: of the lower leaves about it as many as put it in the middle. */
    private int[] spanOf(Heading group) {
        int first = 0;
        while (first + 1 < leaves.size() && leaves.get(first).right() < group.left()) {
            first++;
        }
        int last = leaves.size() - 1;
        while (last > 0 && leaves.get(last).left() > group.right()) {
            last--;
        }
        if (first > last) {
            int swap = first;
            first = last;
            last = swap;
        }
        int[] best = {first, last};
        for (int a = first; a >= 0 && (a == first || isUnder(a, group)); a--) {
            for (int b = last; b < leaves.size() && (b == last || isUnder(b, group)); b++) {
                float left = leaves.get(a).left();
                float right = leaves.get(b).right();
                boolean centred = Math.abs(group.centre() - (left + right) / 2) < CENTRED * (right - left);
                if (centred && b - a > best[1] - best[0]) {
                    best = new int[] {a, b};
                }
            }
        }
        return new int[] {spans.get(best[0])[0], spans.get(best[1])[1]};
    }

    /** Whether the leaf is lower than the heading, and under no other one. */
    private boolean isUnder(int leaf, Heading group) {
        return leaves.get(leaf).isBelow(group)
                && groups.stream().noneMatch(other -> other != group && other.overlaps(leaves.get(leaf)));
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
