package org.mingzhang.check.engine;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.check.identity.Cell;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.check.identity.LinearEquation;
import org.mingzhang.check.identity.Relation;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Interval;

/**
 * A total that is not the sum of rows of its own table, in one column.
 *
 * @param rows what is added up: the identity, the table and the row of the total
 * @param column the column
 * @param missing by how much the rows are less than the total
 */
record FailedSum(Rows rows, String column, Interval missing) {

    /** Rows under a total, whatever the column. */
    record Rows(String ruleId, int table, int total) {}

    static Optional<FailedSum> of(Comparison comparison) {
        if (!(comparison.equation().orElseThrow() instanceof LinearEquation sum) || sum.relation() != Relation.EQUAL) {
            return Optional.empty();
        }
        return sum.total()
                .filter(cell -> cell.fact() instanceof Amount total && isOfColumn(comparison, total))
                .map(cell -> {
                    Amount total = (Amount) cell.fact();
                    boolean left = sum.left().get(0).cell().filter(cell::equals).isPresent();
                    Interval difference = sum.difference();
                    return new FailedSum(
                            new Rows(comparison.ruleId(), total.table(), total.line()),
                            total.column(),
                            left ? difference : difference.times(BigDecimal.ONE.negate()));
                });
    }

    private static boolean isOfColumn(Comparison comparison, Amount total) {
        return comparison.cells().stream()
                .map(Cell::fact)
                .allMatch(fact -> fact instanceof Amount amount
                        && amount.table() == total.table()
                        && amount.column().equals(total.column()));
    }
}
