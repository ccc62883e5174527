package org.mingzhang.interpret.table.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.interpret.table.column.Column.Role;

class ColumnShiftTest {

    private static final List<String> CODE = List.of("科目代码");

    @Test
    void columnsUnderOneHeadingOfACodeMayBeOneOnTheNextPage() {
        List<Column> columns = List.of(
                new Column(0, Role.CODE, "", CODE),
                new Column(1, Role.CODE, "", CODE),
                new Column(2, Role.NAME, "", List.of("科目名称")),
                new Column(3, Role.AMOUNT, "合计", List.of("合计")));

        assertThat(ColumnShift.of(columns, List.of(50f, 80f, 110f, 200f, 300f), List.of(50f, 110f, 200f, 300f)))
                .isPresent();
    }

    @Test
    void codesUnderHeadingsOfTheirOwnMayNot() {
        List<Column> columns = List.of(
                new Column(0, Role.CODE, "", CODE),
                new Column(1, Role.CODE, "", List.of("单位代码")),
                new Column(2, Role.NAME, "", List.of("科目名称")),
                new Column(3, Role.AMOUNT, "合计", List.of("合计")));

        assertThat(ColumnShift.of(columns, List.of(50f, 80f, 110f, 200f, 300f), List.of(50f, 110f, 200f, 300f)))
                .isEmpty();
    }
}
