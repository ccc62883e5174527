package org.mingzhang.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A grid of cells as it stands on one page (or in one run of text lines, one sheet, one markup table). That two grids
 * on following pages are one table is for the interpreter to see.
 *
 * @param rows number of rows
 * @param columns number of columns
 * @param cells the cells in row-major order, merged cells once; positions without a cell are empty
 * @param columnEdges x of the {@code columns + 1} vertical edges on the page, in points; empty where there are none
 * @param origin what made it a grid
 * @param place where the grid begins, with the box of the whole grid on its page
 */
public record Grid(int rows, int columns, List<GridCell> cells, List<Float> columnEdges, GridOrigin origin, Place place)
        implements Block {

    public Grid {
        cells = List.copyOf(cells);
        columnEdges = List.copyOf(columnEdges);
    }

    /** Its rows that have text as rows of one cell, for a table of which it is unknown what stands in which column. */
    public Grid inOneColumn() {
        List<GridCell> rowsOfOne = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            int row = r;
            List<GridCell> printed = cells.stream()
                    .filter(cell -> cell.row() == row && !cell.isBlank())
                    .toList();
            if (!printed.isEmpty()) {
                String text = printed.stream().map(cell -> cell.text().strip()).collect(Collectors.joining(" "));
                GridCell first = printed.get(0);
                rowsOfOne.add(new GridCell(rowsOfOne.size(), 0, 1, 1, text, 0, first.origin(), first.place()));
            }
        }
        return new Grid(rowsOfOne.size(), 1, rowsOfOne, List.of(), GridOrigin.ALIGNED, place);
    }

    /** Few grids share a size and a place, and the cells are many. */
    @Override
    public int hashCode() {
        return 31 * (31 * rows + columns) + place.line() + place.page();
    }
}
