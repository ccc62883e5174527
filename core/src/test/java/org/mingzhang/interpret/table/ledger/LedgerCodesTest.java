package org.mingzhang.interpret.table.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Unit;

/** Codes of rows: split over columns, carried down, glued to names, and given to several rows. */
class LedgerCodesTest {

    @Test
    void joinsACodeThatIsSplitOverThreeColumns() {
        Ledger ledger = Ledger.of("""
                一般公共预算支出表
                单位：元
                项目 | < | < | < | 一般公共预算支出 | < | <
                功能分类科目编码 | < | < | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
                类 | 款 | 项 | ^ | ^ | ^ | ^
                208 | | | 社会保障和就业支出 | 30 | 30 |
                208 | 05 | | 行政事业单位养老支出 | 30 | 30 |
                208 | 05 | 05 | 机关事业单位基本养老保险缴费支出 | 30 | 30 |
                合计 | < | < | < | 30 | 30 |
                """);

        assertThat(ledger.rows("一般公共预算支出表")).containsExactly("208", "20805", "2080505", "合计");
        assertThat(ledger.figure("一般公共预算支出表", "2080505", "项目支出").state()).isEqualTo(FigureState.BLANK);
        assertThat(ledger.figure("一般公共预算支出表", "合计", "合计").unit()).isEqualTo(Unit.YUAN);
        assertThat(ledger.table("一般公共预算支出表").blankIsZero()).isTrue();
    }

    @Test
    void carriesThePartsOfACodeThatAreNotRepeated() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | < | < | 科目名称 | 合计 | 基本支出 | <
                类 | 款 | 项 | ^ | ^ | 小计 | 人员经费
                | | | 合 计 | 30 | 30 | 20
                208 | | | 社会保障和就业支出 | 30 | 30 | 20
                | 05 | | 行政事业单位养老支出 | 30 | 30 | 20
                | | 01 | 行政单位离退休 | 10 | 10 | 5
                | | 05 | 机关事业单位基本养老保险缴费支出 | 20 | 20 | 15
                """);

        assertThat(ledger.rows("支出总表")).containsExactly("合计", "208", "20805", "2080501", "2080505");
        assertThat(ledger.value("支出总表", "2080505", "人员经费")).isEqualTo("15");
    }

    @Test
    void theRowOfCodePartsMayBeTheRowOfTotals() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                项目 | < | < | < | 合计
                科目编码 | < | < | 科目名称 | ^
                类 | 款 | 项 | 合计 | 30
                208 | | | 社会保障和就业支出 | 30
                """);

        assertThat(ledger.value("支出总表", "合计", "合计")).isEqualTo("30");
        assertThat(ledger.rows("支出总表")).containsExactly("合计", "208");
    }

    @Test
    void readsCodesThatAreGluedToNames() {
        Ledger ledger = Ledger.of("""
                一般公共预算支出表
                单位：万元
                功能科目名称 | 一般公共预算支出 | <
                ^ | 小计 | 其中：基本支出
                合计 | 9.50 | 9.50
                [208]社会保障和就业支出 | 9.50 | 9.50
                 [20805]行政事业单位养老支出 | 9.50 | 9.50
                2080501-行政单位离退休 | 9.50 | 9.50
                """);

        assertThat(ledger.rows("一般公共预算支出表")).containsExactly("合计", "208", "20805", "2080501");
        assertThat(ledger.line("一般公共预算支出表", "2080501").name()).isEqualTo("行政单位离退休");
    }

    @Test
    void severalRowsOfOneCodeAreTheirCombinations() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                支出功能分类科目 | 政府支出经济分类科目 | 部门支出经济分类科目 | 合计
                2010301-行政运行 | 50101-工资奖金津补贴 | 30101-基本工资 | 8
                2010301-行政运行 | 50101-工资奖金津补贴 | 30102-津贴补贴 | 2
                合计 | < | < | 10
                """);

        assertThat(ledger.rows("支出总表")).containsExactly("2010301/50101/30101", "2010301/50101/30102", "合计");
        assertThat(ledger.line("支出总表", "2010301/50101/30101").code()).isEqualTo("2010301");
    }
}
