package org.mingzhang.readers.pdf;

import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Place;

/** Part of a page in reading order, before the document as a whole has been looked at. */
sealed interface Piece permits LineDraft, Piece.OfGrid {

    float top();

    float left();

    Place place();

    /** A finished grid. */
    record OfGrid(Grid grid, float top, float left) implements Piece {
        @Override
        public Place place() {
            return grid.place();
        }
    }
}
