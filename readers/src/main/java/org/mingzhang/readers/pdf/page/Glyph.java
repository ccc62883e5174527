package org.mingzhang.readers.pdf.page;

/**
 * A visible character on the page, in the reading frame.
 *
 * @param text one character, rarely a ligature of several
 * @param left where its advance begins
 * @param right where its advance ends
 * @param baseline y of the baseline
 * @param size font size in points
 * @param run number of the text operation that showed it; glyphs of one operation were written together
 * @param turns quarter turns clockwise by which it is turned against the page; it has the place of its middle then
 */
public record Glyph(String text, float left, float right, float baseline, float size, int run, int turns) {

    /** Part of the font size that stands above the baseline, for CJK and digits alike. */
    private static final float ASCENT = 0.86f;

    private static final float DESCENT = 0.14f;

    /** Height of the middle of a character above its baseline. */
    private static final float MIDDLE = 0.36f;

    /** An upright character. */
    public Glyph(String text, float left, float right, float baseline, float size, int run) {
        this(text, left, right, baseline, size, run, 0);
    }

    public float top() {
        return baseline - ASCENT * size;
    }

    public float bottom() {
        return baseline + DESCENT * size;
    }

    public float centreX() {
        return (left + right) / 2;
    }

    public float centreY() {
        return baseline - MIDDLE * size;
    }

    public Glyph movedLeft(float by) {
        return new Glyph(text, left - by, right - by, baseline, size, run, turns);
    }

    /** A turned character where it stands for who turns the page to read it. */
    public Glyph turnedUpright() {
        float x = turns == 1 ? centreY() : turns == 3 ? -centreY() : turns == 2 ? -centreX() : centreX();
        float y = turns == 1 ? -centreX() : turns == 3 ? centreX() : turns == 2 ? -centreY() : centreY();
        float half = (right - left) / 2;
        return new Glyph(text, x - half, x + half, y + MIDDLE * size, size, run);
    }

    public int codePoint() {
        return text.codePointAt(0);
    }
}
