package org.mingzhang.readers.pdf.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.readers.pdf.page.Ruling;

/** Sorts the rulings of a page into frameworks: sets of lines that hang together by touching. */
public final class Frameworks {

    /** Lines of two directions that come this near touch. */
    static final float TOUCH = 2.6f;

    /** A page with more pairs of lines is a drawing; a dense page of cells has a tenth of this. */
    private static final long MOST_PAIRS = 5_000_000;

    /** Ends of parallel lines this near are level. */
    private static final float BESIDE = 4f;

    /** Part of the height of a framework. */
    private static final float MOST = 0.6f;

    private final List<Ruling> lines = new ArrayList<>();
    private final int[] parent;

    private Frameworks(Rulings rulings) {
        lines.addAll(rulings.horizontals());
        lines.addAll(rulings.verticals());
        parent = new int[lines.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        int horizontals = rulings.horizontals().size();
        for (int h = 0; h < horizontals; h++) {
            for (int v = horizontals; v < lines.size(); v++) {
                if (lines.get(h).meets(lines.get(v), TOUCH)) {
                    parent[root(h)] = root(v);
                }
            }
        }
    }

    /**
     * The frameworks of at least one line in each direction; lone lines (underlines, separators) are left out, but not
     * the sides of cells without lines below each other: they touch no line, and run beside others.
     */
    public static List<Rulings> of(Rulings rulings) {
        if ((long) rulings.horizontals().size() * rulings.verticals().size() > MOST_PAIRS) {
            return List.of();
        }
        Frameworks sorted = new Frameworks(rulings);
        Map<Integer, Rulings> byRoot = new LinkedHashMap<>();
        for (int i = 0; i < sorted.lines.size(); i++) {
            Rulings framework =
                    byRoot.computeIfAbsent(sorted.root(i), k -> new Rulings(new ArrayList<>(), new ArrayList<>()));
            Ruling line = sorted.lines.get(i);
            (line.horizontal() ? framework.horizontals() : framework.verticals()).add(line);
        }
        List<Rulings> frameworks = byRoot.values().stream()
                .filter(f -> !f.horizontals().isEmpty() && !f.verticals().isEmpty())
                .toList();
        byRoot.values().stream()
                .filter(f -> f.horizontals().isEmpty())
                .flatMap(f -> f.verticals().stream())
                .forEach(lone -> frameworks.stream()
                        .filter(f -> beside(f, lone))
                        .findFirst()
                        .ifPresent(f -> f.verticals().add(lone)));
        return frameworks;
    }

    /**
     * Whether a vertical line begins and ends where the framework does; one that a merged cell interrupts does so on one
     * side and is still most of a side of the cells above or below.
     */
    private static boolean beside(Rulings framework, Ruling lone) {
        double top =
                framework.verticals().stream().mapToDouble(Ruling::from).min().orElseThrow();
        double bottom =
                framework.verticals().stream().mapToDouble(Ruling::to).max().orElseThrow();
        boolean begins = Math.abs(lone.from() - top) <= BESIDE;
        boolean ends = Math.abs(lone.to() - bottom) <= BESIDE;
        boolean most = lone.from() >= top && lone.to() <= bottom + BESIDE && lone.length() >= MOST * (bottom - top);
        return begins && ends || (begins || ends) && most && isBetweenVerticals(framework, lone);
    }

    private static boolean isBetweenVerticals(Rulings framework, Ruling lone) {
        return framework.verticals().stream().anyMatch(line -> line.at() < lone.at())
                && framework.verticals().stream().anyMatch(line -> line.at() > lone.at());
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
