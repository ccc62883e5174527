package org.mingzhang.interpret.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Unit;

class DroppedZerosTest {

    @Test
    void an_integer_beside_two_decimals_is_as_exact() {
        assertThat(among("9.54", "2.5", "1").settled(money("1")).decimals()).isEqualTo(2);
    }

    @Test
    void a_zero_at_the_end_shows_that_zeros_are_printed() {
        assertThat(among("9.50", "1").settled(money("1")).decimals()).isZero();
        assertThat(among("0.00", "1").settled(money("1")).decimals()).isZero();
    }

    @Test
    void an_integer_may_be_rounded_where_the_text_around_prints_its_zeros() {
        assertThat(withinZeros("9.54", "1").settled(money("1")).decimals()).isZero();
        assertThat(withinZeros("9.54", "2.5", "1").settled(money("1")).decimals())
                .isEqualTo(2);
    }

    @Test
    void numbers_alike_say_nothing() {
        assertThat(among("9", "10").settled(money("10")).decimals()).isZero();
        assertThat(among("9.1", "1.5").settled(money("9.1")).decimals()).isEqualTo(1);
    }

    @Test
    void a_slip_in_prose_makes_no_other_amount_more_exact() {
        assertThat(among("16.627", "99.45").settled(money("99.45")).decimals()).isEqualTo(2);
        assertThat(among("16.627", "99.45").settled(money("16.627")).decimals()).isEqualTo(3);
        assertThat(among("16.627", "99.45").settled(money("99")).decimals()).isEqualTo(2);
    }

    private static DroppedZeros among(String... printed) {
        return with(DroppedZeros.inProse(false), printed);
    }

    private static DroppedZeros withinZeros(String... printed) {
        return with(DroppedZeros.inProse(true), printed);
    }

    private static DroppedZeros with(DroppedZeros numbers, String... printed) {
        Arrays.stream(printed).map(DroppedZerosTest::money).forEach(numbers::add);
        return numbers;
    }

    private static Figure money(String printed) {
        BigDecimal value = new BigDecimal(printed);
        return Figure.number(value, value.scale(), Unit.TEN_THOUSAND_YUAN, printed);
    }
}
