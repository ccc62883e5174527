package org.mingzhang.layout;

/**
 * A cell of a grid. A merged cell stands once, at its top left position, with its spans.
 *
 * @param row row from 0
 * @param column column from 0
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param text characters in the cell, line breaks of the page removed where words wrap, kept as {@code \n} between
 *     paragraphs; empty for an empty cell
 * @param indent depth of indentation of the text, in steps of one character; 0 when flush or unknown
 * @param origin text layer or OCR
 * @param place file, page or line, and box
 */
public record GridCell(
        int row, int column, int rowSpan, int columnSpan, String text, int indent, Origin origin, Place place) {

    public GridCell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "cell at " + row + "," + column + " spans " + rowSpan + "x" + columnSpan);
        }
    }

    /** The cell with another text. */
    public GridCell withText(String other) {
        return new GridCell(row, column, rowSpan, columnSpan, other, indent, origin, place);
    }

    /** The cell at another position of a grid, with the spans it has there. */
    public GridCell at(int otherRow, int otherColumn, int otherRowSpan, int otherColumnSpan) {
        return new GridCell(otherRow, otherColumn, otherRowSpan, otherColumnSpan, text, indent, origin, place);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether the cell covers this position. */
    public boolean covers(int atRow, int atColumn) {
        return atRow >= row && atRow < row + rowSpan && atColumn >= column && atColumn < column + columnSpan;
    }
}
