package org.mingzhang.interpret.table.ledger;

import java.util.List;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Line;

/**
 * Tables understood.
 *
 * @param tables the tables
 * @param lines their rows
 * @param amounts their amount cells
 * @param unassigned numbers other than zero, in tables of a known kind, whose row or column was not understood
 * @param notices what was not understood
 */
public record TableReading(
        List<BudgetTable> tables,
        List<Line> lines,
        List<Amount> amounts,
        int unassigned,
        List<ReadingNotice> notices) {}
