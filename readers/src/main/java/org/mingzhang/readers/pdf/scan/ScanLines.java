package org.mingzhang.readers.pdf.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingzhang.readers.pdf.grid.Frameworks;
import org.mingzhang.readers.pdf.grid.Lattice;
import org.mingzhang.readers.pdf.grid.Rulings;
import org.mingzhang.readers.pdf.page.Ruling;

/**
 * The picture of a page with the ruling lines in it.
 *
 * @param picture the picture, upright, without its lines
 * @param rulings the lines, in points
 */
record ScanLines(Raster picture, List<Ruling> rulings) {

    /** Strokes along a text line this long, in inches, are lines; the longest stroke of an ideograph of a title is less. */
    private static final float SHORTEST_ACROSS = 0.24f;

    /** Sides of a row of a table can be as short as this. */
    private static final float SHORTEST_DOWN = 0.15f;

    /** Lines shorter than this, in points, count only where they end on others. */
    private static final float LONE = 26f;

    /** The end of a line is this near to the line it ends on, in points; strokes of characters keep off. */
    private static final float REACHED = 1f;

    /** Strokes this far, in points, from the middle of a line are part of it. */
    private static final float THICKEST = 2.4f;

    private static final float POINTS_PER_INCH = 72;

    /** Largest angle by which a page lies askew on the scanner, in degrees. */
    private static final double MOST_ASKEW = 3;

    /** A stroke is looked at in pieces of so many pixels. */
    private static final int PIECE = 32;

    /** What is less askew reads as well as it is. */
    private static final double LEAST_ASKEW = 0.08;

    static ScanLines of(Raster page, float dpi) {
        int across = Math.round(SHORTEST_ACROSS * dpi);
        List<DarkRuns.Run> horizontal = DarkRuns.along(page, dpi, across);
        Raster upright = page;
        double askew = askew(DarkRuns.along(page, dpi, across / 2), page.width());
        if (Math.abs(askew) >= LEAST_ASKEW) {
            upright = page.rotated(-Math.toRadians(askew));
            horizontal = DarkRuns.along(upright, dpi, across);
        }
        List<DarkRuns.Run> vertical = DarkRuns.along(upright.transposed(), dpi, Math.round(SHORTEST_DOWN * dpi));
        float scale = POINTS_PER_INCH / dpi;
        List<Ruling> pieces = new ArrayList<>();
        horizontal.forEach(
                run -> pieces.add(Ruling.horizontal((run.y() + 0.5f) * scale, run.from() * scale, run.to() * scale)));
        vertical.forEach(
                run -> pieces.add(Ruling.vertical((run.y() + 0.5f) * scale, run.from() * scale, run.to() * scale)));
        Rulings joined = Rulings.of(pieces);
        List<Ruling> lines = new ArrayList<>();
        keep(joined.horizontals(), joined.verticals(), lines);
        keep(joined.verticals(), joined.horizontals(), lines);
        // Lines that hang together with none are underlines, and long strokes of large characters.
        List<Ruling> framed = Frameworks.of(Rulings.of(lines)).stream()
                .flatMap(framework -> Stream.concat(framework.horizontals().stream(), framework.verticals().stream()))
                .toList();
        return new ScanLines(framed.isEmpty() ? upright : without(upright, horizontal, vertical, framed, dpi), framed);
    }

    /** The cells that the lines enclose. */
    List<Lattice> lattices() {
        return Lattice.all(rulings, List.of());
    }

    private static void keep(List<Ruling> lines, List<Ruling> others, List<Ruling> kept) {
        for (Ruling line : lines) {
            if (line.length() >= LONE || endsOn(line, line.from(), others) && endsOn(line, line.to(), others)) {
                kept.add(line);
            }
        }
    }

    private static boolean endsOn(Ruling line, float end, List<Ruling> others) {
        Ruling tip = new Ruling(line.horizontal(), line.at(), end, end);
        return others.stream().anyMatch(other -> tip.meets(other, REACHED));
    }

    /** The angle, in degrees, by which the strokes of a page run downhill; found where they lie on the fewest lines. */
    private static double askew(List<DarkRuns.Run> runs, int width) {
        long length = runs.stream().mapToLong(DarkRuns.Run::length).sum();
        if (length < width) {
            return 0;
        }
        double best = 0;
        double most = 1.02 * evenness(runs, 0);
        for (double step = 0.2; step > 0.01; step /= 5) {
            double middle = best;
            double reach = step > 0.1 ? MOST_ASKEW : 5 * step;
            for (double angle = middle - reach; angle <= middle + reach; angle += step) {
                double evenness = evenness(runs, angle);
                if (evenness > most) {
                    most = evenness;
                    best = angle;
                }
            }
        }
        return best;
    }

    /** The larger the fewer rows the strokes lie on when the page is turned back by an angle. */
    private static double evenness(List<DarkRuns.Run> runs, double angle) {
        double slope = Math.tan(Math.toRadians(angle));
        Map<Integer, Integer> bins = new HashMap<>();
        for (DarkRuns.Run run : runs) {
            for (int from = run.from(); from < run.to(); from += PIECE) {
                int length = Math.min(PIECE, run.to() - from);
                int bin = (int) Math.floor((run.y() - slope * (from + length / 2.0)) / 2);
                bins.merge(bin, length, Integer::sum);
            }
        }
        return bins.values().stream().mapToDouble(sum -> (double) sum * sum).sum();
    }

    private static Raster without(
            Raster page, List<DarkRuns.Run> horizontal, List<DarkRuns.Run> vertical, List<Ruling> lines, float dpi) {
        Raster clean = page.copy();
        int fringe = Math.max(1, Math.round(dpi / 100));
        for (DarkRuns.Run run : on(lines, true, horizontal, dpi)) {
            clean.whiten(run.from() - fringe, run.y() - fringe, run.to() + fringe, run.y() + fringe + 1);
        }
        for (DarkRuns.Run run : on(lines, false, vertical, dpi)) {
            clean.whiten(run.y() - fringe, run.from() - fringe, run.y() + fringe + 1, run.to() + fringe);
        }
        return clean;
    }

    /** The strokes that lie on one of the lines. */
    private static List<DarkRuns.Run> on(List<Ruling> lines, boolean horizontal, List<DarkRuns.Run> runs, float dpi) {
        float scale = POINTS_PER_INCH / dpi;
        TreeMap<Float, List<Ruling>> byPlace = new TreeMap<>();
        for (Ruling line : lines) {
            if (line.horizontal() == horizontal) {
                byPlace.computeIfAbsent(line.at(), k -> new ArrayList<>()).add(line);
            }
        }
        return runs.stream()
                .filter(run -> {
                    float at = (run.y() + 0.5f) * scale;
                    return byPlace.subMap(at - THICKEST, at + THICKEST).values().stream()
                            .flatMap(List::stream)
                            .anyMatch(line -> line.from() < run.to() * scale && line.to() > run.from() * scale);
                })
                .toList();
    }
}
