package org.mingzhang.check.engine;

import java.util.Collection;
import org.mingzhang.model.BudgetDocument;

/** One rule by itself, ready to run again and again: for measuring it. What it throws comes out. */
public interface RuleAlone {

    /**
     * Runs the rule and drops what it reports.
     *
     * @param document a document
     * @param facts the facts of that document
     */
    void run(BudgetDocument document, Collection<Object> facts);
}
