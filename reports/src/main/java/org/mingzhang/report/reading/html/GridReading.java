package org.mingzhang.report.reading.html;

import java.util.List;
import java.util.Optional;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.Grid;
import org.mingzhang.model.BudgetTable;

/**
 * A grid and what was made of it.
 *
 * @param grid the grid
 * @param found the table it belongs to, if it is part of one
 * @param table the table as understood
 * @param cells its cells
 */
record GridReading(Grid grid, Optional<FoundTable> found, Optional<BudgetTable> table, List<CellReading> cells) {

    /** Kind and title of its table, or empty. */
    String name() {
        String kind = table.map(BudgetTable::kind)
                .filter(key -> !key.isEmpty())
                .or(() -> found.flatMap(FoundTable::template).map(template -> template.kind()))
                .orElse("");
        String title = found.map(FoundTable::title).orElse("");
        return kind.equals(title) ? kind : (kind + " " + title).strip();
    }

    boolean isTable() {
        return found.isPresent();
    }
}
