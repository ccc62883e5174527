package org.mingzhang.interpret.goal;

import java.util.List;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Line;
import org.mingzhang.model.Project;

/**
 * Goal tables and promises understood.
 *
 * @param tables the goal tables and project tables
 * @param lines rows of theirs that carry money
 * @param amounts their amounts
 * @param projects projects they present
 * @param indicators performance indicators, of tables and of prose
 * @param unassigned figures that stand in columns that were not understood
 * @param notices what was not understood
 */
public record GoalReading(
        List<BudgetTable> tables,
        List<Line> lines,
        List<Amount> amounts,
        List<Project> projects,
        List<Indicator> indicators,
        int unassigned,
        List<ReadingNotice> notices) {}
