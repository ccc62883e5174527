package org.mingzhang.interpret.wording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

    @ParameterizedTest
    @CsvSource({
        "一、财政拨款, 财政拨款",
        "1. 一般公共预算拨款, 一般公共预算拨款",
        "（一）因公出国（境）费, 因公出国（境）费",
        "其中：（1）公务用车购置费, 公务用车购置费",
        "（2）公务用车运行费, 公务用车运行费",
        "合    计, 合计",
        "国有土地使用权出让收入安排的支出★, 国有土地使用权出让收入安排的支出",
        "维修(护)费, 维修（护）费",
        "“三公”经费：, 三公经费",
        "2.5万元, 2.5万元",
        "２０２６年预算数, 2026年预算数",
        "二十一、粮油物资储备支出, 粮油物资储备支出",
        "①项目, 项目",
    })
    void namesPrintedDifferentlyAreOne(String printed, String name) {
        assertThat(Printed.name(printed)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"一、收入, 1", "（一）收入, 2", "1．收入, 3", "2、收入, 3", "（1）收入, 4", "(3)收入, 4", "收入, 0", "其中：收入, 0", "2.5万元, 0"})
    void numberingTellsDepth(String printed, int depth) {
        assertThat(Printed.numberingDepth(printed)).isEqualTo(depth);
    }

    @Test
    void partsAreMarkedByTheirFirstWord() {
        assertThat(Printed.isMemo("  其 中：专项资金")).isTrue();
        assertThat(Printed.isMemo("专项资金")).isFalse();
    }

    @Property
    void aNameIsItsOwnNormalForm(@ForAll String text) {
        String name = Printed.name(text);

        assertThat(Printed.name(name)).isEqualTo(name);
    }
}
