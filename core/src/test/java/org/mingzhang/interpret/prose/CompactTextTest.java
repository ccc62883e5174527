package org.mingzhang.interpret.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompactTextTest {

    @Test
    void commasOfFullWidthPartThousandsBeforeAUnitOfMoney() {
        assertThat(compact("收入20，253万元，比上年增加1，234，567．80元。")).isEqualTo("收入20,253万元，比上年增加1,234,567.80元。");
    }

    @Test
    void commasOfFullWidthPartAmountsThatAreListed() {
        assertThat(compact("两项分别为200，300万元")).isEqualTo("两项分别为200，300万元");
        assertThat(compact("甲、100，200万元")).isEqualTo("甲、100，200万元");
    }

    @Test
    void commasOfFullWidthPartClausesElsewhere() {
        assertThat(compact("共20人，253万元")).isEqualTo("共20人，253万元");
        assertThat(compact("始于2024，300万元")).isEqualTo("始于2024，300万元");
        assertThat(compact("共20，253人")).isEqualTo("共20，253人");
    }

    @Test
    void everyCharacterKnowsWhereItStood() {
        CompactText text = CompactText.of("收 入 20，253 万元");

        assertThat(text.raw(2, 8)).isEqualTo("20，253");
    }

    private static String compact(String raw) {
        return CompactText.of(raw).text();
    }
}
