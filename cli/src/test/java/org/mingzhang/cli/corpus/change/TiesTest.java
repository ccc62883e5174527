package org.mingzhang.cli.corpus.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;

class TiesTest {

    @Test
    void theSameDigitsElsewhereTieInAnyUnit() throws Exception {
        assertThat(isTied("收入 1,234.50 万元，即 12,345,000 元。", "1,234.50")).isTrue();
    }

    @Test
    void twoDigitsAreTooFewToTellAnything() throws Exception {
        assertThat(isTied("办公费 25 万元，另有 25 万元。", "25")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "支出 300.00 万元，其中基本 120.40 万元、项目 179.60 万元。| 300.00 | true",
                "支出 300.00 万元，其中基本 120.40 万元、项目 179.58 万元。| 300.00 | false",
                "支出 300.00 万元，其中基本 120.40 万元、项目 179.59 万元。| 300.00 | true",
                "今年 512.30 万元，上年 480.10 万元，增加 32.20 万元。| 32.20 | true",
                "今年 512.30 万元，上年 480.10 万元，增加 33.20 万元。| 33.20 | false",
                "今年 512.30 万元，上年 480.10 万元，增长 6.71%。| 6.71 | true",
                "今年 512.30 万元，上年 480.10 万元，增长 6.73%。| 6.73 | false",
                "总额 900.00 万元，其中项目 135.00 万元，占 15%。| 15 | true",
                "总额 900.00 万元，其中项目 135.00 万元，占 16%。| 16 | false",
                "上年 0 万元，今年 0 万元，增长 15%。| 15 | false",
            })
    void aParagraphTiesWhatItsOtherNumbersGive(String text, String printed, boolean isTied) throws Exception {
        assertThat(isTied(text, printed)).isEqualTo(isTied);
    }

    @Test
    void aTableTiesTheSumAndItsParts() throws Exception {
        String table = table("1,500.01", "700.00", "800.01");

        assertThat(isTied(table, "1,500.01")).isTrue();
        assertThat(isTied(table, "800.01")).isTrue();
    }

    @Test
    void roundingIsNoGapInASum() throws Exception {
        assertThat(isTied(table("1,500.02", "700.00", "800.01"), "1,500.02")).isTrue();
        assertThat(isTied(table("1,500.03", "700.00", "800.01"), "1,500.03")).isFalse();
    }

    @Test
    void aMillionthOfALongSumIsAGap() throws Exception {
        assertThat(isTied(table("98,765,432.10", "90,000,000.00", "8,765,442.10"), "98,765,432.10"))
                .isFalse();
    }

    @Property(tries = 60)
    void whatAddsUpIsTiedWhateverTheSize(
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int one,
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int two)
            throws Exception {
        String total = Long.toString((long) one + two) + ".00";

        assertThat(isTied(table(total, one + ".00", two + ".00"), total)).isTrue();
    }

    private static String table(String total, String one, String two) {
        return "| 项目 | 金额 |\n|---|---|\n| 合计 | " + total + " |\n| 基本支出 | " + one + " |\n| 项目支出 | " + two + " |\n";
    }

    private static boolean isTied(String text, String printed) throws Exception {
        Input input = new Input("sample.txt", text.getBytes(StandardCharsets.UTF_8));
        Layout layout = LayoutReaders.installed().read(input, ReadLimits.DEFAULT);
        List<NumberPlace> numbers = NumberPlace.of(layout);
        NumberPlace number = numbers.stream()
                .filter(place -> place.printed().equals(printed))
                .findFirst()
                .orElseThrow();
        return new Ties(numbers).isTied(number, layout.blocks().get(number.block()), text);
    }
}
