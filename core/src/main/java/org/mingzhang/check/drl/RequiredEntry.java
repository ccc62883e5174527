package org.mingzhang.check.drl;

import org.mingzhang.layout.Place;

/**
 * A row or column that a table of the form must have. One for every such row or column of every table that was read
 * and has data.
 *
 * @param kind canonical key of the table
 * @param table id of the {@link org.mingzhang.model.BudgetTable}
 * @param title title of the table
 * @param key key of the row or column
 * @param column whether it is a column
 * @param found whether the table has it
 * @param filled whether a number or a dash stands in it
 * @param place where the table begins
 */
public record RequiredEntry(
        String kind, int table, String title, String key, boolean column, boolean found, boolean filled, Place place) {}
