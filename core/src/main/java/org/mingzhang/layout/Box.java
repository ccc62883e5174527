package org.mingzhang.layout;

/**
 * A rectangle on a page, in points (1/72 inch) from the top left corner of the page as displayed.
 *
 * @param left distance of the left edge from the left side of the page
 * @param top distance of the top edge from the top of the page
 * @param right distance of the right edge from the left side of the page
 * @param bottom distance of the bottom edge from the top of the page
 */
public record Box(float left, float top, float right, float bottom) {

    /** No position: the format has no pages, or the position is unknown. */
    public static final Box NONE = new Box(0, 0, 0, 0);

    public boolean isNone() {
        return left == 0 && top == 0 && right == 0 && bottom == 0;
    }

    public float width() {
        return right - left;
    }

    public float height() {
        return bottom - top;
    }

    /** The smallest box around both; a box that is {@link #NONE} adds nothing. */
    public Box union(Box other) {
        if (isNone()) {
            return other;
        }
        if (other.isNone()) {
            return this;
        }
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
