package org.mingzhang.check.drl.goal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "实施周期为2029年至2031年。, false",
        "实施周期为2028年至2030年。, true",
        "实施周期：2031.1.1-2031.12.31, false",
        "项目期限：2032年6月至2031年3月。, true",
        "项目期限2028年至2030年，本年支付尾款。, false",
        "“十四五”（2021—2025年）规划。, false",
        "根据某文件〔2028〕5号至2030年的安排。, false",
        "截至2030年12月31日，实施时间待定。, false",
    })
    void onlyWhatIsNamedAPeriodIsOne(String text, boolean odd) {
        assertThat(!Periods.oddNamed(text, 2031).isEmpty()).isEqualTo(odd);
    }
}
