package org.mingzhang.interpret.wording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource({"一, 1", "十, 10", "十二, 12", "二十, 20", "九十九, 99", "07, 7", "12, 12", "３, 3"})
    void readsNumbersOfPartsAndTables(String text, int value) {
        assertThat(ChineseNumeral.parse(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "零", "十十", "一二", "二十十", "表", "一百", "1a", "12345"})
    void otherWordsAreNoNumbers(String text) {
        assertThat(ChineseNumeral.parse(text)).isEqualTo(-1);
    }

    @Property
    void readsBackEveryNumberUpTo99(@ForAll @IntRange(min = 1, max = 99) int value) {
        String digits = "零一二三四五六七八九";
        String tens = value < 10 ? "" : (value < 20 ? "" : digits.substring(value / 10, value / 10 + 1)) + "十";
        String ones = value % 10 == 0 ? "" : digits.substring(value % 10, value % 10 + 1);

        assertThat(ChineseNumeral.parse(tens + ones)).isEqualTo(value);
    }
}
