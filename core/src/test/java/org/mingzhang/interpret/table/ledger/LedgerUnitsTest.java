package org.mingzhang.interpret.table.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.LineRole;

/** Rows of budget units: the department alone, a block for each, and their sum. */
class LedgerUnitsTest {

    @Test
    void aSingleUnitIsTheDepartment() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                预算单位 | 科目编码 | 科目名称 | 合计
                海州市园林处 | | | 100
                海州市园林处 | | | 100
                | 208 | 社会保障和就业支出 | 100
                """);

        assertThat(ledger.rows("支出总表")).containsExactly("合计", "海州市园林处", "208");
        assertThat(ledger.line("支出总表", "海州市园林处").role()).isEqualTo(LineRole.ENTITY);
    }

    @Test
    void everyUnitHasItsBlock() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                预算单位 | 科目编码 | 科目名称 | 合计
                海州市园林处 | | | 100
                海州市园林处（本级） | | | 60
                | 208 | 社会保障和就业支出 | 60
                海州市绿化中心 | | | 40
                | 208 | 社会保障和就业支出 | 40
                """);

        assertThat(ledger.rows("支出总表")).containsExactly("合计", "合计@海州市园林处", "208@海州市园林处", "合计@海州市绿化中心", "208@海州市绿化中心");
        assertThat(ledger.value("支出总表", "208@海州市绿化中心", "合计")).isEqualTo("40");
    }

    @Test
    void theSumOfUnitsIsNoUnit() {
        Ledger ledger = Ledger.of("""
                收入总表
                单位：万元
                单位编码 | 单位名称 | 总计 | 本年收入 | < | 上年结转结余 | <
                ^ | ^ | ^ | 小计 | 一般公共预算 | 小计 | 一般公共预算
                ** | ** | 1 | 2 | 3 | 4 | 5
                | 合计 | 100 | 90 | 90 | 10 | 10
                119 | 海州市园林处 | 100 | 90 | 90 | 10 | 10
                119001 | 海州市园林处 | 60 | 55 | 55 | 5 | 5
                119002 | 海州市绿化中心 | 40 | 35 | 35 | 5 | 5
                """);

        assertThat(ledger.table("收入总表").columns()).containsExactly("合计", "本年收入", "一般公共预算", "上年结转", "上年结转一般公共预算");
        assertThat(ledger.rows("收入总表")).containsExactly("合计", "海州市园林处", "合计@海州市园林处", "合计@海州市绿化中心");
        assertThat(ledger.value("收入总表", "合计@海州市绿化中心", "上年结转一般公共预算")).isEqualTo("5");
    }
}
