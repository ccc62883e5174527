package org.mingzhang.readers.pdf.flow;

import java.util.List;
import java.util.Set;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Place;

/** Part of a page in reading order, before the document as a whole has been looked at. */
public sealed interface Piece permits LineDraft, Piece.OfGrid {

    float top();

    float left();

    Place place();

    /** Cells of the grids among these pieces. */
    static long cells(List<Piece> pieces) {
        return pieces.stream()
                .mapToLong(piece -> piece instanceof OfGrid of ? of.grid.cells().size() : 0)
                .sum();
    }

    /**
     * A finished grid.
     *
     * @param full cells that end the grid and whose text ends where a further character would have had no room
     */
    record OfGrid(Grid grid, float top, float left, Set<GridCell> full) implements Piece {
        @Override
        public Place place() {
            return grid.place();
        }
    }
}
