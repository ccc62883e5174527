package org.mingzhang.readers.pdf.content;

import java.io.Serial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Origin;
import org.mingzhang.readers.pdf.page.Characters;
import org.mingzhang.readers.pdf.page.Frame;
import org.mingzhang.readers.pdf.page.Glyph;
import org.mingzhang.readers.pdf.page.PageContent;
import org.mingzhang.readers.pdf.page.Ruling;
import org.mingzhang.readers.pdf.page.Segment;

/** Collects what is painted on a page, in coordinates of the page as displayed, and turns it to the reading frame. */
public final class RawPage {

    /** A baseline may lean this much (sine of the angle) and still count as straight. */
    private static final float LEAN = 0.03f;

    /** More straight pieces than any table has are a drawing; what comes after is not kept. */
    private static final int DRAWING = 100_000;

    private static final int MOST_BACKGROUNDS = 5_000;

    /** More characters than any page can show. */
    private static final int MOST_GLYPHS = 300_000;

    /** Thrown by a page that shows more than a page can. */
    static final class TooMuch extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** Light characters this many times as large as the others are a watermark. */
    private static final double LARGE = 1.7;

    /** Light words that stand on a page this many times, each time alone, are a watermark of many small ones. */
    private static final int TILES = 4;

    /** A white line this near to a coloured area, in points, is its side. */
    private static final float BESIDE = 2f;

    /** What is thinner is a line. */
    private static final float THIN_COVER = 4f;

    /** Pictures over more than this part of the page are the page, scanned. */
    private static final float SCAN = 0.6f;

    /** With what a character is shown. */
    public enum Ink {
        /** A colour that is seen. */
        SEEN,
        /** A light colour: that of a watermark, where the characters are large. */
        LIGHT,
        /** White, which is seen on a background. */
        WHITE,
        /** Nothing: an invisible character. */
        NONE
    }

    private record Cover(Box box, int run) {}

    private record RawGlyph(
            String text, float x0, float y0, float x1, float y1, float size, int run, int turns, Ink ink) {

        RawGlyph meaning(String other) {
            return new RawGlyph(other, x0, y0, x1, y1, size, run, turns, ink);
        }
    }

    private record Segment(float x0, float y0, float x1, float y1, boolean white) {}

    private final float width;
    private final float height;
    private final List<RawGlyph> glyphs = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Box> images = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();
    private final List<Box> backgrounds = new ArrayList<>();
    private final int[] directions = new int[4];
    private int curves;
    private int run;

    public RawPage(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** Adds a character by the two ends of its advance on the baseline; slanted text (a watermark) is left out. */
    public void glyph(String text, float x0, float y0, float dx, float dy, float advance, float size, Ink ink) {
        int turns;
        if (Math.abs(dy) <= LEAN) {
            turns = dx > 0 ? 0 : 2;
        } else if (Math.abs(dx) <= LEAN) {
            turns = dy > 0 ? 1 : 3;
        } else {
            return;
        }
        if (glyphs.size() >= MOST_GLYPHS) {
            throw new TooMuch();
        }
        directions[turns]++;
        glyphs.add(new RawGlyph(text, x0, y0, x0 + dx * advance, y0 + dy * advance, size, run, turns, ink));
    }

    int glyphCount() {
        return glyphs.size();
    }

    /** Begins another operation that shows text. */
    public void run() {
        run++;
    }

    /**
     * Says what the characters from one on mean together. What their font says of them stands, where it says something of
     * each.
     *
     * @param from index of the first
     */
    void explain(int from, String meaning) {
        List<RawGlyph> unclear = glyphs.subList(Math.min(from, glyphs.size()), glyphs.size());
        int unknown = (int)
                unclear.stream().filter(g -> g.text.equals(Characters.UNKNOWN)).count();
        int[] known = meaning.codePoints()
                .filter(c -> !Characters.visible(Character.toString(c)).isEmpty())
                .toArray();
        if (known.length == 0 || unclear.stream().noneMatch(g -> g.text.equals(Characters.UNKNOWN))) {
            return;
        }
        List<RawGlyph> clear = new ArrayList<>();
        int cells = Math.min(known.length, unclear.size());
        for (int i = 0; i < cells; i++) {
            RawGlyph place = unclear.get(i);
            int end = i + 1 == cells ? known.length : i + 1;
            clear.add(place.meaning(Characters.visible(new String(known, i, end - i))));
        }
        unclear.clear();
        glyphs.addAll(clear);
    }

    public void line(float x0, float y0, float x1, float y1, boolean white) {
        if (segments.size() >= DRAWING) {
            return;
        }
        segments.add(new Segment(x0, y0, x1, y1, white));
    }

    public void image(Box box) {
        images.add(box);
    }

    /** An opaque area painted after the text operations so far: what they showed in it is seen no more. */
    void cover(Box box) {
        if (run > 0 && box.height() > THIN_COVER && box.width() > THIN_COVER && covers.size() < MOST_BACKGROUNDS) {
            covers.add(new Cover(box, run));
        }
    }

    /** An area in a colour other than white. */
    void background(Box box) {
        if (backgrounds.size() < MOST_BACKGROUNDS) {
            backgrounds.add(box);
        }
    }

    void curve() {
        curves++;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    public PageContent content() {
        int turns = 0;
        for (int i = 1; i < 4; i++) {
            if (directions[i] > directions[turns]) {
                turns = i;
            }
        }
        Frame frame = new Frame(turns, width, height);
        // Invisible text is a layer someone put behind a scan. Where there is visible text, only that is read.
        boolean[] unseen = unseen();
        int hidden = 0;
        for (boolean one : unseen) {
            hidden += one ? 1 : 0;
        }
        // A stamp or a running title that was put on a scan later does not make the scan text.
        boolean scan = 2 * hidden > glyphs.size() && isPictured();
        boolean readHidden = hidden > 0 && hidden >= 0.9 * glyphs.size() || scan;
        boolean light = glyphs.stream().anyMatch(g -> g.ink == Ink.LIGHT);
        double large = light ? LARGE * usualSize() : Double.MAX_VALUE;
        // Where nothing is printed in full colour, light words are those of the page itself.
        boolean strong = glyphs.stream().anyMatch(g -> g.ink == Ink.SEEN);
        Set<Integer> tiles = light && strong ? tiles() : Set.of();
        List<Glyph> upright = new ArrayList<>(glyphs.size());
        for (int i = 0; i < unseen.length; i++) {
            RawGlyph g = glyphs.get(i);
            boolean pale = g.ink == Ink.WHITE || g.ink == Ink.LIGHT && (g.size > large || tiles.contains(g.run));
            if (unseen[i] != readHidden && !scan || pale && !onBackground((g.x0 + g.x1) / 2, g.y0 - g.size / 4)) {
                continue;
            }
            if (g.turns == turns) {
                float left = frame.readingX(g.x0, g.y0);
                float right = frame.readingX(g.x1, g.y1);
                upright.add(new Glyph(
                        g.text,
                        Math.min(left, right),
                        Math.max(left, right),
                        frame.readingY(g.x0, g.y0),
                        g.size,
                        g.run));
            } else {
                upright.add(aside(frame, g));
            }
        }
        List<Ruling> rulings = new ArrayList<>(segments.size());
        for (Segment s : segments) {
            if (s.white && !isEdge(s)) {
                continue;
            }
            float x0 = frame.readingX(s.x0, s.y0);
            float y0 = frame.readingY(s.x0, s.y0);
            float x1 = frame.readingX(s.x1, s.y1);
            float y1 = frame.readingY(s.x1, s.y1);
            rulings.add(
                    Math.abs(x1 - x0) >= Math.abs(y1 - y0)
                            ? Ruling.horizontal((y0 + y1) / 2, x0, x1)
                            : Ruling.vertical((x0 + x1) / 2, y0, y1));
        }
        Origin origin = readHidden ? Origin.OCR : Origin.TEXT;
        List<Glyph> once = new Doubles().dropped(upright);
        int unmapped = (int)
                once.stream().filter(g -> g.text().equals(Characters.UNKNOWN)).count();
        return new PageContent(frame, once, rulings, List.copyOf(images), unmapped, curves, origin);
    }

    /** Whether pictures fill most of the page: scanners cut one into bands. */
    private boolean isPictured() {
        double area = 0;
        for (Box image : images) {
            area += image.width() * image.height();
        }
        return area > SCAN * width * height;
    }

    /** The operations that show the same light words again and again. */
    private Set<Integer> tiles() {
        Map<Integer, StringBuilder> shown = new HashMap<>();
        for (RawGlyph g : glyphs) {
            if (g.ink == Ink.LIGHT) {
                shown.computeIfAbsent(g.run, r -> new StringBuilder()).append(g.text);
            }
        }
        Map<String, Set<Integer>> byText = new HashMap<>();
        shown.forEach((at, text) -> {
            boolean words = text.length() > 1 && text.codePoints().allMatch(Character::isLetter);
            if (words) {
                byText.computeIfAbsent(text.toString(), t -> new HashSet<>()).add(at);
            }
        });
        Set<Integer> tiles = new HashSet<>();
        byText.values().stream().filter(runs -> runs.size() >= TILES).forEach(tiles::addAll);
        return tiles;
    }

    /** The font size of most of what is fully seen; very large where there is nothing such. */
    private double usualSize() {
        return glyphs.stream()
                .filter(g -> g.ink == Ink.SEEN)
                .mapToDouble(RawGlyph::size)
                .sorted()
                .skip(glyphs.stream().filter(g -> g.ink == Ink.SEEN).count() / 2)
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }

    /** For each character whether it is invisible, or covered by what was painted later. */
    private boolean[] unseen() {
        boolean[] unseen = new boolean[glyphs.size()];
        for (int i = 0; i < unseen.length; i++) {
            RawGlyph g = glyphs.get(i);
            unseen[i] = g.ink == Ink.NONE;
            for (int c = covers.size() - 1; c >= 0 && !unseen[i] && covers.get(c).run >= g.run; c--) {
                unseen[i] = contains(covers.get(c).box, (g.x0 + g.x1) / 2, (g.y0 + g.y1) / 2 - g.size / 4);
            }
        }
        return unseen;
    }

    /** Whether a white line runs over something coloured, or along its side. */
    private boolean isEdge(Segment s) {
        float x = (s.x0 + s.x1) / 2;
        float y = (s.y0 + s.y1) / 2;
        boolean upright = Math.abs(s.x1 - s.x0) < Math.abs(s.y1 - s.y0);
        float across = upright ? BESIDE : 0;
        float down = upright ? 0 : BESIDE;
        return onBackground(x, y)
                || inside(backgrounds, x - across, y - down)
                || inside(backgrounds, x + across, y + down);
    }

    private boolean onBackground(float x, float y) {
        return inside(backgrounds, x, y) || inside(images, x, y);
    }

    private static boolean inside(List<Box> boxes, float x, float y) {
        for (Box box : boxes) {
            if (contains(box, x, y)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(Box box, float x, float y) {
        return x > box.left() && x < box.right() && y > box.top() && y < box.bottom();
    }

    /** A character that runs another way than the page: it keeps its place, as if it stood upright there. */
    private static Glyph aside(Frame frame, RawGlyph g) {
        float x = frame.readingX((g.x0 + g.x1) / 2, (g.y0 + g.y1) / 2);
        float y = frame.readingY((g.x0 + g.x1) / 2, (g.y0 + g.y1) / 2);
        int relative = Math.floorMod(g.turns - frame.turns(), 4);
        // The middle of the character stands beside its baseline: right of it when text runs down, left when it runs
        // up.
        float centreX = relative == 1 ? x + 0.36f * g.size : relative == 3 ? x - 0.36f * g.size : x;
        float half = g.size / 2;
        return new Glyph(g.text, centreX - half, centreX + half, y + 0.36f * g.size, g.size, g.run, relative);
    }
}
