package org.mingzhang.readers.pdf.page;

import org.mingzhang.layout.Box;

/**
 * How the reading frame, in which most text runs from left to right, lies on the page as displayed.
 *
 * @param turns quarter turns clockwise from the reading frame to the displayed page, 0 to 3
 * @param displayWidth width of the page as displayed, in points
 * @param displayHeight height of the page as displayed, in points
 * @param left where the frame begins on the turned page: beyond 0 where it is the right one of two pages
 * @param width width of the frame
 */
public record Frame(int turns, float displayWidth, float displayHeight, float left, float width) {

    /** The frame that holds all of the page. */
    public Frame(int turns, float displayWidth, float displayHeight) {
        this(turns, displayWidth, displayHeight, 0, turns % 2 == 0 ? displayWidth : displayHeight);
    }

    /** The part of this frame between two places. */
    public Frame part(float from, float to) {
        return new Frame(turns, displayWidth, displayHeight, left + from, to - from);
    }

    public float height() {
        return turns % 2 == 0 ? displayHeight : displayWidth;
    }

    public float readingX(float x, float y) {
        return switch (turns) {
            case 1 -> y;
            case 2 -> displayWidth - x;
            case 3 -> displayHeight - y;
            default -> x;
        };
    }

    public float readingY(float x, float y) {
        return switch (turns) {
            case 1 -> displayWidth - x;
            case 2 -> displayHeight - y;
            case 3 -> x;
            default -> y;
        };
    }

    /** The box on the displayed page of a box in the reading frame. */
    public Box display(float boxLeft, float top, float boxRight, float bottom) {
        float from = left + boxLeft;
        float to = left + boxRight;
        return switch (turns) {
            case 1 -> new Box(displayWidth - bottom, from, displayWidth - top, to);
            case 2 -> new Box(displayWidth - to, displayHeight - bottom, displayWidth - from, displayHeight - top);
            case 3 -> new Box(top, displayHeight - to, bottom, displayHeight - from);
            default -> new Box(from, top, to, bottom);
        };
    }
}
