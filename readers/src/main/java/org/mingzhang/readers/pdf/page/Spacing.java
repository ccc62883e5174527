package org.mingzhang.readers.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides which gaps between the characters of a line are spaces that mean something. Chinese is written without
 * spaces; those that only spread a word over its line are closed up.
 */
public final class Spacing {

    /** Gap between ideographs that may separate words, in parts of the font size. */
    private static final float WIDE = 0.8f;

    /** The same in a title or a line of fields, where half a character separates; in a sentence it is a stray space. */
    private static final float TITLE_WIDE = 0.4f;

    /** Gap between an ideograph and a letter or digit that is more than typesetters put there. */
    private static final float MIXED = 0.6f;

    /** Gap between letters and digits that is a word space. */
    private static final float NARROW = 0.2f;

    /** In a cell ideographs further apart than this are two words. */
    private static final float CELL_WIDE = 2.2f;

    private static final Pattern SPACE_IN_NUMBER = Pattern.compile("(?<=\\d) ?([,，]) ?(?=\\d{3}(?!\\d))");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?[%％]?");

    /** A cell of nothing but unknown characters may be a number. */
    private static final Pattern UNKNOWN = Pattern.compile("[\uFFFD ]+");

    private Spacing() {}

    /** The text of a line outside any grid. */
    public static String ofLine(Row row) {
        float wide = isSentence(row) ? WIDE : TITLE_WIDE;
        return Characters.withoutUnknown(
                SPACE_IN_NUMBER.matcher(text(row, wide, wide)).replaceAll("$1"));
    }

    private static boolean isSentence(Row row) {
        return row.glyphs().stream().anyMatch(g -> "，。；、".contains(g.text()));
    }

    /** The text of a line in a cell. */
    public static String ofCell(Row row) {
        String text = SPACE_IN_NUMBER.matcher(text(row, WIDE, CELL_WIDE)).replaceAll("$1");
        if (!UNKNOWN.matcher(text).matches()) {
            text = Characters.withoutUnknown(text);
        }
        String closed = text.replace(" ", "");
        return NUMBER.matcher(closed).matches() && widestGap(row) < 1.2f * row.size() ? closed : text;
    }

    private static float widestGap(Row row) {
        float widest = 0;
        List<Glyph> glyphs = row.glyphs();
        for (int i = 1; i < glyphs.size(); i++) {
            widest = Math.max(widest, glyphs.get(i).left() - glyphs.get(i - 1).right());
        }
        return widest;
    }

    /** Pieces are what a gap of {@code apart} separates; between words a gap of {@code wide} is a space. */
    private static String text(Row row, float apart, float wide) {
        List<Glyph> glyphs = row.glyphs();
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 1; i < glyphs.size(); i++) {
            if (spaced(glyphs.get(i - 1), glyphs.get(i), apart)) {
                starts.add(i);
            }
        }
        StringBuilder text = new StringBuilder();
        for (int s = 0; s < starts.size(); s++) {
            int from = starts.get(s);
            int to = s + 1 < starts.size() ? starts.get(s + 1) : glyphs.size();
            if (s > 0 && keepsSpace(glyphs, starts, s, wide)) {
                text.append(' ');
            }
            for (int i = from; i < to; i++) {
                text.append(glyphs.get(i).text());
            }
        }
        return text.toString();
    }

    private static boolean spaced(Glyph before, Glyph after, float apart) {
        float gap = (after.left() - before.right()) / Math.max(before.size(), after.size());
        boolean narrowBefore = Characters.narrow(before.codePoint());
        boolean narrowAfter = Characters.narrow(after.codePoint());
        if (narrowBefore && narrowAfter) {
            return gap > NARROW;
        }
        if (Characters.closing(before.codePoint())) {
            // Full-width punctuation carries its space with it.
            return gap > WIDE;
        }
        return gap > (narrowBefore || narrowAfter ? MIXED : apart);
    }

    /** Whether the gap before the s-th piece is a space, not part of a spread-out word. */
    private static boolean keepsSpace(List<Glyph> glyphs, List<Integer> starts, int s, float wide) {
        int at = starts.get(s);
        Glyph before = glyphs.get(at - 1);
        Glyph after = glyphs.get(at);
        boolean singleBefore = at - starts.get(s - 1) == 1;
        boolean singleAfter = (s + 1 < starts.size() ? starts.get(s + 1) : glyphs.size()) - at == 1;
        boolean narrowBefore = Characters.narrow(before.codePoint());
        boolean narrowAfter = Characters.narrow(after.codePoint());
        if (Characters.opening(before.codePoint()) || Characters.closing(after.codePoint())) {
            return false;
        }
        if (!narrowBefore && !narrowAfter) {
            float gap = (after.left() - before.right()) / Math.max(before.size(), after.size());
            return !(singleBefore || singleAfter) && gap > wide;
        }
        if (narrowBefore && narrowAfter) {
            return !(singleBefore && singleAfter && spreadNumber(glyphs, starts, s));
        }
        return true;
    }

    /** Three or more single digits in a row are a number spread over its line. */
    private static boolean spreadNumber(List<Glyph> glyphs, List<Integer> starts, int s) {
        int singles = 2;
        for (int i = s - 1; i > 0 && starts.get(i) - starts.get(i - 1) == 1; i--) {
            if (!Characters.digit(glyphs.get(starts.get(i - 1)).codePoint())) {
                break;
            }
            singles++;
        }
        for (int i = s + 1; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : glyphs.size();
            if (end - starts.get(i) != 1
                    || !Characters.digit(glyphs.get(starts.get(i)).codePoint())) {
                break;
            }
            singles++;
        }
        return singles >= 3;
    }
}
