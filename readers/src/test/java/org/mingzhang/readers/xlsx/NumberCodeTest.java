package org.mingzhang.readers.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12345678 | 0!.0,                  | 1234.6",
                "12345678 | 0!.0000                | 1234.5678",
                "12345678 | 0\\.0,                 | 1234.6",
                "345      | 0!.0000                | 0.0345",
                "12345678 | #,##0.00,,             | 12.35",
                "1234.567 | #,##0.00               | 1,234.57",
                "12345678 | 0.00,\"千元\"          | 12345.68千元",
                "0.1234   | 0.00%                  | 12.34%",
                "1.005    | 0.00                   | 1.01",
                "-12.3    | 0.00;[Red]0.00         | -12.30",
                "-12.3    | 0.00;[红色]-0.00       | -12.30",
                "-12.3    | 0.00_);[Red](0.00)     | (12.30)",
                "-0.001   | 0.00                   | 0.00",
                "0        | #,##0.00;-#,##0.00;\"-\" | -",
                "12.5     | #,##0.##               | 12.5",
                "12       | #,##0.##               | 12",
                "1234.5   | [$¥-804]#,##0.00       | ¥1,234.50",
                "7        | 000                    | 007",
                "1234567  | [>=10000]0!.0,\"万\";0.00 | 123.5万",
                "123.456  | [>=10000]0!.0,\"万\";0.00 | 123.46",
                "-45.678  | [>=10000]0!.0,\"万\";0.00 | -45.68",
                "234567890 | [>=100000000]0!.00,,\"亿\";[>=10000]0!.0,\"万\";0 | 2.35亿",
                "20000    | [>=100000000]0!.00,,\"亿\";[>=10000]0!.0,\"万\";0 | 2.0万",
                "7        | [>=100000000]0!.00,,\"亿\";[>=10000]0!.0,\"万\";0 | 7",
                "0        | [=0]\"-\";#,##0.00     | -",
                "-45.678  | [Red][<0]-0.00;0.00    | -45.68",
                "5        | [<0]0;[=0]\"-\"         | ########",
                "123.5    | [DBNum2][$-804]General\"元\" | 123.5元",
                "0        | [DBNum1][$-804]G/通用格式 | 0",
                "123.5    | [DBNum2][$-804]0.00    | 123.50",
            })
    void showsWhatASpreadsheetShows(double value, String format, String shown) {
        assertThat(NumberCode.of(format).orElseThrow().show(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00E+00", "# ?/?", "yyyy-mm-dd", "@", "[h]:mm", "[x]0", "\"open"})
    void leavesOtherFormatsAlone(String format) {
        assertThat(NumberCode.of(format)).isEmpty();
    }

    @Property
    void theDigitsAreThoseOfTheNumber(@ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long cents) {
        BigDecimal value = BigDecimal.valueOf(cents, 2);
        String grouped = NumberCode.of("#,##0.00").orElseThrow().show(value.doubleValue());
        String tenThousands = NumberCode.of("0!.0000").orElseThrow().show(value.doubleValue());

        assertThat(new BigDecimal(grouped.replace(",", ""))).isEqualByComparingTo(value);
        assertThat(new BigDecimal(tenThousands))
                .isEqualByComparingTo(value.setScale(0, RoundingMode.HALF_UP).movePointLeft(4));
    }
}
