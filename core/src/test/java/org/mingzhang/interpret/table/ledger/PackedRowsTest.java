package org.mingzhang.interpret.table.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Emptiness;

class PackedRowsTest {

    @Test
    void rowsPackedIntoOneBelowTheirHeadingsAreNoEmptyTable() {
        Ledger read = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计 | 项目支出
                201208 | 一般公共服务支出社会保障和就业支出 | 8.005.001,013.00 | 8.005.00
                """);

        assertThat(read.reading().tables()).extracting(BudgetTable::emptiness).containsExactly(Emptiness.UNREAD);
        assertThat(read.reading().amounts()).isEmpty();
    }

    @Test
    void amountsAtTheEndOfHeadingsAreNoEmptyTable() {
        Ledger read = Ledger.of("""
                支出总表
                单位：万元
                科目名称 | 合计8.00 | 项目支出3.00
                """);

        assertThat(read.reading().tables()).extracting(BudgetTable::emptiness).containsExactly(Emptiness.UNREAD);
    }

    @Test
    void datesAndOneSlipLeaveATableAlone() {
        Ledger read = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计 | 项目支出
                201 | 一般公共服务支出2023.10.122024.10.12 | 8.00 | 8.00
                208 | 社会保障和就业支出 | 5.00 | 5.005.00
                """);

        assertThat(read.reading().tables()).extracting(BudgetTable::emptiness).containsExactly(Emptiness.HAS_DATA);
    }
}
