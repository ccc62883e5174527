package org.mingzhang.readers.pdf.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Thin dark strokes along the rows of a picture: pixels darker than what lies close above and close below. So a line is
 * seen on shading too, and a dark area is none.
 */
final class DarkRuns {

    /**
     * One stroke in one row of pixels.
     *
     * @param from its first pixel
     * @param to the pixel after its last
     */
    record Run(int y, int from, int to) {
        int length() {
            return to - from;
        }
    }

    /** A line is darker than its surroundings by this much of 255. */
    private static final int CONTRAST = 36;

    /** Lines are at most this thick, in inches. */
    private static final float THICK = 0.03f;

    /** Light pixels in a line that are taken for a flaw. */
    private static final int FLAW = 2;

    /** More than any page of tables has: a photograph. */
    private static final int MOST = 200_000;

    /** A larger part of a picture than this is not covered by lines, however dense the table. */
    private static final float MOST_COVERED = 0.2f;

    private DarkRuns() {}

    /**
     * The strokes of a picture; none of a photograph.
     *
     * @param dpi pixels an inch
     * @param shortest length from which a stroke counts, in pixels
     */
    static List<Run> along(Raster picture, float dpi, int shortest) {
        int reach = Math.max(3, Math.round(THICK * dpi));
        List<Run> runs = new ArrayList<>();
        for (int y = 1; y < picture.height() - 1 && runs.size() < MOST; y++) {
            int from = -1;
            int last = -1;
            int ridge = 0;
            int lightest = 0;
            for (int x = 0; x < picture.width(); x++) {
                int grey = picture.at(x, y);
                if (grey < 256 - CONTRAST && isRidge(picture, x, y, grey + CONTRAST, reach)) {
                    if (from < 0) {
                        from = x;
                        ridge = 0;
                        lightest = grey;
                    }
                    lightest = Math.max(lightest, grey);
                    ridge++;
                    last = x;
                } else if (from >= 0 && !crosses(grey, lightest, x - last, reach)) {
                    add(runs, y, from, last + 1, ridge, shortest);
                    from = -1;
                }
            }
            if (from >= 0) {
                add(runs, y, from, last + 1, ridge, shortest);
            }
        }
        long covered = runs.stream().mapToLong(Run::length).sum();
        return covered > MOST_COVERED * picture.width() * picture.height() ? List.of() : runs;
    }

    /** Whether a stroke goes on here: a line of the other direction runs through it, or a pixel is flawed. */
    private static boolean crosses(int grey, int lightest, int away, int reach) {
        return away <= FLAW || away <= 2 * reach && grey <= lightest + CONTRAST;
    }

    private static boolean isRidge(Raster picture, int x, int y, int light, int reach) {
        return lightWithin(picture, x, y, light, -reach) && lightWithin(picture, x, y, light, reach);
    }

    private static boolean lightWithin(Raster picture, int x, int y, int light, int reach) {
        int step = reach < 0 ? -1 : 1;
        for (int i = step; i != reach + step; i += step) {
            if (y + i < 0 || y + i >= picture.height() || picture.at(x, y + i) >= light) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Run> runs, int y, int from, int to, int ridge, int shortest) {
        // Text that happens to run along a row consists of crossings more than of a stroke.
        if (to - from >= shortest && ridge >= 0.85f * (to - from)) {
            runs.add(new Run(y, from, to));
        }
    }
}
