package org.mingzhang.layout;

import java.util.List;

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

    /** Few grids share a size and a place, and the cells are many. */
    @Override
    public int hashCode() {
        return 31 * (31 * rows + columns) + place.line() + place.page();
    }
}
