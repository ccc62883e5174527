package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;
import org.mingzhang.template.TableTemplate.Shape;

/** Sentences that stand in cells of goal tables, as passages of their own. */
public final class GoalTexts {

    private static final Pattern SENTENCE = Pattern.compile("[，。；：:;]");
    /** Cells of several columns that were read as one. */
    private static final Pattern COLUMNS = Pattern.compile("(?:产出|效益|满意度|成本)指标|[一二三]级指标");

    private static final int SHORTEST = 16;

    private GoalTexts() {}

    /**
     * The sentences of these tables.
     *
     * @param found all tables found; those of other shapes are passed over
     * @param firstId id of the first passage
     */
    public static List<Passage> of(List<FoundTable> found, int firstId) {
        List<Passage> passages = new ArrayList<>();
        for (FoundTable table : found) {
            boolean goals = table.template()
                    .filter(kind -> kind.shape() == Shape.GOALS || kind.shape() == Shape.PROJECTS)
                    .isPresent();
            if (goals && !table.hasUnreadRows()) {
                table.grids().forEach(grid -> add(passages, grid, firstId));
            }
        }
        return passages;
    }

    private static void add(List<Passage> passages, Grid grid, int firstId) {
        for (GridCell cell : grid.cells()) {
            String text = cell.text().length() < SHORTEST ? "" : TableRow.text(cell);
            if (text.length() >= SHORTEST
                    && SENTENCE.matcher(text).find()
                    && !COLUMNS.matcher(text).find()) {
                passages.add(new Passage(firstId + passages.size(), -1, "", PassageRole.CELL, text, cell.place()));
            }
        }
    }
}
