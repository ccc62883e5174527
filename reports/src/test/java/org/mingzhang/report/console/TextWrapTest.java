package org.mingzhang.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingzhang.report.DisplayWidth;

class TextWrapTest {

    @Test
    void chineseCountsTwoColumns() {
        assertThat(DisplayWidth.of("预算abc（一）")).isEqualTo(13);
        assertThat(DisplayWidth.pad("预算", 6)).isEqualTo("预算  ");
    }

    @Test
    void neitherSplitsANumberNorBeginsWithPunctuation() {
        assertThat(TextWrap.lines("支出合计232,463万元，比上年增加", 14)).containsExactly("支出合计", "232,463万元，", "比上年增加");
        assertThat(TextWrap.lines("一二三四，五", 8)).containsExactly("一二三", "四，五");
    }

    @Property
    void losesNoCharacter(@ForAll("words") String text, @ForAll @IntRange(min = 8, max = 40) int width) {
        assertThat(String.join("", TextWrap.lines(text, width))).isEqualTo(text.replaceAll("\\s+", ""));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("预算支出，。（）12,.ab").ofMaxLength(200);
    }
}
