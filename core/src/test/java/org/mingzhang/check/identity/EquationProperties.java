package org.mingzhang.check.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Interval;
import org.mingzhang.model.Unit;

class EquationProperties {

    @Property
    void aTrueSumIsNeverViolatedHoweverItIsPrinted(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = -5_000_000, max = 5_000_000) Long> cents,
            @ForAll @IntRange(max = 2) int decimals) {
        BigDecimal sum = BigDecimal.ZERO;
        List<LinearEquation.Part> parts = new ArrayList<>();
        for (long value : cents) {
            BigDecimal exact = BigDecimal.valueOf(value, 2);
            sum = sum.add(exact);
            parts.add(part(exact, decimals));
        }
        LinearEquation equation = new LinearEquation(List.of(part(sum, decimals)), Relation.EQUAL, parts);

        assertThat(equation.status()).isNotEqualTo(Status.VIOLATED);
    }

    @Property
    void aViolatedSumHoldsWithTheRequiredValueInAnyOneOfItsCells(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = -9999, max = 9999) Long> values,
            @ForAll @LongRange(min = -99999, max = 99999) long total) {
        List<LinearEquation.Part> parts =
                values.stream().map(value -> part(BigDecimal.valueOf(value), 0)).toList();
        LinearEquation equation =
                new LinearEquation(List.of(part(BigDecimal.valueOf(total), 0)), Relation.EQUAL, parts);

        for (Cell cell : equation.cells()) {
            Interval required = equation.required(cell).orElseThrow();
            assertThat(equation.satisfiable(other -> other.equals(cell) ? required : other.interval()))
                    .isTrue();
            assertThat(equation.status() != Status.VIOLATED).isEqualTo(required.meets(cell.interval()));
        }
    }

    @Property
    void aTrueRateIsNeverViolatedHoweverItIsPrinted(
            @ForAll @LongRange(min = 1, max = 9_999_999) long base,
            @ForAll @LongRange(min = 0, max = 9_999_999) long now,
            @ForAll @IntRange(max = 2) int decimals,
            @ForAll @IntRange(max = 2) int rateDecimals) {
        BigDecimal before = BigDecimal.valueOf(base, 2);
        BigDecimal after = BigDecimal.valueOf(now, 2);
        int sign = now >= base ? 1 : -1;
        BigDecimal change = after.subtract(before).abs();
        BigDecimal rate = change.multiply(BigDecimal.valueOf(100)).divide(before, MathContext.DECIMAL128);
        Cell amount = cell(after, decimals, Unit.TEN_THOUSAND_YUAN);
        Cell printed = cell(rate, rateDecimals, Unit.PERCENT);

        RatioEquation byChange = new RatioEquation(
                RatioEquation.Kind.CHANGE_OVER_BASE,
                amount,
                cell(change, decimals, Unit.TEN_THOUSAND_YUAN),
                sign,
                printed);
        RatioEquation byBase = new RatioEquation(
                RatioEquation.Kind.GROWTH_OVER_BASE,
                amount,
                cell(before, decimals, Unit.TEN_THOUSAND_YUAN),
                sign,
                printed);

        assertThat(byChange.status()).isNotEqualTo(Status.VIOLATED);
        assertThat(byBase.status()).isNotEqualTo(Status.VIOLATED);
    }

    @Property
    void aRateFarFromWhatTheAmountsGiveIsViolated(
            @ForAll @LongRange(min = 1000, max = 999_999) long base,
            @ForAll @LongRange(min = 1000, max = 999_999) long now) {
        int sign = now >= base ? 1 : -1;
        BigDecimal rate = BigDecimal.valueOf(Math.abs(now - base))
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(base), MathContext.DECIMAL128)
                .multiply(new BigDecimal("1.1"))
                .add(BigDecimal.valueOf(5));
        RatioEquation equation = new RatioEquation(
                RatioEquation.Kind.GROWTH_OVER_BASE,
                cell(BigDecimal.valueOf(now), 0, Unit.TEN_THOUSAND_YUAN),
                cell(BigDecimal.valueOf(base), 0, Unit.TEN_THOUSAND_YUAN),
                sign,
                cell(rate, 1, Unit.PERCENT));

        assertThat(equation.status()).isEqualTo(Status.VIOLATED);
    }

    private static LinearEquation.Part part(BigDecimal exact, int decimals) {
        return new LinearEquation.Part(BigDecimal.ONE, Optional.of(cell(exact, decimals, Unit.TEN_THOUSAND_YUAN)));
    }

    private static Cell cell(BigDecimal exact, int decimals, Unit unit) {
        BigDecimal printed = exact.setScale(decimals, RoundingMode.HALF_UP);
        return new Cell(new Object(), Measure.AMOUNT, Figure.number(printed, decimals, unit, printed.toPlainString()));
    }
}
