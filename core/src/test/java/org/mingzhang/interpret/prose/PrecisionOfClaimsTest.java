package org.mingzhang.interpret.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.interpret.prose.Narrative.claims;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.Claim;

/** How exact amounts are that a paragraph prints with and without decimals. */
class PrecisionOfClaimsTest {

    private static Claim reception(String text) {
        return claims("一、“三公”经费情况", text).get(0);
    }

    @Test
    void amountsAreAsExactAsTheLongestWhereTrailingZerosAreDropped() {
        Claim claim = reception("公务接待费9.54万元，比上年减少1万元，下降9.49%。");
        assertThat(claim.change().decimals()).isEqualTo(2);
        assertThat(claim.rate().decimals()).isEqualTo(2);
    }

    @Test
    void theNarrativeAroundTellsWhetherAnAmountIsRounded() {
        String text = "公务接待费9.54万元，比上年减少1万元，下降9.49%。";
        assertThat(reception(text).change().decimals()).isEqualTo(2);
        assertThat(claims("一、“三公”经费情况", text, "公务用车运行费3.5万元，与上年持平。")
                        .get(0)
                        .change()
                        .decimals())
                .isEqualTo(2);
        assertThat(claims("一、“三公”经费情况", text, "公务用车运行费3.50万元，与上年持平。")
                        .get(0)
                        .change()
                        .decimals())
                .isZero();
    }

    @Test
    void anAmountMayBeRoundedWhereTrailingZerosArePrinted() {
        assertThat(reception("公务接待费9.50万元，比上年减少1万元。").change().decimals()).isZero();
    }

    @Test
    void unitsAreApart() {
        assertThat(reception("公务接待费9.54万元，比上年减少100元。").change().decimals()).isZero();
    }
}
