package org.mingzhang.interpret;

import java.util.List;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.BudgetDocument;

/**
 * A layout understood.
 *
 * @param document the facts
 * @param found the tables as found, with their grids, for looking at what was recognised
 * @param unassigned numbers in tables of a known kind that were assigned to no row or column; each table that has some
 *     has a notice
 * @param notices what limits the reading
 */
public record Interpretation(
        BudgetDocument document, List<FoundTable> found, int unassigned, List<ReadingNotice> notices) {}
