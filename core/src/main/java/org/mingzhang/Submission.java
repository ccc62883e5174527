package org.mingzhang;

import java.util.List;
import java.util.Optional;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Recognition;

/**
 * A disclosure that was read and understood, and is still to be checked. Made by {@link Mingzhang#submit}; immutable.
 *
 * @param name its name for the report
 * @param sources its files
 * @param recognition what it was recognised as
 * @param document its facts; empty when it is no filled-in disclosure
 * @param notices what limits the reading
 */
public record Submission(
        String name,
        List<Source> sources,
        Recognition recognition,
        Optional<BudgetDocument> document,
        List<ReadingNotice> notices) {

    public Submission {
        sources = List.copyOf(sources);
        notices = List.copyOf(notices);
    }
}
