package org.mingzhang.readers.pdf.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.readers.pdf.page.Ruling;

/**
 * The ruling lines of a page, pieces joined: lines drawn cell by cell, dash by dash or twice become one.
 *
 * @param horizontals sorted by y
 * @param verticals sorted by x
 */
public record Rulings(List<Ruling> horizontals, List<Ruling> verticals) {

    /** Pieces this near to each other across their direction lie on one line. */
    private static final float COLLINEAR = 1.2f;

    /** Pieces with a gap up to this along their direction are one line. */
    private static final float GAP = 3f;

    /** What is shorter after joining is a dot or an ornament. */
    private static final float SHORTEST = 5f;

    /** More pieces than any table has: a drawing. */
    private static final int DRAWING = 60_000;

    public static Rulings of(List<Ruling> pieces) {
        if (pieces.size() > DRAWING) {
            return new Rulings(List.of(), List.of());
        }
        return new Rulings(
                joined(pieces.stream().filter(Ruling::horizontal).toList()),
                joined(pieces.stream().filter(r -> !r.horizontal()).toList()));
    }

    private static List<Ruling> joined(List<Ruling> pieces) {
        List<Ruling> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Ruling::at));
        List<Ruling> lines = new ArrayList<>();
        for (int i = 0; i < sorted.size(); ) {
            int end = i + 1;
            while (end < sorted.size()
                    && sorted.get(end).at() - sorted.get(end - 1).at() <= COLLINEAR / 2
                    && sorted.get(end).at() - sorted.get(i).at() <= 2 * COLLINEAR) {
                end++;
            }
            join(sorted.subList(i, end), lines);
            i = end;
        }
        return lines;
    }

    /** Joins pieces of one line along its direction. */
    private static void join(List<Ruling> pieces, List<Ruling> lines) {
        List<Ruling> along = new ArrayList<>(pieces);
        along.sort(Comparator.comparingDouble(Ruling::from));
        float from = 0;
        float to = Float.NEGATIVE_INFINITY;
        double weighted = 0;
        double weight = 0;
        boolean horizontal = pieces.get(0).horizontal();
        for (Ruling piece : along) {
            if (weight > 0 && piece.from() <= to + GAP) {
                to = Math.max(to, piece.to());
            } else {
                add(horizontal, weighted, weight, from, to, lines);
                from = piece.from();
                to = piece.to();
                weighted = 0;
                weight = 0;
            }
            double length = Math.max(piece.length(), 0.01);
            weighted += piece.at() * length;
            weight += length;
        }
        add(horizontal, weighted, weight, from, to, lines);
    }

    private static void add(
            boolean horizontal, double weighted, double weight, float from, float to, List<Ruling> lines) {
        if (weight > 0 && to - from >= SHORTEST) {
            lines.add(new Ruling(horizontal, (float) (weighted / weight), from, to));
        }
    }
}
