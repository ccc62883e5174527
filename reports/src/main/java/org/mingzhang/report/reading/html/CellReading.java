package org.mingzhang.report.reading.html;

import org.mingzhang.layout.GridCell;

/**
 * A cell and what was made of it.
 *
 * @param cell the cell
 * @param state what it is
 * @param column meanings of the columns it stands in or over, or empty
 * @param row meaning of its row, or empty
 * @param value the value with its unit as understood, or empty
 */
record CellReading(GridCell cell, CellState state, String column, String row, String value) {}
