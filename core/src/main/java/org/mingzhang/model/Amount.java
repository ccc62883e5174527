package org.mingzhang.model;

import org.mingzhang.layout.Place;

/**
 * A cell that carries an amount, with all that a rule joins on.
 *
 * @param table id of the {@link BudgetTable}
 * @param tableKind its canonical kind
 * @param line index of its {@link Line} within the table
 * @param entity budget unit whose block it stands in, or empty
 * @param side side of the table, or empty
 * @param row key of the line (see {@link Line#key()})
 * @param code 科目编码 of the line, or empty
 * @param level level of the line
 * @param role role of the line
 * @param column canonical key of the column from the template
 * @param figure the number, or the state of the cell
 * @param place the cell
 */
public record Amount(
        int table,
        String tableKind,
        int line,
        String entity,
        String side,
        String row,
        String code,
        int level,
        LineRole role,
        String column,
        Figure figure,
        Place place) {

    /** The same cell, read as another figure. */
    public Amount with(Figure other) {
        return new Amount(table, tableKind, line, entity, side, row, code, level, role, column, other, place);
    }
}
