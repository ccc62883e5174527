package org.mingzhang.model;

/**
 * The reason given for a change.
 *
 * @param state whether one is given
 * @param text the words after 主要原因是, or empty
 */
public record Reason(State state, String text) {

    public static final Reason ABSENT = new Reason(State.ABSENT, "");

    /** Whether a reason is given. */
    public enum State {
        STATED,
        /** 主要原因是 is followed by nothing. */
        EMPTY,
        ABSENT
    }

    public boolean isStated() {
        return state == State.STATED;
    }
}
