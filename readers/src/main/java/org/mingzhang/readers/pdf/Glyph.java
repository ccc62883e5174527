package org.mingzhang.readers.pdf;

/**
 * A visible character on the page, in the reading frame.
 *
 * @param text one character, rarely a ligature of several
 * @param left where its advance begins
 * @param right where its advance ends
 * @param baseline y of the baseline
 * @param size font size in points
 * @param run number of the text operation that showed it; glyphs of one operation were written together
 */
record Glyph(String text, float left, float right, float baseline, float size, int run) {

    /** Part of the font size that stands above the baseline, for CJK and digits alike. */
    private static final float ASCENT = 0.86f;

    private static final float DESCENT = 0.14f;

    /** Height of the middle of a character above its baseline. */
    private static final float MIDDLE = 0.36f;

    float top() {
        return baseline - ASCENT * size;
    }

    float bottom() {
        return baseline + DESCENT * size;
    }

    float centreX() {
        return (left + right) / 2;
    }

    float centreY() {
        return baseline - MIDDLE * size;
    }

    int codePoint() {
        return text.codePointAt(0);
    }
}
