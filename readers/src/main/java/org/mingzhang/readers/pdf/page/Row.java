package org.mingzhang.readers.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Characters on one baseline, from left to right.
 *
 * @param glyphs at least one
 */
public record Row(List<Glyph> glyphs) {

    /** Baselines nearer than this part of the smaller font size are one line of text. */
    private static final float SAME_LINE = 0.5f;

    /** Digits of the shortest code that a text writes in brackets. */
    private static final int CODE = 3;

    /** Sorts characters into lines, from top to bottom. */
    public static List<Row> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<Row> rows = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!current.isEmpty() && !sameLine(current.get(0), glyph)) {
                rows.add(sorted(current));
                current = new ArrayList<>();
            }
            current.add(glyph);
        }
        if (!current.isEmpty()) {
            rows.add(sorted(current));
        }
        return rows;
    }

    private static boolean sameLine(Glyph first, Glyph next) {
        return next.baseline() - first.baseline() < SAME_LINE * Math.min(first.size(), next.size())
                || next.baseline() - first.baseline() < 0.25f * Math.max(first.size(), next.size());
    }

    private static Row sorted(List<Glyph> glyphs) {
        List<Glyph> line = new ArrayList<>(glyphs);
        line.sort(Comparator.comparingDouble(Glyph::left));
        return new Row(line);
    }

    public Glyph first() {
        return glyphs.get(0);
    }

    public Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    public float left() {
        return first().left();
    }

    public float right() {
        float right = first().right();
        for (Glyph glyph : glyphs) {
            right = Math.max(right, glyph.right());
        }
        return right;
    }

    public float top() {
        float top = first().top();
        for (Glyph glyph : glyphs) {
            top = Math.min(top, glyph.top());
        }
        return top;
    }

    public float bottom() {
        float bottom = first().bottom();
        for (Glyph glyph : glyphs) {
            bottom = Math.max(bottom, glyph.bottom());
        }
        return bottom;
    }

    /** The usual font size of the line. */
    public float size() {
        return (float) glyphs.stream()
                .mapToDouble(Glyph::size)
                .sorted()
                .skip(glyphs.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /** Width of what cannot be broken at the start of the line: a number, a Latin word, or one ideograph. */
    public float headWidth() {
        int end = 0;
        while (end + 1 < glyphs.size() && Characters.opening(glyphs.get(end).codePoint())) {
            end++;
        }
        end = endOfWord(end);
        // The code of a subject in brackets keeps the number behind it; the number of an item keeps nothing.
        if (end > CODE && Characters.closing(glyphs.get(end).codePoint()) && isNumberBehind(end)) {
            end = endOfWord(end + 1);
        }
        return glyphs.get(end).right() - left();
    }

    /** Where a number, a Latin word or an ideograph ends, with the punctuation that may not begin a line. */
    private int endOfWord(int from) {
        int end = from;
        if (Characters.unbreakable(glyphs.get(end).codePoint())) {
            while (end + 1 < glyphs.size()
                    && Characters.unbreakable(glyphs.get(end + 1).codePoint())
                    && isCloseBehind(end)) {
                end++;
            }
        }
        while (end + 1 < glyphs.size() && Characters.closing(glyphs.get(end + 1).codePoint())) {
            end++;
        }
        return end;
    }

    private boolean isNumberBehind(int at) {
        return at + 1 < glyphs.size() && Characters.digit(glyphs.get(at + 1).codePoint()) && isCloseBehind(at);
    }

    private boolean isCloseBehind(int at) {
        return glyphs.get(at + 1).left() - glyphs.get(at).right() < 0.2f * first().size();
    }
}
