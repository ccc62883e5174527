package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Place;

/**
 * A row of a table that may be spread over several grids: the cells that begin in it, from the left.
 *
 * @param cells its cells with text, never empty
 * @param blanks its cells without text
 * @param grid number of the grid it stands in, from 0
 * @param first whether it is the first row of its grid
 */
record TableRow(List<GridCell> cells, List<GridCell> blanks, int grid, boolean first) {

    private static final Pattern MARKUP = Pattern.compile("</?(?i:p|br)\\s*/?>");

    TableRow {
        cells = List.copyOf(cells);
        blanks = List.copyOf(blanks);
    }

    /** All rows with text of these grids, in reading order. */
    static List<TableRow> of(List<Grid> grids) {
        List<TableRow> rows = new ArrayList<>();
        if (grids.isEmpty()) {
            return rows;
        }
        ColumnFrame frame = new ColumnFrame(grids.get(0));
        for (int number = 0; number < grids.size(); number++) {
            TreeMap<Integer, List<GridCell>> byRow = new TreeMap<>();
            Grid grid = grids.get(number);
            boolean counted = frame.counts(grid);
            for (GridCell printed : grid.cells()) {
                GridCell cell = counted ? frame.counted(printed, grid) : printed;
                byRow.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
            }
            boolean first = true;
            for (List<GridCell> row : byRow.values()) {
                row.sort(Comparator.comparingInt(GridCell::column));
                List<GridCell> cells =
                        row.stream().filter(cell -> !cell.isBlank()).toList();
                if (!cells.isEmpty()) {
                    List<GridCell> blanks =
                            row.stream().filter(GridCell::isBlank).toList();
                    rows.add(new TableRow(cells, blanks, number, first));
                    first = false;
                }
            }
        }
        return rows;
    }

    /** Text of a cell without white space and markup. */
    static String text(GridCell cell) {
        String text = cell.text();
        return Printed.compact(
                text.indexOf('<') < 0 ? text : MARKUP.matcher(text).replaceAll(""));
    }

    Place place() {
        return cells.get(0).place();
    }
}
