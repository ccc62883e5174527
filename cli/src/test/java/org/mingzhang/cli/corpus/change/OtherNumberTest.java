package org.mingzhang.cli.corpus.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Another number is never near the printed one and is printed alike. */
class OtherNumberTest {

    @Property
    void isFarAwayAndPrintedAlike(
            @ForAll @BigRange(min = "0", max = "99999999") @Scale(2) BigDecimal value,
            @ForAll @IntRange(min = 1, max = 20) int units,
            @ForAll long seed) {
        String other = OtherNumber.of(value.toPlainString(), false, units, new Random(seed));

        BigDecimal distance = new BigDecimal(other).subtract(value).abs();
        BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
        assertThat(new BigDecimal(other).scale()).isEqualTo(value.scale());
        assertThat(new BigDecimal(other)).isNotNegative();
        assertThat(distance)
                .isGreaterThanOrEqualTo(value.multiply(new BigDecimal("0.15")).subtract(step))
                .isGreaterThanOrEqualTo(step.multiply(BigDecimal.valueOf(units)));
    }

    @Property(tries = 50)
    void keepsSeparatorsWhereThereAreAny(@ForAll long seed) {
        assertThat(OtherNumber.of("1,234,567.80", true, 12, new Random(seed)))
                .matches("\\d{1,3}(,\\d{3}){1,2}\\.\\d{2}");
    }
}
