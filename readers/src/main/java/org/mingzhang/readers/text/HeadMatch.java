package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.readers.text.InkColumns.Column;

/**
 * Which columns the lowest headings stand over. A heading over numbers is theirs. Numbers at the right side of a wide
 * column may stand beyond the heading in its middle; so headings and columns that meet nothing belong together in order
 * where there are as many of both, and a heading without a column is that of a blank one.
 */
final class HeadMatch {

    /** A heading reaches over a column that is not its own by no more than this. */
    private static final int BEYOND = 1;

    /** Numbers end as far behind the middle of their heading as those of other columns, more or less. */
    private static final int LIKE_OTHERS = 3;

    private final List<Heading> leaves;
    private final List<Column> columns;
    private final List<int[]> spans = new ArrayList<>();
    private int[][] over;
    /** Headings over a column that is more that of another: they have none of their own there, and blank ones neither. */
    private boolean[] pushedAway = {};

    private HeadMatch(List<Heading> leaves, List<Column> columns) {
        this.leaves = leaves;
        this.columns = new ArrayList<>(columns);
    }

    /** The columns, blank ones with them, and the first and last column of every heading; empty spans where not told. */
    static HeadMatch of(List<Heading> leaves, List<Column> columns) {
        HeadMatch match = new HeadMatch(leaves, columns);
        if (!match.lay()) {
            match.spans.clear();
        }
        return match;
    }

    boolean isSure() {
        return !spans.isEmpty();
    }

    List<Column> columns() {
        return columns;
    }

    List<int[]> spans() {
        return spans;
    }

    private boolean lay() {
        int[] owner = owners();
        if (owner.length == 0) {
            return false;
        }
        over = new int[leaves.size()][];
        for (int i = 0; i < over.length; i++) {
            over[i] = span(owner, i);
        }
        int added = 0;
        int next = 0;
        int i = 0;
        while (i < over.length) {
            int end = i;
            while (end < over.length && over[end][0] < 0) {
                end++;
            }
            int to = end < over.length ? over[end][0] : owner.length;
            int[] free = free(i, end, next, to);
            if (free.length != end - i) {
                return false;
            }
            for (int k = 0; k < free.length; k++) {
                if (pushedAway[i + k] && free[k] < 0) {
                    return false;
                }
                added += place(leaves.get(i + k), free[k], added);
            }
            if (end < over.length) {
                spans.add(new int[] {over[end][0] + added, over[end][1] + added});
                next = over[end][1] + 1;
            }
            i = end + 1;
        }
        return isOrdered() && standBehindHeadings() && spreadOverNames();
    }

    /** The heading of every column that one stands over, or -1; nothing where two do and none more than the other. */
    private int[] owners() {
        int[] owner = new int[columns.size()];
        Arrays.fill(owner, -1);
        boolean[] touches = new boolean[leaves.size()];
        for (int c = 0; c < owner.length; c++) {
            int best = 0;
            boolean tie = false;
            for (int i = 0; i < leaves.size(); i++) {
                int overlap = columns.get(c)
                        .overlap(leaves.get(i).left(), leaves.get(i).right());
                touches[i] |= overlap > 0;
                if (overlap > 0 && overlap >= best) {
                    tie = overlap == best;
                    best = overlap;
                    owner[c] = i;
                }
            }
            if (tie) {
                return new int[0];
            }
        }
        dropEdges(owner);
        for (int i : owner) {
            if (i >= 0) {
                touches[i] = false;
            }
        }
        pushedAway = touches;
        return owner;
    }

    /** A heading with a column of its own does not own one that it only touches. */
    private void dropEdges(int[] owner) {
        for (int c = 0; c < owner.length; c++) {
            int i = owner[c];
            if (i < 0 || overlap(c, i) > BEYOND) {
                continue;
            }
            for (int other = 0; other < owner.length; other++) {
                if (other != c && owner[other] == i && overlap(other, i) > BEYOND) {
                    owner[c] = -1;
                }
            }
        }
    }

    private int overlap(int column, int leaf) {
        return columns.get(column)
                .overlap(leaves.get(leaf).left(), leaves.get(leaf).right());
    }

    private static int[] span(int[] owner, int leaf) {
        int[] span = {-1, -1};
        for (int c = 0; c < owner.length; c++) {
            if (owner[c] == leaf) {
                span[0] = span[0] < 0 ? c : span[0];
                span[1] = c;
            }
        }
        return span;
    }

    /**
     * The columns of headings that meet none: a column that no heading stands over, or -1 minus the column before which a
     * blank one is to be; fewer than the headings where it is not told.
     */
    private int[] free(int from, int to, int first, int last) {
        int count = to - from;
        int columnsFree = last - first;
        int[] placed = new int[count];
        if (columnsFree == 0) {
            Arrays.fill(placed, -1 - first);
            return placed;
        }
        if (columnsFree == count) {
            Arrays.setAll(placed, k -> first + k);
            return placed;
        }
        if (columnsFree > count) {
            return namesLeft(from, to, first, last);
        }
        return likeOthers(from, to, first, last);
    }

    /** Where columns are left over, those of amounts have their headings, and the others are parts of a code. */
    private int[] namesLeft(int from, int to, int first, int last) {
        int[] amounts = IntStream.range(first, last)
                .filter(c -> columns.get(c).amounts() > 0)
                .toArray();
        if (amounts.length == to - from) {
            return amounts;
        }
        return amounts.length == 0 && to == from ? new int[0] : new int[to - from + 1];
    }

    /** More headings than columns: each column goes to the one heading from which it lies as far as others from theirs. */
    private int[] likeOthers(int from, int to, int first, int last) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < over.length; i++) {
            if (over[i][0] >= 0
                    && over[i][0] == over[i][1]
                    && columns.get(over[i][0]).isOfAmounts()) {
                int behind = behind(i, over[i][0]);
                least = Math.min(least, behind);
                most = Math.max(most, behind);
            }
        }
        int[] placed = new int[to - from];
        Arrays.fill(placed, Integer.MIN_VALUE);
        int next = from;
        for (int c = first; c < last; c++) {
            int found = -1;
            for (int i = next; i < to; i++) {
                int behind = behind(i, c);
                boolean like = columns.get(c).isOfAmounts()
                        && behind >= least - 2 * LIKE_OTHERS
                        && behind <= most + 2 * LIKE_OTHERS;
                if (like && found >= 0) {
                    return new int[0];
                }
                found = like ? i : found;
            }
            if (found < 0) {
                return new int[0];
            }
            placed[found - from] = c;
            next = found + 1;
        }
        int column = last;
        for (int k = placed.length - 1; k >= 0; k--) {
            column = placed[k] >= 0 ? placed[k] : column;
            placed[k] = placed[k] >= 0 ? placed[k] : -1 - column;
        }
        return placed;
    }

    private int behind(int leaf, int column) {
        return 2 * columns.get(column).end() - leaves.get(leaf).middle();
    }

    /** Gives a heading its column, a new one where it is negative; tells how many were added. */
    private int place(Heading leaf, int column, int added) {
        if (column >= 0) {
            spans.add(new int[] {column + added, column + added});
            return 0;
        }
        int at = -1 - column + added;
        columns.add(at, Column.blank(leaf.left(), leaf.right()));
        spans.add(new int[] {at, at});
        return 1;
    }

    /** Whether no numbers end before the middle of their heading, as those of the column before it would. */
    private boolean standBehindHeadings() {
        for (int i = 0; i < spans.size(); i++) {
            Column column = columns.get(spans.get(i)[0]);
            if (column.amounts() > 0 && 2 * column.end() < leaves.get(i).middle() - 2 * BEYOND) {
                return false;
            }
        }
        return true;
    }

    /** Whether the columns follow each other, each as wide as its heading makes it, and no column of amounts is bare. */
    private boolean isOrdered() {
        boolean[] headed = new boolean[columns.size()];
        for (int[] span : spans) {
            for (int c = span[0]; c <= span[1]; c++) {
                if (headed[c]) {
                    return false;
                }
                headed[c] = true;
            }
        }
        for (int c = 0; c < headed.length; c++) {
            if (!headed[c] && columns.get(c).amounts() > 0) {
                return false;
            }
        }
        for (int c = 1; c < columns.size(); c++) {
            if (columns.get(c).start() < columns.get(c - 1).end()) {
                return false;
            }
        }
        return true;
    }

    /** A heading over several columns is that of the parts of a code, and takes those without a heading beside them. */
    private boolean spreadOverNames() {
        for (int[] span : spans) {
            while (span[0] > 0 && isBare(span[0] - 1) && isPartOfCode(span[0] - 1) && isPartOfCode(span[0])) {
                span[0]--;
            }
            while (span[1] + 1 < columns.size()
                    && isBare(span[1] + 1)
                    && isPartOfCode(span[1] + 1)
                    && isPartOfCode(span[1])) {
                span[1]++;
            }
            for (int c = span[0]; c <= span[1] && span[1] > span[0]; c++) {
                if (columns.get(c).amounts() > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isBare(int column) {
        return spans.stream().noneMatch(span -> span[0] <= column && column <= span[1]);
    }

    private boolean isPartOfCode(int column) {
        return columns.get(column).amounts() == 0 && columns.get(column).figures() > 0;
    }
}
