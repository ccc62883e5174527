package org.mingzhang.readers.pdf.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.readers.pdf.page.Glyph;
import org.mingzhang.readers.pdf.page.Row;

/** The cells at the lower end of a grid whose text may go on elsewhere, because its last line is full. */
public final class FullCells {

    /** Text keeps at most this far from the side of its cell, in points, besides the room of one character. */
    private static final float PADDING = 7f;

    private FullCells() {}

    /**
     * @param lattice the lines of the grid, which may have fewer rows than were made of them
     * @param glyphs the characters in it
     */
    public static Set<GridCell> of(Grid grid, Lattice lattice, List<Glyph> glyphs) {
        float top = lattice.ys()[lattice.rows() - 1];
        List<Glyph> lowest = glyphs.stream().filter(g -> g.centreY() > top).toList();
        Set<GridCell> full = new HashSet<>();
        for (GridCell cell : grid.cells()) {
            if (cell.row() + cell.rowSpan() == grid.rows() && !cell.isBlank()) {
                float left = lattice.xs()[cell.column()];
                float right = lattice.xs()[cell.column() + cell.columnSpan()];
                List<Row> lines = Row.of(lowest.stream()
                        .filter(g -> g.centreX() > left && g.centreX() < right)
                        .toList());
                if (!lines.isEmpty() && isFull(lines.get(lines.size() - 1), right)) {
                    full.add(cell);
                }
            }
        }
        return full;
    }

    private static boolean isFull(Row line, float right) {
        return right - line.right() < PADDING + line.size();
    }
}
