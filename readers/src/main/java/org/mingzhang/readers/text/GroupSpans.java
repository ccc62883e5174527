package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.readers.text.InkColumns.Column;

/**
 * Which of the lower headings each heading of several columns stands over: those below it, and beside these the ones that
 * are as low, since a heading without one above it stands higher, in the middle of its cell. Names and amounts have no
 * heading in common, save in a table of two sides.
 */
final class GroupSpans {

    /** Twice the distance of the middles of headings that are as low. */
    private static final int AS_LOW = 1;

    private final List<Heading> groups;
    private final List<Heading> leaves;
    private final HeadMatch match;
    private final List<Integer> sides;
    private List<Unit> units = new ArrayList<>();

    /**
     * Headings that stand together.
     *
     * @param first first of their leaves
     * @param last last of their leaves
     * @param left where they begin
     * @param right where they end
     * @param top their first line
     * @param bottom their last line
     * @param names whether names or codes stand under them
     */
    private record Unit(int first, int last, int left, int right, int top, int bottom, boolean names) {

        boolean isAsLowAs(Unit other) {
            return Math.abs(top + bottom - other.top - other.bottom) <= AS_LOW;
        }
    }

    private GroupSpans(List<Heading> groups, List<Heading> leaves, HeadMatch match) {
        this.groups = groups;
        this.leaves = leaves;
        this.match = match;
        for (int i = 0; i < leaves.size(); i++) {
            Heading leaf = leaves.get(i);
            units.add(new Unit(
                    i,
                    i,
                    leaf.left(),
                    leaf.right(),
                    leaf.firstLine(),
                    leaf.lastLine(),
                    column(i).isOfNames()));
        }
        this.sides = sides();
    }

    /** First and last leaf of every group; fewer where it is not told. */
    static List<int[]> of(List<Heading> groups, List<Heading> leaves, HeadMatch match) {
        GroupSpans spans = new GroupSpans(groups, leaves, match);
        int[][] found = new int[groups.size()][];
        List<Integer> lines = groups.stream()
                .map(Heading::firstLine)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        for (int line : lines) {
            List<Heading> row = groups.stream()
                    .filter(group -> group.firstLine() == line)
                    .sorted(Comparator.comparingInt(Heading::middle))
                    .toList();
            boolean top = line == lines.get(lines.size() - 1);
            List<int[]> taken = top && spans.sides.size() > 1 && row.size() == spans.sides.size()
                    ? spans.bySides()
                    : spans.taken(row);
            if (taken.size() < row.size()) {
                return List.of();
            }
            for (int i = 0; i < row.size(); i++) {
                int[] span = taken.get(i);
                found[groups.indexOf(row.get(i))] =
                        new int[] {spans.units.get(span[0]).first, spans.units.get(span[1]).last};
            }
            spans.join(row, taken);
        }
        return new ArrayList<>(List.of(found));
    }

    private Column column(int leaf) {
        return match.columns().get(match.spans().get(leaf)[0]);
    }

    /** The leaves that begin a side of the table: names after amounts. */
    private List<Integer> sides() {
        List<Integer> begins = new ArrayList<>();
        boolean amounts = true;
        for (int i = 0; i < leaves.size(); i++) {
            boolean names = column(i).isOfNames();
            if (names && amounts) {
                begins.add(i);
            }
            amounts = !names;
        }
        return begins;
    }

    private List<int[]> bySides() {
        List<int[]> spans = new ArrayList<>();
        for (int s = 0; s < sides.size(); s++) {
            int from = sides.get(s);
            int to = s + 1 < sides.size() ? sides.get(s + 1) - 1 : leaves.size() - 1;
            int first = -1;
            int last = -1;
            for (int u = 0; u < units.size(); u++) {
                if (units.get(u).first >= from && units.get(u).last <= to) {
                    first = first < 0 ? u : first;
                    last = u;
                }
            }
            if (first < 0) {
                return List.of();
            }
            spans.add(new int[] {first, last});
        }
        return spans;
    }

    /** First and last unit under each of the headings of a line. */
    private List<int[]> taken(List<Heading> row) {
        List<int[]> spans = new ArrayList<>();
        int free = 0;
        for (Heading group : row) {
            int[] core = core(group);
            if (core[0] < free || core[1] < core[0]) {
                return List.of();
            }
            spans.add(core);
            free = core[1] + 1;
        }
        for (int g = 0; g < row.size(); g++) {
            int from = g == 0 ? 0 : spans.get(g - 1)[1] + 1;
            int to = g + 1 == row.size() ? units.size() : spans.get(g + 1)[0];
            int[] span = spans.get(g);
            int low = span[0];
            while (low > from && joins(low - 1, span[0], row.get(g))) {
                low--;
            }
            int high = span[1];
            while (high + 1 < to && joins(high + 1, span[1], row.get(g))) {
                high++;
            }
            if (g > 0 && low < span[0]) {
                share(row, spans, g, low);
            } else {
                span[0] = low;
            }
            span[1] = high;
        }
        return spans;
    }

    /** Parts the units between two headings, which both may stand over, so that each is best in its middle. */
    private void share(List<Heading> row, List<int[]> spans, int group, int low) {
        int[] before = spans.get(group - 1);
        int[] span = spans.get(group);
        int last = span[0];
        int coreEnd = core(row.get(group - 1))[1];
        int best = Integer.MAX_VALUE;
        int border = last;
        for (int at = Math.max(coreEnd + 1, low); at <= last; at++) {
            boolean reaches = at - 1 <= before[1];
            int off = off(row.get(group - 1), before[0], at - 1) + off(row.get(group), at, span[1]);
            if (reaches && off < best) {
                best = off;
                border = at;
            }
        }
        before[1] = Math.min(before[1], border - 1);
        span[0] = border;
    }

    private int off(Heading group, int first, int last) {
        return Math.abs(group.middle() - units.get(first).left - units.get(last).right);
    }

    private boolean joins(int unit, int core, Heading group) {
        Unit other = units.get(unit);
        return other.top > group.lastLine()
                && other.isAsLowAs(units.get(core))
                && (sides.size() > 1 || other.names == units.get(core).names);
    }

    /** The units that a heading stands on, or the two that it stands between. */
    private int[] core(Heading group) {
        int first = -1;
        int last = -1;
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            if (unit.top > group.lastLine() && unit.left < group.right() && unit.right > group.left()) {
                first = first < 0 ? u : first;
                last = u;
            }
        }
        if (first >= 0) {
            return new int[] {first, last};
        }
        int right = 0;
        while (right < units.size() && units.get(right).left < group.right()) {
            right++;
        }
        boolean between = right > 0
                && right < units.size()
                && units.get(right).top > group.lastLine()
                && units.get(right - 1).top > group.lastLine();
        return between ? new int[] {right - 1, right} : new int[] {0, -1};
    }

    private void join(List<Heading> row, List<int[]> taken) {
        List<Unit> joined = new ArrayList<>();
        int at = 0;
        for (int g = 0; g < row.size(); g++) {
            int[] span = taken.get(g);
            joined.addAll(units.subList(at, span[0]));
            List<Unit> under = units.subList(span[0], span[1] + 1);
            Heading group = row.get(g);
            joined.add(new Unit(
                    under.get(0).first,
                    under.get(under.size() - 1).last,
                    Math.min(group.left(), under.get(0).left),
                    Math.max(group.right(), under.get(under.size() - 1).right),
                    group.firstLine(),
                    under.stream().mapToInt(Unit::bottom).max().orElseThrow(),
                    under.get(0).names));
            at = span[1] + 1;
        }
        joined.addAll(units.subList(at, units.size()));
        units = joined;
    }
}
