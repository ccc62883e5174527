package org.mingzhang.interpret.goal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorLevelTest {

    @ParameterizedTest
    @CsvSource({"服指务标对象, 服务对象满意度指标", "可持指续标影响, 可持续影响指标", "社会指效标益, 社会效益指标", "（二）质量指标, 质量指标"})
    void knowsTheSecondLevelWhoseTwoLinesArePrintedOverEachOther(String cell, String level) {
        assertThat(IndicatorLevel.second(cell)).contains(level);
    }

    @Test
    void takesNoNameOfAnIndicatorForALevel() {
        assertThat(IndicatorLevel.second("指导企业达标数")).isEmpty();
        assertThat(IndicatorLevel.second("受众满意度达标率")).isEmpty();
    }
}
