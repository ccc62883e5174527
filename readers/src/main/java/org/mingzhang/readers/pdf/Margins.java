package org.mingzhang.readers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The margins of running text, page by page; a page with too little text has those of the pages of its size. */
final class Margins {

    /**
     * Left and right edge of running text.
     *
     * @param left where lines begin that are not indented
     * @param right where full lines end
     */
    record Measure(float left, float right) {

        /** Text of unknown measure: no line is full. */
        static final Measure UNKNOWN = new Measure(0, Float.MAX_VALUE);

        float width() {
            return right - left;
        }
    }

    /** Lines with at least this many characters count as running text. */
    private static final int LONG = 18;

    /** Edges of two lines this near, in parts of the font size, are on one margin. */
    private static final float SAME = 1.3f;

    /** A page whose lines end this far (in points) short of the usual margin has a list on it, or a table of contents. */
    private static final float NARROWER = 24f;

    private final List<Measure> measures = new ArrayList<>();

    Margins(List<List<Piece>> pages) {
        Map<Integer, List<LineDraft>> bySize = new HashMap<>();
        for (List<Piece> page : pages) {
            for (LineDraft line : longLines(page)) {
                bySize.computeIfAbsent(Math.round(line.pageWidth()), k -> new ArrayList<>())
                        .add(line);
            }
        }
        Map<Integer, Measure> usual = new HashMap<>();
        bySize.forEach((size, lines) -> usual.put(size, measure(lines, 0.05f)));
        for (List<Piece> page : pages) {
            Measure common = usual.getOrDefault(pageWidth(page), Measure.UNKNOWN);
            Measure own = measure(longLines(page), 0.2f);
            boolean list = own.right() < common.right() - NARROWER && !justified(longLines(page), own);
            measures.add(own == Measure.UNKNOWN || list ? common : own);
        }
    }

    Measure ofPage(int page) {
        return measures.get(page);
    }

    /** Whether half of the lines, at least four, end at the margin. */
    private static boolean justified(List<LineDraft> lines, Measure measure) {
        long full = lines.stream()
                .filter(line -> measure.right() - line.right() <= SAME * line.size())
                .count();
        return full >= 4 && 2 * full >= lines.size();
    }

    private static int pageWidth(List<Piece> page) {
        for (Piece piece : page) {
            if (piece instanceof LineDraft line) {
                return Math.round(line.pageWidth());
            }
        }
        return 0;
    }

    private static List<LineDraft> longLines(List<Piece> page) {
        List<LineDraft> lines = new ArrayList<>();
        for (Piece piece : page) {
            if (piece instanceof LineDraft line && line.text().length() >= LONG) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The outermost edges that a fair part of the lines shares. */
    private static Measure measure(List<LineDraft> lines, float part) {
        int fewest = Math.max(2, Math.round(part * lines.size()));
        if (lines.size() < fewest) {
            return Measure.UNKNOWN;
        }
        List<LineDraft> byRight = new ArrayList<>(lines);
        byRight.sort(Comparator.comparingDouble(LineDraft::right).reversed());
        List<LineDraft> byLeft = new ArrayList<>(lines);
        byLeft.sort(Comparator.comparingDouble(LineDraft::left));
        float right = Float.NaN;
        float left = Float.NaN;
        for (int i = 0; i + fewest <= lines.size(); i++) {
            LineDraft outer = byRight.get(i);
            if (Float.isNaN(right)
                    && outer.right() - byRight.get(i + fewest - 1).right() <= SAME * outer.size()) {
                right = outer.right();
            }
            outer = byLeft.get(i);
            if (Float.isNaN(left) && byLeft.get(i + fewest - 1).left() - outer.left() <= SAME * outer.size()) {
                left = outer.left();
            }
        }
        return Float.isNaN(right) || Float.isNaN(left) ? Measure.UNKNOWN : new Measure(left, right);
    }
}
