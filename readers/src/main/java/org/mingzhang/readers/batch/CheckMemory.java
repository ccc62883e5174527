package org.mingzhang.readers.batch;

import java.util.List;
import java.util.Optional;
import org.mingzhang.Submission;
import org.mingzhang.check.DocumentReport;

/**
 * Remembers what disclosures were read as and what checks came to, so that nothing is done twice. What it gives back is
 * what doing it again would give. Safe to share among threads.
 */
public interface CheckMemory {

    /** Remembers nothing. */
    CheckMemory NONE = new CheckMemory() {
        @Override
        public Optional<List<Submission>> recall(Subject subject) {
            return Optional.empty();
        }

        @Override
        public void keep(Subject subject, List<Submission> submissions) {
            // Nothing is what it remembers.
        }

        @Override
        public Optional<List<DocumentReport>> recall(List<Subject> checked, List<Subject> beside) {
            return Optional.empty();
        }

        @Override
        public void keep(List<Subject> checked, List<Subject> beside, List<DocumentReport> reports) {
            // Nothing is what it remembers.
        }
    };

    /** What this disclosure was read as, or those that its file binds, if it is remembered. */
    Optional<List<Submission>> recall(Subject subject);

    /** Remembers what it was read as, or does not. */
    void keep(Subject subject, List<Submission> submissions);

    /**
     * What the check of these came to, if it is remembered. They are asked for together, because disclosures that
     * belong together are held against one another.
     *
     * @param checked disclosures that are checked
     * @param beside disclosures that are only read
     */
    Optional<List<DocumentReport>> recall(List<Subject> checked, List<Subject> beside);

    /** Remembers what the check of these came to, or does not. */
    void keep(List<Subject> checked, List<Subject> beside, List<DocumentReport> reports);
}
