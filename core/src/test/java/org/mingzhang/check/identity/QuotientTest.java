package org.mingzhang.check.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.BudgetDocument;

class QuotientTest {

    private static final String GROWTH = "t[*].增减率 = t[*].合计 / t[*].上年预算数 - 1";

    @Test
    void aRateFollowsFromTheFiguresOfItsRow() throws FormulaException {
        BudgetDocument document = Facts.facts()
                .table("t", "上年预算数", "合计", "增减率")
                .row("201", "100.00", "130.00", "30")
                .row("208", "100.00", "133.33", "33.3")
                .row("210", "100.00", "130.00", "-30")
                .row("221", "3", "4", "30")
                .build();

        assertThat(decided(GROWTH, document))
                .containsExactly(Status.EXACT, Status.EXACT, Status.VIOLATED, Status.WITHIN_ROUNDING);
    }

    @Test
    void aRateMayBeAFractionOrCutOff() throws FormulaException {
        BudgetDocument document = Facts.facts()
                .table("t", "上年预算数", "合计", "增减率")
                .row("201", "300.00", "500.00", "66.6")
                .row("208", "300.00", "500.00", "0.667")
                .row("210", "300.00", "500.00", "66.5")
                .build();

        assertThat(decided(GROWTH, document)).containsExactly(Status.VIOLATED);
    }

    @Test
    void whereNothingIsDividedThereIsNoRate() throws FormulaException {
        BudgetDocument document = Facts.facts()
                .table("t", "上年预算数", "合计", "增减率")
                .row("201", "0.00", "130.00", "100")
                .row("208", "", "130.00", "100")
                .row("210", "100.00", "130.00", "-")
                .row("221", "100.00", "130.00", "")
                .build();

        assertThat(ratio(GROWTH, document).comparisons())
                .singleElement()
                .satisfies(comparison ->
                        assertThat(comparison.missing().orElseThrow().cause()).isEqualTo(Missing.Cause.ZERO_BASE));
    }

    @Test
    void everyTableIsLookedAt() throws FormulaException {
        BudgetDocument document = Facts.facts()
                .table("t", "合计", "占比")
                .total("合计", "200.00", "100")
                .row("201", "50.00", "25")
                .table("u", "合计", "占比")
                .total("合计", "80.00", "100")
                .row("201", "20.00", "20")
                .build();

        assertThat(decided("表[*].占比 = 表[*] / 表[合计]", document))
                .containsExactly(Status.EXACT, Status.EXACT, Status.EXACT, Status.VIOLATED);
    }

    @Property
    void aTrueShareIsNeverViolatedHoweverItIsPrinted(
            @ForAll @LongRange(min = 1, max = 9_999_999) long whole,
            @ForAll @LongRange(min = 0, max = 9_999_999) long part,
            @ForAll @IntRange(max = 2) int decimals,
            @ForAll @IntRange(max = 2) int rateDecimals)
            throws FormulaException {
        String rate = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128)
                .setScale(rateDecimals, RoundingMode.HALF_UP)
                .toPlainString();
        BudgetDocument document = Facts.facts()
                .table("t", "决算数", "预算数", "完成率")
                .row("201", printed(part, decimals), printed(whole, decimals), rate)
                .build();

        assertThat(decided("t[*].完成率 = t[*].决算数 / t[*].预算数", document)).doesNotContain(Status.VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t[a].x",
                "t[a].x = t[a].y",
                "t[a].x = t[a].y / t[a].z - 2",
                "t[a].x = t[a].y / t[@类].z",
                "t[a].x = 文[y] / t[a].z",
                "t[a].x = t[a].y / t[a].z + 1"
            })
    void refusesWhatIsNoQuotient(String text) {
        assertThatThrownBy(() -> FormulaParser.quotient(text)).isInstanceOf(FormulaException.class);
    }

    private static String printed(long cents, int decimals) {
        return BigDecimal.valueOf(cents, 2)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static List<Status> decided(String text, BudgetDocument document) throws FormulaException {
        return ratio(text, document).comparisons().stream()
                .map(Comparison::status)
                .filter(status -> status != Status.NOT_EVALUATED)
                .toList();
    }

    private static IdentityResult ratio(String text, BudgetDocument document) throws FormulaException {
        return IdentityEvaluatorTest.evaluate(
                new Scheme.Ratio(FormulaParser.quotient(text), Scheme.Each.ROW), "", document);
    }
}
