package org.mingzhang.check.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.identity.Cell;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.check.identity.LinearEquation;
import org.mingzhang.check.identity.Relation;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Interval;

/** What two causes share that makes them one. Chance must not be able to do the same. */
final class Kin {

    /** Two slips seldom are of the same size to so many digits. */
    private static final int DIGITS = 4;

    private static final BigDecimal CLEAR = BigDecimal.TEN.pow(DIGITS - 1);

    private Kin() {}

    /** The same wrong figure of the same subject, which should be the same other one. */
    static boolean isSameSlip(Cause one, Cause other) {
        if (!one.isCertain()
                || !other.isCertain()
                || one.correct().isEmpty()
                || other.correct().isEmpty()) {
            return false;
        }
        Cell first = one.suspects().get(0);
        Cell second = other.suspects().get(0);
        return first.figure().unit().isMoney() == second.figure().unit().isMoney()
                && first.figure().amount().compareTo(second.figure().amount()) == 0
                && subject(first).equals(subject(second))
                && one.correct().get().meets(other.correct().get());
    }

    private static String subject(Cell cell) {
        if (cell.fact() instanceof Claim claim) {
            return claim.subject() + "/" + claim.qualifier() + "/" + cell.measure();
        }
        Amount amount = (Amount) cell.fact();
        return (amount.code().isEmpty() ? amount.row() : amount.code()) + "/" + amount.column() + "/" + amount.entity();
    }

    /** A difference that both have to the digit, long enough not to be that of two slips. */
    static boolean haveSameDifference(Cause one, Cause other) {
        List<Interval> others = differences(other);
        return differences(one).stream().anyMatch(difference -> others.stream().anyMatch(difference::meets));
    }

    private static List<Interval> differences(Cause cause) {
        return cause.comparisons().stream()
                .flatMap(comparison -> difference(comparison).stream())
                .filter(Kin::isTelling)
                .toList();
    }

    /** How far the sides are apart. */
    private static Optional<Interval> difference(Comparison comparison) {
        if (comparison.equation().orElseThrow() instanceof LinearEquation sum && sum.relation() == Relation.EQUAL) {
            Interval difference = sum.difference();
            return Optional.of(difference.low().signum() < 0 ? difference.negate() : difference);
        }
        return Optional.empty();
    }

    private static boolean isTelling(Interval difference) {
        BigDecimal width = difference.high().subtract(difference.low());
        BigDecimal middle = difference.low().add(difference.high()).divide(BigDecimal.valueOf(2));
        return middle.stripTrailingZeros().precision() >= DIGITS
                && width.multiply(CLEAR).compareTo(middle) < 0;
    }

    /** Whether the value that should stand in the one cell is printed in the other: figures that changed places. */
    static boolean stoodIn(Cause one, Cause other) {
        Cell wrong = one.suspects().get(0);
        Cell there = other.suspects().get(0);
        return there.figure().isNonZero()
                && isInLine(wrong, there)
                && one.correct().get().contains(there.figure().amount());
    }

    /** Whether two cells stand in one column of a table or in one row. */
    private static boolean isInLine(Cell one, Cell other) {
        return one.fact() instanceof Amount a
                && other.fact() instanceof Amount b
                && a.table() == b.table()
                && (a.line() == b.line()
                        || a.column().equals(b.column()) && a.side().equals(b.side()));
    }

    /** The table that all figures of a cause stand in, where no figure alone explains it. */
    static Optional<String> brokenTable(Cause cause) {
        if (!cause.suspects().isEmpty()) {
            return Optional.empty();
        }
        List<String> places = cause.comparisons().stream()
                .flatMap(comparison -> comparison.cells().stream().map(cell -> placeOf(comparison, cell)))
                .distinct()
                .limit(2)
                .toList();
        return places.size() == 1 && !places.get(0).isEmpty() ? Optional.of(places.get(0)) : Optional.empty();
    }

    private static String placeOf(Comparison comparison, Cell cell) {
        return cell.fact() instanceof Amount amount && !cell.isForeign()
                ? comparison.ruleId() + "/" + amount.table() + "/" + amount.entity()
                : "";
    }

    /** Rows that a cause finds less or more than their total. */
    static Stream<FailedSum> failedSums(Cause cause) {
        return cause.comparisons().stream().flatMap(comparison -> FailedSum.of(comparison).stream());
    }
}
