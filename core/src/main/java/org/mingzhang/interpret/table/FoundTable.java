package org.mingzhang.interpret.table;

import java.util.List;
import java.util.Optional;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Place;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Unit;
import org.mingzhang.template.TableTemplate;

/**
 * A table as found: its caption and the grids it is spread over, before its cells are understood.
 *
 * @param id number in reading order, from 0; the id of the later {@link org.mingzhang.model.BudgetTable}
 * @param template its kind, when its title or shape is known
 * @param number number as printed, normalised to Arabic, or empty
 * @param title title as printed, or empty
 * @param entity 部门（单位）名称 printed on it, or empty
 * @param year year printed on it, or 0
 * @param unit unit of money printed on it, or {@link Unit#UNKNOWN_MONEY}
 * @param grids its grids in reading order, continuation pages included
 * @param note notes under it, or empty
 * @param furniture the blocks of its captions, unit lines and notes: not running text
 * @param place where its caption, or its first grid, begins
 */
public record FoundTable(
        int id,
        Optional<TableTemplate> template,
        String number,
        String title,
        String entity,
        int year,
        Unit unit,
        List<Grid> grids,
        String note,
        List<Block> furniture,
        Place place) {

    public FoundTable {
        grids = List.copyOf(grids);
        furniture = List.copyOf(furniture);
    }

    /** Whether rows of it were handed over in one column, because no reader could tell what stands in which column. */
    public boolean hasUnreadRows() {
        return grids.stream().anyMatch(FoundTable::isUnread);
    }

    /**
     * The table as rules see it, with what its print says of it and what was understood of its cells.
     *
     * @param kind key of its kind
     * @param of unit of its amounts
     * @param columns keys of its columns
     * @param emptiness whether it holds anything
     * @param blankIsZero whether a blank cell says zero
     */
    public BudgetTable understood(
            String kind, Unit of, List<String> columns, Emptiness emptiness, boolean blankIsZero) {
        return new BudgetTable(
                id,
                kind,
                number,
                title,
                entity,
                year,
                of,
                columns,
                emptiness,
                blankIsZero,
                note,
                Math.max(1, grids.size()),
                place);
    }

    public static boolean isUnread(Grid grid) {
        return grid.columns() == 1 && grid.origin() == GridOrigin.ALIGNED;
    }
}
