package org.mingzhang.readers.pdf.aligned;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.readers.pdf.page.TableLine;

/**
 * Which of the lowest headings each column of a body stands under. Cells do not overlap, so that a column under a heading
 * is that of the heading. What stands under none is told by its side of the cell: a number that ends where its cell ends
 * has its heading at its left, a name that begins where its cell begins has it at its right. Where the side is not known
 * for certain, all sides that may be have to come to the same.
 */
final class LeafColumns {

    /** Text meets a heading when they overlap by more than this, in points. */
    private static final float MEETS = 1f;

    private static final int NONE = -1;

    private final List<Heading> leaves;
    private final List<ColumnParts> columns;

    private LeafColumns(List<Heading> leaves, List<ColumnParts> columns) {
        this.leaves = leaves;
        this.columns = columns;
    }

    /**
     * For each column of the body the index of its heading; empty where that cannot be told.
     *
     * @param leaves the lowest headings, from left to right
     */
    static Optional<int[]> of(List<Heading> leaves, List<AlignedColumns.Extent> columns, List<TableLine> body) {
        LeafColumns match = new LeafColumns(
                leaves,
                columns.stream().map(column -> ColumnParts.of(column, body)).toList());
        return match.owners();
    }

    private Optional<int[]> owners() {
        int[] met = new int[columns.size()];
        for (int c = 0; c < met.length; c++) {
            List<Integer> over = met(c);
            if (over.size() > 1) {
                return Optional.empty();
            }
            met[c] = over.isEmpty() ? NONE : over.get(0);
        }
        Set<List<Integer>> found = new LinkedHashSet<>();
        for (Side amounts : sides(ColumnParts.Kind.AMOUNTS, met)) {
            for (Side codes : Side.values()) {
                List<Integer> owners = owners(met, amounts, codes);
                if (isPossible(owners, met)) {
                    found.add(owners);
                }
            }
        }
        if (found.size() > 1) {
            found.retainAll(Set.of(inOrder(met)));
        }
        return found.size() == 1
                ? Optional.of(found.iterator().next().stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                : Optional.empty();
    }

    private List<Integer> met(int column) {
        AlignedColumns.Extent extent = columns.get(column).extent();
        List<Integer> over = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            Heading leaf = leaves.get(i);
            boolean within = leaf.centre() > extent.left() && leaf.centre() < extent.right()
                    || extent.centre() > leaf.left() && extent.centre() < leaf.right();
            if (leaf.left() < extent.right() - MEETS && leaf.right() > extent.left() + MEETS || within) {
                over.add(i);
            }
        }
        return over;
    }

    /** The sides of their cells at which the columns of this kind may stand that do not show it themselves. */
    private List<Side> sides(ColumnParts.Kind kind, int[] met) {
        List<Side> sides = new ArrayList<>(List.of(Side.LEFT, Side.RIGHT));
        for (int c = 0; c < met.length; c++) {
            ColumnParts column = columns.get(c);
            if (column.kind() == kind) {
                sides.retainAll(column.sides());
                if (met[c] != NONE) {
                    sides.retainAll(column.sidesUnder(leaves.get(met[c])));
                }
            }
        }
        return sides.isEmpty() ? List.of(Side.MIDDLE) : sides;
    }

    private List<Integer> owners(int[] met, Side amounts, Side codes) {
        List<Integer> owners = new ArrayList<>();
        for (int c = 0; c < met.length; c++) {
            ColumnParts column = columns.get(c);
            Side side = switch (column.kind()) {
                case NAMES -> Side.LEFT;
                case AMOUNTS -> column.ownSide().orElse(amounts);
                case CODES -> codes;
            };
            owners.add(met[c] != NONE ? met[c] : beside(column.extent(), side));
        }
        return owners;
    }

    private int beside(AlignedColumns.Extent column, Side side) {
        int next = 0;
        while (next < leaves.size() && leaves.get(next).left() < column.left()) {
            next++;
        }
        return switch (side) {
            case RIGHT -> next - 1;
            case LEFT -> next < leaves.size() ? next : NONE;
            case MIDDLE -> codesAt(column, next);
        };
    }

    /** The nearer of two headings, where that is one of codes: parts of a code may stand beside each other under it. */
    private int codesAt(AlignedColumns.Extent column, int next) {
        boolean before = next == leaves.size()
                || next > 0
                        && column.centre() - leaves.get(next - 1).centre()
                                < leaves.get(next).centre() - column.centre();
        int nearest = before ? next - 1 : next;
        return nearest >= 0 && leaves.get(nearest).isOfCodes() ? nearest : NONE;
    }

    /** Whether every column has a heading, from left to right, and none of amounts has to share it. */
    private boolean isPossible(List<Integer> owners, int[] met) {
        for (int c = 0; c < owners.size(); c++) {
            if (owners.get(c) == NONE || c > 0 && owners.get(c) < owners.get(c - 1)) {
                return false;
            }
            if (columns.get(c).kind() == ColumnParts.Kind.AMOUNTS
                    && met[c] == NONE
                    && leaves.get(owners.get(c)).isOfNames()) {
                return false;
            }
            boolean shared = c > 0 && owners.get(c).equals(owners.get(c - 1));
            if (shared && !mayShare(c, owners.get(c), met) || shared && !mayShare(c - 1, owners.get(c), met)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayShare(int column, int owner, int[] met) {
        return columns.get(column).kind() == ColumnParts.Kind.CODES
                        && leaves.get(owner).isOfCodes()
                || columns.get(column).kind() != ColumnParts.Kind.AMOUNTS && met[column] != NONE;
    }

    /** Headings and columns that meet nothing, in order, where between others there are as many of both. */
    private List<Integer> inOrder(int[] met) {
        List<Integer> owners = new ArrayList<>();
        int next = 0;
        for (int c = 0; c < met.length; c++) {
            int end = c;
            while (end < met.length && met[end] == NONE) {
                end++;
            }
            int free = (end < met.length ? met[end] : leaves.size()) - next;
            if (end > c && free != end - c) {
                return List.of();
            }
            for (; c < end; c++) {
                owners.add(next++);
            }
            if (c < met.length) {
                owners.add(met[c]);
                next = met[c] + 1;
            }
        }
        return owners;
    }
}
