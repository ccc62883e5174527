package org.mingzhang.check.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Unit;

class FlatRowsTest {

    private static Cell cell(String number) {
        return new Cell(
                number, Measure.AMOUNT, Figure.number(new BigDecimal(number), 0, Unit.TEN_THOUSAND_YUAN, number));
    }

    @ParameterizedTest
    @CsvSource({
        "390, 390 126 176 88, true",
        "12400, 12400 12400, true",
        "500, 390 126 176 88 110 60 50, true",
        "500, 390 126 176 88, false",
        "390, 126 176 89, false",
        "390, 126 176 88, false",
        "0, 0 0 0, false",
    })
    void rowsOfSeveralLevelsAreSeenByTheirSums(String total, String rows, boolean nested) {
        List<Cell> cells =
                Arrays.stream(rows.split(" ")).map(FlatRowsTest::cell).toList();
        assertThat(FlatRows.areNested(cell(total), cells)).isEqualTo(nested);
    }
}
