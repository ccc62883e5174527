package org.mingzhang.check.identity;

import java.util.Map;
import java.util.Optional;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Line;

/**
 * For what a formula is evaluated.
 *
 * @param tables the table that each kind means; a kind without a table in the document is not there
 * @param entity budget unit, or empty for the whole
 * @param row the row that {@code *} stands for, in its own table
 * @param column the column that {@code *} stands for, or empty
 * @param claim the claim that the comparison is about
 */
record Frame(Map<String, TableView> tables, String entity, Optional<Line> row, String column, Optional<Claim> claim) {

    static Frame of(Map<String, TableView> tables, String entity) {
        return new Frame(tables, entity, Optional.empty(), "", Optional.empty());
    }

    Frame at(Line line) {
        return new Frame(tables, entity, Optional.of(line), column, claim);
    }

    Frame at(String key) {
        return new Frame(tables, entity, row, key, claim);
    }

    Frame at(Claim said) {
        return new Frame(tables, entity, row, column, Optional.of(said));
    }
}
