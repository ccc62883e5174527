package org.mingzhang.model;

import org.mingzhang.layout.Place;

/**
 * A row of a table; one side of a row where the table has sides.
 *
 * @param table id of the {@link BudgetTable}
 * @param tableKind its canonical kind
 * @param index number of the line within the table, from 0, in reading order (all of one side before the next)
 * @param entity name of the budget unit (预算单位) whose block it stands in; empty for the department as a whole and in
 *     tables without blocks
 * @param side {@code 收入}, {@code 支出}, …, or empty where the table has one side
 * @param key row key for joins: the subject code where there is one, else the canonical name of the row from the
 *     template, else the normalised name
 * @param code 科目编码, or empty
 * @param name normalised name: numbering, stars, spaces and 其中 removed
 * @param label the label as printed
 * @param level 1 类, 2 款, 3 项 (or depth of the hierarchy), 0 for totals and for items of which the print does not tell
 * @param parent index of the parent line within the table, or -1
 * @param role what the row is
 * @param place where
 */
public record Line(
        int table,
        String tableKind,
        int index,
        String entity,
        String side,
        String key,
        String code,
        String name,
        String label,
        int level,
        int parent,
        LineRole role,
        Place place) {}
