package org.mingzhang.interpret.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#REF！", " # N/A ", "#name?", "########", "=SUM(B2:B9)", "=B2", "=$C$4*2"})
    void anErrorIsAllThatStandsInACell(String cell) {
        assertThat(Faults.isAllOf(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "##", "#1 机组", "=100%", "=5", "N/A", "≥95%", "C#"})
    void otherCellsAreNone(String cell) {
        assertThat(Faults.isAllOf(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收入预算#DIV/0!万元",
                "一、概况 错误!未定义书签。",
                "见错误！未找到引用源。",
                "见Error: Reference source not found",
                "共计######万元。",
                "预算为 ####"
            })
    void anErrorIsFoundAmongWords(String text) {
        assertThat(Faults.firstIn(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#### 第一部分 部门概况", "##### 一、收支", "改正错误！", "维修1#、2#楼", "满意度=100%", "A#####B"})
    void otherWordsAreNone(String text) {
        assertThat(Faults.firstIn(text)).isEmpty();
    }
}
