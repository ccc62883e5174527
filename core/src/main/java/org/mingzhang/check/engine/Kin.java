package org.mingzhang.check.engine;

import java.math.BigDecimal;
import java.math.MathContext;
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

    private static final BigDecimal UNIT = BigDecimal.valueOf(10_000);

    private Kin() {}

    /** A wrong figure and its subject, where it is certain. */
    static Optional<String> slip(Cause cause) {
        if (!cause.isCertain() || cause.correct().isEmpty()) {
            return Optional.empty();
        }
        Cell cell = cause.suspects().get(0);
        return Optional.of(subject(cell) + "/" + cell.figure().unit().isMoney() + "/"
                + cell.figure().amount().stripTrailingZeros());
    }

    /** Whether two wrong figures should be the same right one. */
    static boolean shouldBeTheSame(Cause one, Cause other) {
        return one.correct().orElseThrow().meets(other.correct().orElseThrow());
    }

    private static String subject(Cell cell) {
        if (cell.fact() instanceof Claim claim) {
            return claim.subject() + "/" + claim.qualifier() + "/" + cell.measure();
        }
        Amount amount = (Amount) cell.fact();
        return (amount.code().isEmpty() ? amount.row() : amount.code()) + "/" + amount.column() + "/" + amount.entity();
    }

    /** Differences of so many digits that two slips do not have the same. */
    static List<Interval> tellingDifferences(Cause cause) {
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

    /** The tables of a cause, where its figures differ as units of money do: by 10,000, or by that twice. */
    static List<Integer> tablesInOtherUnits(Cause cause) {
        boolean units = cause.comparisons().stream()
                .allMatch(comparison -> comparison.equation().orElseThrow() instanceof LinearEquation sum
                        && sum.relation() == Relation.EQUAL
                        && differAsUnits(sum.printedLeft(), sum.printedRight()));
        return units
                ? cause.comparisons().stream()
                        .flatMap(comparison -> comparison.cells().stream())
                        .filter(cell -> cell.fact() instanceof Amount)
                        .map(cell -> ((Amount) cell.fact()).table())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static boolean differAsUnits(BigDecimal one, BigDecimal other) {
        if (one.signum() == 0 || other.signum() == 0) {
            return false;
        }
        BigDecimal ratio = one.abs().max(other.abs()).divide(one.abs().min(other.abs()), MathContext.DECIMAL32);
        return isAbout(ratio, UNIT) || isAbout(ratio, UNIT.multiply(UNIT));
    }

    /** To a part in two hundred: the larger unit is rounded. */
    private static boolean isAbout(BigDecimal ratio, BigDecimal unit) {
        return ratio.subtract(unit).abs().multiply(BigDecimal.valueOf(200)).compareTo(unit) < 0;
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
