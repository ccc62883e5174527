package org.mingzhang.readers.pdf.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Over which of the lowest headings each heading of several columns stands. A heading stands in the middle of its cell:
 * one that is lower than the middle between the line of such headings and the end of the head is under one of them, and
 * those that stand beside each other are shared out so that each heading of several columns is in the middle of its own.
 */
final class GroupSpans {

    /** What lies nearer than this part of the font size to a height is at it. */
    private static final float LEVEL = 0.35f;

    /** The middle of a heading of several columns lies this near to theirs, in parts of their width. */
    private static final float CENTRED = 0.12f;

    /** The same in parts of the font size, for narrow columns. */
    private static final float NEAR = 0.8f;

    /** Another way to share the columns out has to be worse by this part of the font size. */
    private static final float WORSE = 1f;

    private final List<Heading> leaves;

    /** Edges of the cells of the leaves, as far as their text tells. */
    private final float[] edges;

    private final float top;
    private final float bottom;

    private final Map<Heading, int[]> spans = new HashMap<>();

    private GroupSpans(List<Heading> groups, List<Heading> leaves, float[] edges) {
        this.leaves = leaves;
        this.edges = edges;
        List<Heading> all = new ArrayList<>(groups);
        all.addAll(leaves);
        this.top = (float) all.stream().mapToDouble(Heading::top).min().orElse(0);
        this.bottom = (float) all.stream().mapToDouble(Heading::bottom).max().orElse(0);
    }

    /**
     * The first and the last leaf under each group; empty where that cannot be told.
     *
     * @param edges the edges of the cells of the leaves, one more than there are leaves
     */
    static Optional<Map<Heading, int[]>> of(List<Heading> groups, List<Heading> leaves, float[] edges) {
        GroupSpans found = new GroupSpans(groups, leaves, edges);
        List<Heading> sorted = new ArrayList<>(groups);
        sorted.sort(Comparator.comparingDouble(Heading::middle).thenComparingDouble(Heading::left));
        for (int i = 0; i < sorted.size(); ) {
            int end = i + 1;
            while (end < sorted.size() && isLevel(sorted.get(i), sorted.get(end))) {
                end++;
            }
            List<Heading> level = new ArrayList<>(sorted.subList(i, end));
            level.sort(Comparator.comparingDouble(Heading::centre));
            if (!found.share(level)) {
                return Optional.empty();
            }
            i = end;
        }
        return Optional.of(found.spans);
    }

    private static boolean isLevel(Heading one, Heading other) {
        return Math.abs(one.middle() - other.middle()) < LEVEL * one.size();
    }

    /** Shares out the leaves under the headings of one line. */
    private boolean share(List<Heading> level) {
        for (int i = 0; i < leaves.size(); ) {
            if (!isUnder(leaves.get(i), level.get(0))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < leaves.size() && isUnder(leaves.get(end), level.get(0))) {
                end++;
            }
            float left = edges[i];
            float right = edges[end];
            List<Heading> over = level.stream()
                    .filter(group -> group.centre() > left && group.centre() < right)
                    .toList();
            if (!over.isEmpty() && !share(over, i, end)) {
                return false;
            }
            i = end;
        }
        return spans.keySet().containsAll(level);
    }

    /** Whether the leaf is lower than one that reaches from the line of this heading to the end of the head. */
    private boolean isUnder(Heading leaf, Heading group) {
        boolean first = group.top() - top < LEVEL * group.size();
        float middle = ((first ? top : group.middle()) + bottom) / 2;
        return leaf.middle() > middle + LEVEL * leaf.size();
    }

    private boolean share(List<Heading> over, int from, int to) {
        if (over.size() > to - from) {
            return false;
        }
        int[] best = null;
        float least = Float.MAX_VALUE;
        float second = Float.MAX_VALUE;
        int[] cuts = new int[over.size() + 1];
        cuts[0] = from;
        cuts[over.size()] = to;
        for (int i = 1; i < over.size(); i++) {
            cuts[i] = from + i;
        }
        while (true) {
            float off = off(over, cuts);
            if (off < least) {
                second = least;
                least = off;
                best = cuts.clone();
            } else {
                second = Math.min(second, off);
            }
            if (!next(cuts, to)) {
                break;
            }
        }
        if (least == Float.MAX_VALUE || second < least + WORSE * over.get(0).size()) {
            return false;
        }
        for (int i = 0; i < over.size(); i++) {
            spans.put(over.get(i), new int[] {best[i], best[i + 1] - 1});
        }
        return true;
    }

    /** How far the headings are from the middles of their columns, all together; the most there is where one is too far. */
    private float off(List<Heading> over, int[] cuts) {
        float sum = 0;
        for (int i = 0; i < over.size(); i++) {
            Heading group = over.get(i);
            float left = edges[cuts[i]];
            float right = edges[cuts[i + 1]];
            float off = Math.min(
                    Math.abs(group.centre() - (left + right) / 2),
                    Math.abs(group.centre() - mirrored(cuts[i], cuts[i + 1] - 1)));
            if (off > Math.max(CENTRED * (right - left), NEAR * group.size())) {
                return Float.MAX_VALUE;
            }
            sum += off;
        }
        return sum;
    }

    /** The middle of the leaves where the outer ones are as wide to the outside of their middle as to the inside. */
    private float mirrored(int first, int last) {
        float from = leaves.get(first).centre();
        float to = leaves.get(last).centre();
        return first == last ? from : from + to - (edges[first + 1] + edges[last]) / 2;
    }

    /** The next way to set the inner cuts, each after the one before; false after the last. */
    private static boolean next(int[] cuts, int to) {
        int inner = cuts.length - 2;
        for (int i = inner; i >= 1; i--) {
            if (cuts[i] < to - (inner - i + 1)) {
                cuts[i]++;
                for (int j = i + 1; j <= inner; j++) {
                    cuts[j] = cuts[j - 1] + 1;
                }
                return true;
            }
        }
        return false;
    }
}
