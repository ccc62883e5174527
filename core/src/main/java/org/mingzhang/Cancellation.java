package org.mingzhang;

/**
 * Says whether a check is still wanted. It is asked between the stages of a check and some times a second while a file
 * is read, from the thread that checks; {@code Thread.currentThread()::isInterrupted} is one.
 */
@FunctionalInterface
public interface Cancellation {

    /** A check that is always wanted. */
    Cancellation NEVER = () -> false;

    boolean isCancelled();

    /**
     * Ends a check that is not wanted any more.
     *
     * @throws CancelledException when it is not
     */
    default void throwIfCancelled() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }
}
