package org.mingzhang.readers.pdf.page;

/**
 * A straight line on the page, parallel to an axis.
 *
 * @param horizontal whether it runs along x
 * @param at its y when horizontal, its x when vertical
 * @param from smaller end along its direction
 * @param to larger end along its direction
 */
public record Ruling(boolean horizontal, float at, float from, float to) {

    public static Ruling horizontal(float y, float x1, float x2) {
        return new Ruling(true, y, Math.min(x1, x2), Math.max(x1, x2));
    }

    public static Ruling vertical(float x, float y1, float y2) {
        return new Ruling(false, x, Math.min(y1, y2), Math.max(y1, y2));
    }

    public Ruling movedLeft(float by) {
        return horizontal ? new Ruling(true, at, from - by, to - by) : new Ruling(false, at - by, from, to);
    }

    public float length() {
        return to - from;
    }

    /** Whether this and a line of the other direction touch, allowing a small gap. */
    public boolean meets(Ruling other, float tolerance) {
        return from - tolerance <= other.at
                && other.at <= to + tolerance
                && other.from - tolerance <= at
                && at <= other.to + tolerance;
    }
}
