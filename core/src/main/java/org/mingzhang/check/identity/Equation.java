package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.model.Interval;

/** What a comparison claims about its cells: can be tested, and solved for one cell when the others are trusted. */
public sealed interface Equation permits LinearEquation, RatioEquation {

    /** The cells, each once, in the order written. */
    List<Cell> cells();

    /** How it turns out with the printed figures. */
    Status status();

    /**
     * The exact values that a cell may have so that the equation can hold while all other cells are as printed; empty
     * when none can, or the equation does not depend on the cell.
     */
    default Optional<Interval> required(Cell cell) {
        return required(cell, Cell::interval);
    }

    /**
     * The exact values that a cell may have so that the equation can hold while all other cells have these values; empty
     * when none can, or the equation does not depend on the cell.
     */
    Optional<Interval> required(Cell cell, Function<Cell, Interval> values);

    /** The one value among these possible ones that the printed figures speak for: their middle, where nothing else does. */
    default BigDecimal best(Cell cell, Interval possible) {
        return possible.low().add(possible.high()).divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
    }

    /** Whether it can hold with these values in place of the printed ones. */
    boolean satisfiable(Function<Cell, Interval> values);

    /**
     * Whether the printed figures satisfy it as they stand when one cell is printed otherwise.
     *
     * @param amount the other amount, money in 元
     */
    boolean isExactWith(Cell cell, BigDecimal amount);
}
