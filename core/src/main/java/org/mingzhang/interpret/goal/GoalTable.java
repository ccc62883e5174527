package org.mingzhang.interpret.goal;

import java.util.List;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Line;
import org.mingzhang.model.Project;

/**
 * One goal or project table understood.
 *
 * @param table the table
 * @param lines its rows that carry money
 * @param amounts their amounts
 * @param projects its projects
 * @param indicators its indicators
 * @param unassigned number of figures in columns whose meaning is not known
 * @param misplaced whether words stand where they cannot belong: columns of a further page are others than those of the first
 */
record GoalTable(
        BudgetTable table,
        List<Line> lines,
        List<Amount> amounts,
        List<Project> projects,
        List<Indicator> indicators,
        int unassigned,
        boolean misplaced) {

    GoalTable(
            BudgetTable table,
            List<Line> lines,
            List<Amount> amounts,
            List<Project> projects,
            List<Indicator> indicators,
            int unassigned) {
        this(table, lines, amounts, projects, indicators, unassigned, false);
    }

    GoalTable {
        lines = List.copyOf(lines);
        amounts = List.copyOf(amounts);
        projects = List.copyOf(projects);
        indicators = List.copyOf(indicators);
    }
}
