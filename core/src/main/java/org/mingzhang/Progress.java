package org.mingzhang;

import org.mingzhang.check.Verdict;

/**
 * Is told how far the check of a disclosure has come, from the thread that checks it. What it throws ends the check and
 * comes out of it.
 */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress NONE = (document, stage) -> {};

    /**
     * A stage begins; {@link Stage.Done} ends a check that came to a verdict.
     *
     * @param document name of the disclosure
     * @param stage what happens to it now
     */
    void at(String document, Stage stage);

    /** The stages, in their order. */
    sealed interface Stage {

        /**
         * A file is read.
         *
         * @param file its name
         */
        record Reading(String file) implements Stage {}

        /** Tables, parts and sentences are understood. */
        record Understanding() implements Stage {}

        /** The rules run. */
        record Checking() implements Stage {}

        /**
         * The report is there.
         *
         * @param verdict its verdict
         */
        record Done(Verdict verdict) implements Stage {}
    }
}
