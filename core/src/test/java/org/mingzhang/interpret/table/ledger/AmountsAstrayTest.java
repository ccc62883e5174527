package org.mingzhang.interpret.table.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Emptiness;

class AmountsAstrayTest {

    @Test
    void aTableWhoseAmountsStandBesideTheirColumnIsNotRead() {
        Ledger read = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 |  | 合计
                201 | 一般公共服务支出 | 8.00 |
                208 | 社会保障和就业支出 | 5.00 |
                 | 合计 |  | 13.00
                """);

        assertThat(read.reading().tables()).extracting(BudgetTable::emptiness).containsExactly(Emptiness.UNREAD);
        assertThat(read.reading().notices())
                .extracting(ReadingNotice::kind)
                .containsExactly(NoticeKind.TABLE_NOT_UNDERSTOOD);
    }

    @Test
    void blankColumnsAndOneSlipBesideThemLeaveATableAlone() {
        Ledger read = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 |  | 合计
                201 | 一般公共服务支出 |  | 8.00
                208 | 社会保障和就业支出 | 5.00 |
                 | 合计 |  | 13.00
                """);

        assertThat(read.reading().tables()).extracting(BudgetTable::emptiness).containsExactly(Emptiness.HAS_DATA);
    }

    @Test
    void aTableWithAnAmountBelowItsRowIsNotRead() {
        Ledger read = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计
                201 | 一般公共服务支出 |
                 |  | 8.00
                208 | 社会保障和就业支出 | 5.00
                 | 合计 | 13.00
                """);

        assertThat(read.reading().tables()).extracting(BudgetTable::emptiness).containsExactly(Emptiness.UNREAD);
    }

    @Test
    void aTotalWithoutItsWordBelowAnAmountLeavesATableAlone() {
        Ledger read = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计
                201 | 一般公共服务支出 |
                208 | 社会保障和就业支出 | 5.00
                 |  | 5.00
                """);

        assertThat(read.reading().tables()).extracting(BudgetTable::emptiness).containsExactly(Emptiness.HAS_DATA);
    }
}
