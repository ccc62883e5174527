package org.mingzhang.interpret.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Unit;

class FigureParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "232,463|232463|0",
                "21, 225|21225|0",
                "14,770 .62|14770.62|2",
                "3832.36|3832.36|2",
                "-0.5|-0.5|1",
                "－0.50|-0.50|2",
                "(12.30)|-12.30|2",
                "（1,234）|-1234|0",
                "９，８７６．５|9876.5|1",
                "0.00|0.00|2",
                "+3|3|0",
                "￥1,234.50|1234.50|2",
                "¥ 12.5|12.5|1",
            })
    void readsNumbersHoweverTheyAreSet(String cell, BigDecimal value, int decimals) {
        Figure figure = FigureParser.parse(cell, Unit.TEN_THOUSAND_YUAN);

        assertThat(figure.state()).isEqualTo(FigureState.NUMBER);
        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.decimals()).isEqualTo(decimals);
        assertThat(figure.unit()).isEqualTo(Unit.TEN_THOUSAND_YUAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.50万元|1234.50|TEN_THOUSAND_YUAN",
                "-12.5 万|-12.5|TEN_THOUSAND_YUAN",
                "880元|880|YUAN",
                "(0.30)亿元|-0.30|HUNDRED_MILLION_YUAN",
            })
    void aUnitBehindTheNumberIsItsUnit(String cell, BigDecimal value, Unit unit) {
        Figure figure = FigureParser.parse(cell, Unit.THOUSAND_YUAN);

        assertThat(figure.isNumber()).isTrue();
        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.unit()).isEqualTo(unit);
        assertThat(figure.raw()).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#DIV/0!", "#N/A", "########", "=SUM(A1:A3)"})
    void anErrorOfAFormulaIsNoNumberAndNoWord(String cell) {
        assertThat(FigureParser.isFault(cell)).isTrue();
        assertThat(FigureParser.parse(cell, Unit.YUAN).state()).isEqualTo(FigureState.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0", "#1 机组", "见附件"})
    void otherCellsAreNoErrors(String cell) {
        assertThat(FigureParser.isFault(cell)).isFalse();
    }

    @Test
    void aPercentSignIsTheUnit() {
        Figure figure = FigureParser.parse("12.5％", Unit.TEN_THOUSAND_YUAN);

        assertThat(figure.unit()).isEqualTo(Unit.PERCENT);
        assertThat(figure.value()).isEqualByComparingTo("12.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\n"})
    void nothingIsBlankAndNotZero(String cell) {
        assertThat(FigureParser.parse(cell, Unit.YUAN).state()).isEqualTo(FigureState.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "—", "——", "/", "无", "－", "不适用"})
    void aDashIsStatedAndZero(String cell) {
        Figure figure = FigureParser.parse(cell, Unit.YUAN);

        assertThat(figure.state()).isEqualTo(FigureState.DASH);
        assertThat(figure.isZero()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,23",
                "12,3456",
                "1.2.3",
                "12a",
                "行政运行",
                "2026年",
                "(12",
                "12)",
                "1,",
                ",123",
                "1,234,56",
                ".5",
                "5."
            })
    void whatIsNoNumberIsUnreadableAndNeverGuessed(String cell) {
        assertThat(FigureParser.parse(cell, Unit.YUAN).state()).isEqualTo(FigureState.UNREADABLE);
    }

    @Property
    void readsBackWhatIsPrinted(
            @ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(6) BigDecimal value,
            @ForAll @IntRange(min = 0, max = 6) int decimals) {
        BigDecimal printed = value.setScale(decimals, java.math.RoundingMode.HALF_UP);
        String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        String text = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(printed);

        Figure figure = FigureParser.parse(text, Unit.YUAN);

        assertThat(figure.value()).isEqualByComparingTo(printed);
        assertThat(figure.decimals()).isEqualTo(decimals);
    }

    @Property
    void neverThrows(@ForAll @StringLength(max = 12) String cell) {
        assertThat(FigureParser.parse(cell, Unit.YUAN).raw()).isNotNull();
    }
}
