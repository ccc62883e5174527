package org.mingzhang.check.drl.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Place;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Reason;
import org.mingzhang.model.Unit;

class RatesTest {

    @Test
    void a_base_of_zero_has_no_rate() {
        assertThat(Rates.isOnZeroBase(claim("0.4", "", Direction.INCREASE, "0.4", "100", "")))
                .isTrue();
        assertThat(Rates.isOnZeroBase(claim("0.4", "0", Direction.INCREASE, "0.4", "100", "")))
                .isTrue();
        assertThat(Rates.isOnZeroBase(claim("0.4", "", Direction.INCREASE, "0.2", "100", "")))
                .isFalse();
        assertThat(Rates.isOnZeroBase(claim("0", "", Direction.INCREASE, "0", "0", "")))
                .isFalse();
    }

    @Test
    void direction_words_are_held_against_both_amounts() {
        assertThat(Rates.contradictsDirection(claim("3", "5", Direction.INCREASE, "", "", "")))
                .isTrue();
        assertThat(Rates.contradictsDirection(claim("3", "5", Direction.DECREASE, "", "", "")))
                .isFalse();
        assertThat(Rates.contradictsDirection(claim("3", "", Direction.DECREASE, "", "", "")))
                .isFalse();
    }

    @Test
    void shares_side_by_side_imply_one_whole_within_rounding() {
        Claim sixty = claim("60", "", Direction.UNSTATED, "", "", "60");
        assertThat(Rates.mayShareOneWhole(sixty, claim("40", "", Direction.UNSTATED, "", "", "40")))
                .isTrue();
        assertThat(Rates.mayShareOneWhole(sixty, claim("40", "", Direction.UNSTATED, "", "", "30")))
                .isFalse();
    }

    @Test
    void a_part_is_measured_as_printed() {
        assertThat(Rates.isAtLeastPart(figure("30"), figure("100"), 30)).isTrue();
        assertThat(Rates.isAtLeastPart(figure("29.9"), figure("100"), 30)).isFalse();
        assertThat(Rates.isAtLeastPart(Figure.ABSENT, figure("100"), 30)).isTrue();
    }

    private static Claim claim(
            String amount, String base, Direction direction, String change, String rate, String share) {
        return new Claim(
                0,
                "公务接待费",
                "",
                "",
                2024,
                true,
                figure(amount),
                BaseKind.PREVIOUS_BUDGET,
                figure(base),
                direction,
                figure(change),
                percent(rate),
                percent(share),
                Figure.ABSENT,
                Reason.ABSENT,
                "三公经费",
                0,
                "",
                Place.NONE);
    }

    private static Figure figure(String text) {
        return number(text, Unit.TEN_THOUSAND_YUAN);
    }

    private static Figure percent(String text) {
        return number(text, Unit.PERCENT);
    }

    private static Figure number(String text, Unit unit) {
        if (text.isEmpty()) {
            return Figure.ABSENT;
        }
        BigDecimal value = new BigDecimal(text);
        return Figure.number(value, Math.max(0, value.scale()), unit, text);
    }
}
