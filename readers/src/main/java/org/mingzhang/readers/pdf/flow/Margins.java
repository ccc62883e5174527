package org.mingzhang.readers.pdf.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

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
        bySize.forEach((size, lines) -> usual.put(size, measure(lines, lines, 0.15f)));
        for (List<Piece> page : pages) {
            Measure common = usual.getOrDefault(pageWidth(page), Measure.UNKNOWN);
            Measure own = measure(longLines(page), textLines(page), 0.2f);
            boolean list = common != Measure.UNKNOWN
                    && own.right() < common.right() - NARROWER
                    && !justified(longLines(page), own);
            measures.add(own == Measure.UNKNOWN || list ? common : own);
        }
    }

    Measure ofPage(int page) {
        return measures.get(page);
    }

    /** Whether a third of the lines, at least three, end at the margin. */
    private static boolean justified(List<LineDraft> lines, Measure measure) {
        long full = lines.stream()
                .filter(line -> measure.right() - line.right() <= SAME * line.size())
                .count();
        return full >= 3 && 3 * full >= lines.size();
    }

    private static int pageWidth(List<Piece> page) {
        for (Piece piece : page) {
            if (piece instanceof LineDraft line) {
                return Math.round(line.pageWidth());
            }
        }
        return 0;
    }

    /** Lines of running text: long, and without the gaps of a line that is set in parts. */
    private static List<LineDraft> longLines(List<Piece> page) {
        return textLines(page).stream()
                .filter(line -> line.text().length() >= LONG)
                .toList();
    }

    private static List<LineDraft> textLines(List<Piece> page) {
        List<LineDraft> lines = new ArrayList<>();
        for (Piece piece : page) {
            if (piece instanceof LineDraft line && line.text().indexOf(' ') < 0) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The outermost edges that several lines share: on the right a fair part of the long ones, on the left any two. */
    private static Measure measure(List<LineDraft> lines, List<LineDraft> all, float part) {
        int fewest = Math.max(2, Math.round(part * lines.size()));
        if (lines.size() < fewest) {
            return Measure.UNKNOWN;
        }
        float right = shared(lines, LineDraft::right, -1, fewest);
        float left = shared(all, LineDraft::left, 1, 2);
        return Float.isNaN(right) || Float.isNaN(left) ? Measure.UNKNOWN : new Measure(left, right);
    }

    private static float shared(List<LineDraft> lines, ToDoubleFunction<LineDraft> edge, int order, int fewest) {
        List<LineDraft> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(line -> order * edge.applyAsDouble(line)));
        for (int i = 0; i + fewest <= sorted.size(); i++) {
            double outer = edge.applyAsDouble(sorted.get(i));
            double inner = edge.applyAsDouble(sorted.get(i + fewest - 1));
            if (Math.abs(inner - outer) <= SAME * sorted.get(i).size()) {
                return (float) outer;
            }
        }
        return Float.NaN;
    }
}
