package org.mingzhang.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.interpret.wording.Faults;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;

/** Cells that print an error of a formula where no amount was looked for, such as a name that was to be looked up. */
final class FaultyTexts {

    private record Printed(Place place, String text) {}

    private FaultyTexts() {}

    /**
     * These cells as passages.
     *
     * @param amounts the cells that are amounts, which tell of their errors themselves
     * @param firstId id of the first passage
     */
    static List<Passage> of(Layout layout, List<Amount> amounts, int firstId) {
        List<Passage> passages = new ArrayList<>();
        Map<Printed, Integer> known = null;
        for (Block block : layout.blocks()) {
            if (!(block instanceof Grid grid)) {
                continue;
            }
            for (GridCell cell : grid.cells()) {
                if (!Faults.isAllOf(cell.text()) && Faults.firstIn(cell.text()).isEmpty()) {
                    continue;
                }
                known = known == null ? told(amounts) : known;
                if (known.merge(new Printed(cell.place(), compact(cell.text())), -1, Integer::sum) < 0) {
                    passages.add(new Passage(
                            firstId + passages.size(), -1, "", PassageRole.CELL, cell.text(), cell.place()));
                }
            }
        }
        return passages;
    }

    private static Map<Printed, Integer> told(List<Amount> amounts) {
        Map<Printed, Integer> told = new HashMap<>();
        amounts.forEach(amount ->
                told.merge(new Printed(amount.place(), compact(amount.figure().raw())), 1, Integer::sum));
        return told;
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }
}
