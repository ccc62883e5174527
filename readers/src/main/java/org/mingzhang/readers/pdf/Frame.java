package org.mingzhang.readers.pdf;

import org.mingzhang.layout.Box;

/**
 * How the reading frame, in which most text runs from left to right, lies on the page as displayed.
 *
 * @param turns quarter turns clockwise from the reading frame to the displayed page, 0 to 3
 * @param displayWidth width of the page as displayed, in points
 * @param displayHeight height of the page as displayed, in points
 */
record Frame(int turns, float displayWidth, float displayHeight) {

    float width() {
        return turns % 2 == 0 ? displayWidth : displayHeight;
    }

    float height() {
        return turns % 2 == 0 ? displayHeight : displayWidth;
    }

    float readingX(float x, float y) {
        return switch (turns) {
            case 1 -> y;
            case 2 -> displayWidth - x;
            case 3 -> displayHeight - y;
            default -> x;
        };
    }

    float readingY(float x, float y) {
        return switch (turns) {
            case 1 -> displayWidth - x;
            case 2 -> displayHeight - y;
            case 3 -> x;
            default -> y;
        };
    }

    /** The box on the displayed page of a box in the reading frame. */
    Box display(float left, float top, float right, float bottom) {
        return switch (turns) {
            case 1 -> new Box(displayWidth - bottom, left, displayWidth - top, right);
            case 2 -> new Box(displayWidth - right, displayHeight - bottom, displayWidth - left, displayHeight - top);
            case 3 -> new Box(top, displayHeight - right, bottom, displayHeight - left);
            default -> new Box(left, top, right, bottom);
        };
    }
}
