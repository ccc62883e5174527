package org.mingzhang.readers.pdf.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.readers.pdf.page.Glyph;
import org.mingzhang.readers.pdf.page.Ruling;

/** The edges of the columns (or rows) of a lattice, each with the lines that lie on it. */
public final class Edges {

    /** Lines of one framework this near to each other are the same edge. */
    private static final float SAME = 3f;

    /** A strip between two edges up to this wide that holds no text is a double line. */
    private static final float STRIP = 6f;

    /** Lines end this far beyond the last edge before an open side is taken for an edge. */
    private static final float OPEN = 8f;

    /** The same where text stands between the last edge and the ends: a row that the end of the page cut narrow. */
    private static final float OPEN_WITH_TEXT = 4f;

    /** Fewer lines that end beyond a row's edge may be ornaments. */
    private static final int FEWEST_AT_TEXT = 3;

    private final float[] at;
    private final List<List<Ruling>> lines;

    private Edges(float[] at, List<List<Ruling>> lines) {
        this.at = at;
        this.lines = lines;
    }

    /**
     * @param along the lines that make these edges
     * @param across the lines of the other direction, whose ends show an open side
     * @param vertical whether the edges are vertical, that is, edges of columns
     */
    static Edges across(List<Ruling> along, List<Ruling> across, List<Glyph> glyphs, boolean vertical) {
        List<Ruling> all = new ArrayList<>(along);
        addOpenSide(all, across, glyphs, vertical, true);
        addOpenSide(all, across, glyphs, vertical, false);
        all.sort(Comparator.comparingDouble(Ruling::at));
        List<List<Ruling>> groups = new ArrayList<>();
        for (Ruling line : all) {
            List<Ruling> last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && line.at() - last.get(0).at() <= SAME) {
                last.add(line);
            } else {
                groups.add(new ArrayList<>(List.of(line)));
            }
        }
        closeStrips(groups, glyphs, vertical);
        float[] at = new float[groups.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = mean(groups.get(i));
        }
        return new Edges(at, groups);
    }

    int count() {
        return at.length - 1;
    }

    float[] at() {
        return at;
    }

    /** Whether lines on this edge cover enough of the way between two points. */
    boolean closed(int edge, float from, float to, float part) {
        float covered = 0;
        for (Ruling line : lines.get(edge)) {
            covered = Math.max(covered, Math.min(to, line.to()) - Math.max(from, line.from()));
            if (covered >= part * (to - from)) {
                return true;
            }
        }
        return false;
    }

    /** Where several lines of the other direction stick out to the same point, the table is open at that side. */
    private static void addOpenSide(
            List<Ruling> edges, List<Ruling> across, List<Glyph> glyphs, boolean vertical, boolean low) {
        if (edges.isEmpty() || across.size() < 2) {
            return;
        }
        double last = low
                ? edges.stream().mapToDouble(Ruling::at).min().orElseThrow()
                : edges.stream().mapToDouble(Ruling::at).max().orElseThrow();
        List<Ruling> wide = reaching(across, last, OPEN, low);
        if (wide.size() >= 2) {
            edges.add(end(wide, low, vertical));
            return;
        }
        List<Ruling> narrow = reaching(across, last, OPEN_WITH_TEXT, low);
        if (vertical || narrow.size() < FEWEST_AT_TEXT || 2 * narrow.size() < across.size()) {
            return;
        }
        Ruling end = end(narrow, low, false);
        if (holdsText((float) Math.min(last, end.at()), (float) Math.max(last, end.at()), end, glyphs)) {
            edges.add(end);
        }
    }

    /** The lines that go farthest beyond an edge, all to the same point. */
    private static List<Ruling> reaching(List<Ruling> across, double last, float beyond, boolean low) {
        List<Ruling> out = across.stream()
                .filter(r -> low ? r.from() < last - beyond : r.to() > last + beyond)
                .toList();
        double end = low
                ? out.stream().mapToDouble(Ruling::from).min().orElse(last)
                : out.stream().mapToDouble(Ruling::to).max().orElse(last);
        return out.stream()
                .filter(r -> Math.abs((low ? r.from() : r.to()) - end) <= SAME)
                .toList();
    }

    /** The edge that the ends of these lines stand for. */
    private static Ruling end(List<Ruling> lines, boolean low, boolean vertical) {
        double end = low
                ? lines.stream().mapToDouble(Ruling::from).min().orElseThrow()
                : lines.stream().mapToDouble(Ruling::to).max().orElseThrow();
        return new Ruling(
                !vertical,
                (float) end,
                (float) lines.stream().mapToDouble(Ruling::at).min().orElseThrow(),
                (float) lines.stream().mapToDouble(Ruling::at).max().orElseThrow());
    }

    private static boolean holdsText(float from, float to, Ruling end, List<Glyph> glyphs) {
        return glyphs.stream()
                .anyMatch(glyph -> glyph.centreY() > from
                        && glyph.centreY() < to
                        && glyph.centreX() > end.from()
                        && glyph.centreX() < end.to());
    }

    private static void closeStrips(List<List<Ruling>> groups, List<Glyph> glyphs, boolean vertical) {
        for (int i = 0; i + 1 < groups.size(); ) {
            float from = mean(groups.get(i));
            float to = mean(groups.get(i + 1));
            if (to - from <= STRIP && !holdsText(from, to, groups.get(i), groups.get(i + 1), glyphs, vertical)) {
                groups.get(i).addAll(groups.remove(i + 1));
            } else {
                i++;
            }
        }
    }

    private static boolean holdsText(
            float from, float to, List<Ruling> one, List<Ruling> other, List<Glyph> glyphs, boolean vertical) {
        double start = Math.min(
                one.stream().mapToDouble(Ruling::from).min().orElse(0),
                other.stream().mapToDouble(Ruling::from).min().orElse(0));
        double end = Math.max(
                one.stream().mapToDouble(Ruling::to).max().orElse(0),
                other.stream().mapToDouble(Ruling::to).max().orElse(0));
        for (Glyph glyph : glyphs) {
            float position = vertical ? glyph.centreX() : glyph.centreY();
            float along = vertical ? glyph.centreY() : glyph.centreX();
            if (position > from && position < to && along > start && along < end) {
                return true;
            }
        }
        return false;
    }

    private static float mean(List<Ruling> lines) {
        double weighted = 0;
        double weight = 0;
        for (Ruling line : lines) {
            weighted += line.at() * line.length();
            weight += line.length();
        }
        return (float) (weighted / weight);
    }
}
