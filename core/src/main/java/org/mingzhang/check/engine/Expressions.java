package org.mingzhang.check.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.check.Computation;
import org.mingzhang.check.drl.Wording;
import org.mingzhang.check.identity.Cell;
import org.mingzhang.check.identity.Equation;
import org.mingzhang.check.identity.LinearEquation;
import org.mingzhang.check.identity.RatioEquation;
import org.mingzhang.check.identity.Relation;
import org.mingzhang.check.identity.Status;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Interval;
import org.mingzhang.model.Unit;

/** Equations in printed figures. */
final class Expressions {

    /** Longer sums are cut in the middle; the evidence has them in full. */
    private static final int MOST_TERMS = 8;

    /** Ends of intervals beyond this are open. */
    private static final BigDecimal OPEN = new BigDecimal("1E+35");

    private static final int RATE_DECIMALS = 2;

    /** The equation as it stands: {@code 363 + 328 + 164 = 855 ≠ 856}. */
    String of(Equation equation) {
        return equation instanceof LinearEquation linear ? linear(linear) : ratio((RatioEquation) equation);
    }

    /**
     * What a cell should be by an equation, in the unit of the cell.
     *
     * @param equation an equation that depends on the cell
     * @param required the values that the cell may have instead
     */
    Computation compute(Equation equation, Cell cell, Optional<Interval> required) {
        Figure figure = cell.figure();
        String found = figure.isStated() ? Wording.of(figure) : "空白";
        if (required.isEmpty()) {
            return new Computation(of(equation), "", found, "", "");
        }
        boolean noLow = required.get().low().abs().compareTo(OPEN) > 0;
        boolean noHigh = required.get().high().abs().compareTo(OPEN) > 0;
        if (noLow || noHigh) {
            BigDecimal bound = noLow ? required.get().high() : required.get().low();
            BigDecimal printed = inUnit(bound, figure.unit());
            return new Computation(
                    of(equation),
                    (noLow ? "≤ " : "≥ ") + number(printed, figure),
                    found,
                    number(figure.value().subtract(printed), figure),
                    number(BigDecimal.ZERO, figure));
        }
        BigDecimal two = BigDecimal.valueOf(2);
        BigDecimal right = equation.best(cell, required.get());
        BigDecimal width = required.get()
                .high()
                .subtract(required.get().low())
                .add(cell.interval().high())
                .subtract(cell.interval().low())
                .divide(two, MathContext.DECIMAL128);
        BigDecimal expected = inUnit(right, figure.unit());
        BigDecimal tolerance = inUnit(width, figure.unit());
        return new Computation(
                of(equation),
                number(expected, figure),
                found,
                number(figure.value().subtract(expected.setScale(figure.decimals(), RoundingMode.HALF_UP)), figure),
                Wording.number(tolerance.setScale(figure.decimals() + 1, RoundingMode.HALF_UP), 0, false)
                        + suffix(figure.unit()));
    }

    private static BigDecimal inUnit(BigDecimal value, Unit unit) {
        return value.divide(unit.factor(), MathContext.DECIMAL128);
    }

    private static String number(BigDecimal value, Figure like) {
        BigDecimal rounded = value.setScale(like.decimals(), RoundingMode.HALF_UP);
        return Wording.number(rounded, like.decimals(), like.raw().indexOf(',') >= 0) + suffix(like.unit());
    }

    private static String suffix(Unit unit) {
        return unit.symbol().isEmpty() || unit == Unit.PERCENT ? unit.symbol() : " " + unit.symbol();
    }

    private String linear(LinearEquation equation) {
        Set<Unit> units =
                equation.cells().stream().map(cell -> cell.figure().unit()).collect(Collectors.toSet());
        boolean named = units.size() > 1;
        Figure finest = finest(equation);
        String left = side(equation.left(), named);
        String right = side(equation.right(), named);
        String sign = sign(equation);
        if (equation.left().size() > 1 && equation.right().size() == 1) {
            return left + " = " + sum(equation.left(), finest) + " " + sign + " " + right;
        }
        if (equation.right().size() > 1 && equation.left().size() == 1 && equation.relation() == Relation.EQUAL) {
            return right + " = " + sum(equation.right(), finest) + " " + sign + " " + left;
        }
        if (equation.right().size() > 1) {
            return left + (equation.left().size() > 1 ? " = " + sum(equation.left(), finest) : "") + " " + sign + " "
                    + sum(equation.right(), finest) + " = " + right;
        }
        return left + " " + sign + " " + right;
    }

    private static String sign(LinearEquation equation) {
        Status status = equation.status();
        return switch (equation.relation()) {
            case EQUAL -> status == Status.VIOLATED ? "≠" : status == Status.EXACT ? "=" : "≈";
            case AT_MOST -> status == Status.VIOLATED ? ">" : "≤";
            case AT_LEAST -> status == Status.VIOLATED ? "<" : "≥";
        };
    }

    private static Figure finest(LinearEquation equation) {
        return equation.cells().stream()
                .map(Cell::figure)
                .max((a, b) -> Integer.compare(a.decimals(), b.decimals()))
                .orElse(Figure.ABSENT);
    }

    private static String sum(List<LinearEquation.Part> side, Figure like) {
        BigDecimal total = BigDecimal.ZERO;
        for (LinearEquation.Part part : side) {
            BigDecimal value = part.cell().map(cell -> cell.figure().amount()).orElse(BigDecimal.ONE);
            total = total.add(value.multiply(part.factor()));
        }
        Figure sum = Figure.number(
                total.divide(like.unit().factor(), MathContext.DECIMAL128), like.decimals(), like.unit(), like.raw());
        String suffix = side.stream()
                                .flatMap(part -> part.cell().stream())
                                .map(cell -> cell.figure().unit())
                                .distinct()
                                .count()
                        > 1
                ? suffix(like.unit())
                : "";
        return Wording.number(
                        sum.value().setScale(like.decimals(), RoundingMode.HALF_UP),
                        like.decimals(),
                        like.raw().indexOf(',') >= 0)
                + suffix;
    }

    private static String side(List<LinearEquation.Part> side, boolean named) {
        List<String> terms = new ArrayList<>();
        for (LinearEquation.Part part : side) {
            String term = term(part, named);
            boolean minus = part.factor().signum() < 0;
            terms.add(terms.isEmpty() ? (minus ? "-" : "") + term : (minus ? "- " : "+ ") + term);
        }
        if (terms.size() > MOST_TERMS) {
            List<String> cut = new ArrayList<>(terms.subList(0, MOST_TERMS - 2));
            cut.add("+ … (" + terms.size() + " 项)");
            cut.add(terms.get(terms.size() - 1));
            return String.join(" ", cut);
        }
        return String.join(" ", terms);
    }

    private static String term(LinearEquation.Part part, boolean named) {
        if (part.cell().isEmpty()) {
            return Wording.of(part.factor().abs());
        }
        Figure figure = part.cell().get().figure();
        String number = figure.isStated()
                ? Wording.number(
                        figure.value(), figure.printedDecimals(), figure.raw().indexOf(',') >= 0)
                : "0";
        String times = part.factor().abs().compareTo(BigDecimal.ONE) == 0
                ? ""
                : Wording.of(part.factor().abs()) + " × ";
        return times + number + (named ? suffix(figure.unit()) : "");
    }

    private static String ratio(RatioEquation equation) {
        String amount = Wording.of(equation.amount().figure());
        String other = Wording.of(equation.other().figure());
        boolean grew = equation.sign() > 0;
        String quotient = switch (equation.kind()) {
            case CHANGE_OVER_BASE -> other + " ÷ (" + amount + (grew ? " - " : " + ") + other + ")";
            case GROWTH_OVER_BASE ->
                grew ? "(" + amount + " - " + other + ") ÷ " + other : "(" + other + " - " + amount + ") ÷ " + other;
            case SHARE_OF_BASE -> amount + " ÷ " + other;
        };
        int decimals = Math.max(RATE_DECIMALS, equation.rate().figure().decimals());
        String computed = Wording.number(equation.printedRate().setScale(decimals, RoundingMode.HALF_UP), 0, false);
        String sign = equation.status() == Status.VIOLATED ? " ≠ " : " ≈ ";
        return quotient + " = " + computed + "%" + sign
                + Wording.of(equation.rate().figure());
    }
}
