package org.mingzhang.readers.pdf.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.readers.pdf.page.Ruling;

/**
 * Narrow blank strips between two tables: the one is closed by a line above, the other by a line below, and no line runs
 * across. The same is seen between the rows of one table whose cells have boxes of their own, or under a heading that is
 * set off by a double line; there the columns go on.
 */
final class Seams {

    /** Narrower is a double line. */
    private static final float NARROWEST = 1.6f;

    /** Where a strip is wider nothing holds the two together. */
    private static final float WIDEST = 8f;

    /** Lines this near lie one under another; a column of a table is wider. */
    private static final float SAME = 3f;

    /** Of this part of their length the two lines that close a strip lie one over the other. */
    private static final float LEVEL = 0.8f;

    /** A heading has fewer lines across than a table. */
    private static final int FEWEST_LINES = 4;

    private final List<Ruling> horizontals;
    private final List<Ruling> verticals;

    private Seams(List<Ruling> pieces) {
        this.horizontals = Rulings.of(pieces).horizontals();
        this.verticals = pieces.stream().filter(piece -> !piece.horizontal()).toList();
    }

    /** The lines of a page as drawn, those between two seams together. */
    static List<List<Ruling>> parted(List<Ruling> pieces) {
        List<Float> seams = new Seams(pieces).found();
        if (seams.isEmpty()) {
            return List.of(pieces);
        }
        List<List<Ruling>> parts = new ArrayList<>();
        seams.forEach(seam -> parts.add(new ArrayList<>()));
        parts.add(new ArrayList<>());
        for (Ruling piece : pieces) {
            float middle = piece.horizontal() ? piece.at() : (piece.from() + piece.to()) / 2;
            int part = (int) seams.stream().filter(seam -> seam < middle).count();
            parts.get(part).add(piece);
        }
        return parts;
    }

    private List<Float> found() {
        List<Float> strips = new ArrayList<>();
        for (int i = 0; i + 1 < horizontals.size(); i++) {
            Ruling above = horizontals.get(i);
            Ruling below = horizontals.get(i + 1);
            float middle = (above.at() + below.at()) / 2;
            if (isStrip(above, below)
                    && verticals.stream().noneMatch(line -> line.from() < middle && line.to() > middle)) {
                strips.add(middle);
            }
        }
        List<Float> seams = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            float top = seams.isEmpty() ? Float.NEGATIVE_INFINITY : seams.get(seams.size() - 1);
            float bottom = i + 1 < strips.size() ? strips.get(i + 1) : Float.POSITIVE_INFINITY;
            if (isTable(top, strips.get(i)) && isTable(strips.get(i), bottom) && differ(top, strips.get(i), bottom)) {
                seams.add(strips.get(i));
            }
        }
        return seams;
    }

    private static boolean isStrip(Ruling above, Ruling below) {
        float gap = below.at() - above.at();
        float shared = Math.min(above.to(), below.to()) - Math.max(above.from(), below.from());
        return gap >= NARROWEST && gap <= WIDEST && shared >= LEVEL * Math.max(above.length(), below.length());
    }

    private boolean isTable(float top, float bottom) {
        return horizontals.stream()
                        .filter(line -> line.at() > top && line.at() < bottom)
                        .count()
                >= FEWEST_LINES;
    }

    private boolean differ(float top, float seam, float bottom) {
        List<Float> above = columns(top, seam);
        List<Float> below = columns(seam, bottom);
        return above.stream().anyMatch(at -> isAway(at, below))
                || below.stream().anyMatch(at -> isAway(at, above));
    }

    private List<Float> columns(float top, float bottom) {
        return verticals.stream()
                .filter(line -> line.to() > top && line.from() < bottom)
                .map(Ruling::at)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static boolean isAway(float at, List<Float> others) {
        return others.stream().noneMatch(other -> Math.abs(other - at) <= SAME);
    }
}
