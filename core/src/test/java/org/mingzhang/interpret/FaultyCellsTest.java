package org.mingzhang.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.identity.Facts;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Unit;

class FaultyCellsTest {

    private static BudgetDocument printing(String raw) {
        BudgetDocument read = Facts.facts()
                .table("收入总表", "合计")
                .row("201", "?")
                .table("支出总表", "合计")
                .row("201", "5")
                .build();
        Amount first = read.amounts().get(0);
        Amount faulty = new Amount(
                first.table(),
                first.tableKind(),
                first.line(),
                first.entity(),
                first.side(),
                first.row(),
                first.code(),
                first.level(),
                first.role(),
                first.column(),
                Figure.of(FigureState.UNREADABLE, Unit.TEN_THOUSAND_YUAN, raw),
                first.place());
        return new BudgetDocument(
                read.disclosure(),
                List.of(),
                List.of(),
                List.of(),
                read.tables(),
                read.lines(),
                List.of(faulty, read.amounts().get(1)),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aTableThatPrintsErrorsIsSaidOnce() {
        List<ReadingNotice> notices = FaultyCells.noticesFor(printing("#REF!"));

        assertThat(notices).extracting(ReadingNotice::kind).containsExactly(NoticeKind.AMOUNT_NOT_ASSIGNED);
        assertThat(notices.get(0).message().zh()).contains("1 处", "#REF!");
        assertThat(notices.get(0).place())
                .isEqualTo(printing("#REF!").amounts().get(0).place());
    }

    @Test
    void otherWordsInPlaceOfANumberAreNone() {
        assertThat(FaultyCells.noticesFor(printing("详见附件"))).isEmpty();
    }
}
