package org.mingzhang.interpret.table.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.interpret.table.GridMatrix;

/**
 * Where the columns of a first page stand on a further page with another number of columns: those whose edges are at
 * the same places.
 */
public final class ColumnShift {

    private static final float NEAR = 6f;

    private final int[] target;

    private ColumnShift(int[] target) {
        this.target = target;
    }

    /** Matches columns by their edges; empty when a column that is read is missing on the further page. */
    public static Optional<ColumnShift> of(List<Column> columns, List<Float> first, List<Float> further) {
        if (first.size() < 2 || further.size() < 2) {
            return Optional.empty();
        }
        int[] target = new int[first.size() - 1];
        for (int c = 0; c < target.length; c++) {
            target[c] = column(further, first.get(c), first.get(c + 1), isPart(columns, c));
            if (target[c] < 0 && columns.get(c).role() != Column.Role.OTHER && !isPart(columns, c)) {
                return Optional.empty();
            }
        }
        return Optional.of(new ColumnShift(target));
    }

    /**
     * Matches columns in their order, without edges: those that rows leave merged with the one before do not count. Empty
     * unless as many are left on both pages.
     */
    public static Optional<ColumnShift> ofMerged(
            List<Column> columns, GridMatrix first, int firstRow, GridMatrix further, int furtherRow) {
        List<Integer> here = separate(first, firstRow);
        List<Integer> there = separate(further, furtherRow);
        if (here.size() != there.size() || here.isEmpty()) {
            return Optional.empty();
        }
        int[] target = new int[first.columns()];
        for (int c = 0; c < target.length; c++) {
            int at = here.indexOf(c);
            target[c] = at < 0 ? -1 : there.get(at);
            if (at < 0 && columns.get(c).isAmount()) {
                return Optional.empty();
            }
        }
        return Optional.of(new ColumnShift(target));
    }

    /**
     * Matches columns in their order where one of the pages has further blank columns at its left, as converters make of
     * double lines. Empty where nothing but the margin differs, or there is no column left for an amount.
     */
    public static Optional<ColumnShift> ofMargins(List<Column> columns, GridMatrix first, GridMatrix further) {
        int moved = blankColumns(further) - blankColumns(first);
        int[] target = new int[first.columns()];
        for (int c = 0; c < target.length; c++) {
            int at = c + moved;
            target[c] = at >= 0 && at < further.columns() ? at : -1;
            if (target[c] < 0 && columns.get(c).isAmount()) {
                return Optional.empty();
            }
        }
        return moved == 0 ? Optional.empty() : Optional.of(new ColumnShift(target));
    }

    private static int blankColumns(GridMatrix grid) {
        int blank = 0;
        while (blank < grid.columns() && isBlank(grid, blank)) {
            blank++;
        }
        return blank;
    }

    private static boolean isBlank(GridMatrix grid, int column) {
        for (int r = 0; r < grid.rows(); r++) {
            if (!grid.own(r, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Columns that most rows do not merge with the one before. */
    private static List<Integer> separate(GridMatrix grid, int firstRow) {
        List<Integer> separate = new ArrayList<>();
        for (int c = 0; c < grid.columns(); c++) {
            int merged = 0;
            for (int r = firstRow; r < grid.rows(); r++) {
                merged += grid.at(r, c) != null && grid.at(r, c).column() < c ? 1 : 0;
            }
            if (2 * merged <= grid.rows() - firstRow) {
                separate.add(c);
            }
        }
        return separate;
    }

    /** The parts of a code may be printed in one column on the further page. */
    private static boolean isPart(List<Column> columns, int at) {
        return columns.get(at).role() == Column.Role.CODE_PART
                || at > 0 && areOneCode(columns.get(at - 1), columns.get(at))
                || at + 1 < columns.size() && areOneCode(columns.get(at), columns.get(at + 1));
    }

    /** Whether one heading of a code stands over both. */
    private static boolean areOneCode(Column left, Column right) {
        return left.role() == Column.Role.CODE
                && right.role() == Column.Role.CODE
                && left.path().equals(right.path());
    }

    private static int column(List<Float> edges, float left, float right, boolean mayBeWider) {
        for (int c = 0; c < edges.size() - 1; c++) {
            if (Math.abs(edges.get(c) - left) < NEAR) {
                return mayBeWider || edges.get(c + 1) < right + NEAR ? c : -1;
            }
        }
        return -1;
    }

    /** The plan with its columns where they stand on the further page. */
    public ColumnPlan apply(ColumnPlan plan, int firstRow) {
        List<ColumnGroup> groups = new ArrayList<>();
        for (ColumnGroup group : plan.groups()) {
            groups.add(new ColumnGroup(
                    group.side(),
                    moved(group.entities()),
                    moved(group.codes()),
                    moved(group.names()),
                    moved(group.otherCodes()),
                    moved(group.amounts())));
        }
        return new ColumnPlan(moved(plan.columns()), groups, firstRow, false);
    }

    private List<Column> moved(List<Column> columns) {
        List<Column> moved = new ArrayList<>(columns.size());
        for (Column column : columns) {
            if (target[column.index()] >= 0) {
                moved.add(new Column(target[column.index()], column.role(), column.key(), column.path()));
            }
        }
        return moved;
    }
}
