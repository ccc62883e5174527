package org.mingzhang.check.drl.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.Direction;

class ReasonsTest {

    @ParameterizedTest
    @ValueSource(strings = {"因工作需要", "工作需要，业务量增加", "根据实际工作情况调整", "业务开展需要"})
    void wants_more_than_phrases(String reason) {
        assertThat(Reasons.isConcrete(reason)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"新增2个团组", "更新一辆执法用车", "承办粤港澳大湾区住房论坛", "因工作需要更新机要通信用车"})
    void takes_events_tasks_and_numbers(String reason) {
        assertThat(Reasons.isConcrete(reason)).isTrue();
    }

    @Test
    void compares_reason_and_direction() {
        assertThat(Reasons.pointsAgainst(Direction.INCREASE, "落实过紧日子要求，压减支出")).isTrue();
        assertThat(Reasons.pointsAgainst(Direction.DECREASE, "新增信息化项目")).isTrue();
        assertThat(Reasons.pointsAgainst(Direction.DECREASE, "落实过紧日子要求，压减支出")).isFalse();
        assertThat(Reasons.pointsAgainst(Direction.INCREASE, "新增项目，同时压减会议费")).isFalse();
        assertThat(Reasons.pointsAgainst(Direction.UNCHANGED, "压减支出")).isFalse();
    }
}
