package org.mingzhang.interpret.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.TextLine;

/**
 * One line of text or one row of a grid, as a first look at a document sees it.
 *
 * @param cells the texts without white space, blank ones left out; one for a line of text
 * @param inGrid whether it is a row of a grid
 * @param place where
 */
record PrintedRow(List<String> cells, boolean inGrid, Place place) {

    PrintedRow {
        cells = List.copyOf(cells);
    }

    /** All text of the row, cells run together. */
    String text() {
        return cells.size() == 1 ? cells.get(0) : String.join("", cells);
    }

    /** All rows of a layout that have text, in reading order. */
    static List<PrintedRow> of(Layout layout) {
        List<PrintedRow> rows = new ArrayList<>();
        for (Block block : layout.blocks()) {
            if (block instanceof TextLine line) {
                String text = Printed.compact(line.text());
                if (!text.isEmpty()) {
                    rows.add(new PrintedRow(List.of(text), false, line.place()));
                }
            } else if (block instanceof Grid grid) {
                addRows(rows, grid);
            }
        }
        return rows;
    }

    private static void addRows(List<PrintedRow> rows, Grid grid) {
        TreeMap<Integer, List<GridCell>> byRow = new TreeMap<>();
        for (GridCell cell : grid.cells()) {
            if (!cell.isBlank()) {
                byRow.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
            }
        }
        byRow.values()
                .forEach(cells -> rows.add(new PrintedRow(
                        cells.stream().map(cell -> Printed.compact(cell.text())).toList(),
                        true,
                        cells.get(0).place())));
    }
}
