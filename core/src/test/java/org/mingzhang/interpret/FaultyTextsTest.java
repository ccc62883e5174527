package org.mingzhang.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.identity.Facts;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;
import org.mingzhang.model.Unit;

class FaultyTextsTest {

    private static final Place HERE = Place.ofLine("表.xlsx", 7);

    private static GridCell cell(int column, String text) {
        return new GridCell(0, column, 1, 1, text, 0, Origin.TEXT, HERE);
    }

    private static Amount amount(String raw) {
        Amount some = Facts.facts()
                .table("收入总表", "合计")
                .row("201", "5")
                .build()
                .amounts()
                .get(0);
        return new Amount(
                some.table(),
                some.tableKind(),
                some.line(),
                some.entity(),
                some.side(),
                some.row(),
                some.code(),
                some.level(),
                some.role(),
                some.column(),
                Figure.of(FigureState.UNREADABLE, Unit.TEN_THOUSAND_YUAN, raw),
                HERE);
    }

    private static List<Passage> of(List<Amount> amounts, GridCell... cells) {
        Grid grid = new Grid(1, cells.length, List.of(cells), List.of(), GridOrigin.MARKUP, HERE);
        return FaultyTexts.of(new Layout(List.of(), List.of(grid), List.of()), amounts, 4);
    }

    @Test
    void aNameThatWasNotLookedUpIsToldOfByItself() {
        assertThat(of(List.of(), cell(0, "#N/A"), cell(1, "教育支出"), cell(2, "5")))
                .containsExactly(new Passage(4, -1, "", PassageRole.CELL, "#N/A", HERE));
    }

    @Test
    void anAmountTellsOfItsErrorItself() {
        assertThat(of(List.of(amount("#REF!")), cell(0, "教育支出"), cell(1, "#REF!")))
                .isEmpty();
    }

    @Test
    void oneAmountTellsOfOneCellOfItsRow() {
        assertThat(of(List.of(amount("#REF!")), cell(0, "#REF!"), cell(1, "#REF!")))
                .hasSize(1);
    }
}
