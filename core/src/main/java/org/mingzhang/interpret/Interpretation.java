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
 * @param notices what limits the reading
 */
public record Interpretation(BudgetDocument document, List<FoundTable> found, List<ReadingNotice> notices) {}
