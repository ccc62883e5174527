package org.mingzhang.readers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.at;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.texts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.ReadLimits;

class DrawnTablesTest {

    @Test
    void cellsBetweenDrawnLinesAreThoseOfTheTable() throws Exception {
        Layout layout = read("""
                支出总表

                +----------+----------------+-------+
                | 科目编码 | 科目名称       | 合计  |
                +==========+================+=======+
                | 208      | 社会保障和就业 | 12.00 |
                |          | 支出           |       |
                +----------+----------------+-------+
                | 221      | 住房保障支出   |       |
                +----------+----------------+-------+

                以上为汇总数。
                """);

        assertThat(texts(layout)).containsExactly("支出总表", "以上为汇总数。");
        Grid grid = onlyGrid(layout);
        assertConsistent(grid);
        assertThat(row(grid, 0)).containsExactly("科目编码", "科目名称", "合计");
        assertThat(row(grid, 1)).containsExactly("208", "社会保障和就业支出", "12.00");
        assertThat(row(grid, 2)).containsExactly("221", "住房保障支出");
        assertThat(at(grid, 1, 0).place().line()).isEqualTo(6);
    }

    @Test
    void mergedCellsBetweenDrawnLinesSpanWhatTheyEnclose() throws Exception {
        Grid grid = onlyGrid(read("""
                +------+-------------+
                | 科目 | 本年支出    |
                |      +------+------+
                |      | 基本 | 项目 |
                +------+------+------+
                | 会务 | 3.00 | 4.00 |
                +------+------+------+
                """));

        assertConsistent(grid);
        assertThat(at(grid, 0, 0).rowSpan()).isEqualTo(2);
        assertThat(at(grid, 0, 1).columnSpan()).isEqualTo(2);
        assertThat(row(grid, 2)).containsExactly("会务", "3.00", "4.00");
    }

    @Test
    void aWriterThatCountsCharactersIsUnderstoodToo() throws Exception {
        Grid grid = onlyGrid(read("""
                +------+-------+
                | 科目名称 | 合计    |
                +------+-------+
                | “三公” | 3.00  |
                +------+-------+
                """));

        assertThat(row(grid, 1)).containsExactly("“三公”", "3.00");
    }

    @Test
    void drawnLinesThatDoNotCloseAreNoTable() throws Exception {
        Layout layout = read("""
                +------+------+
                | 科目 | 合计
                会务经费三万元。
                """);

        assertThat(layout.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast))
                .allMatch(grid -> grid.columns() == 1);
    }

    @Test
    void dashesBelowHeadingsTellTheColumns() throws Exception {
        Grid grid = onlyGrid(read("""
                  科目编码   科目名称        合计   基本支出
                  ---------- ------------ ------- ----------
                  208        社会保障       12.00
                  221        住房保障               4.00
                """));

        assertThat(row(grid, 0)).containsExactly("科目编码", "科目名称", "合计", "基本支出");
        assertThat(at(grid, 1, 2).text()).isEqualTo("12.00");
        assertThat(at(grid, 2, 3).text()).isEqualTo("4.00");
    }

    @Test
    void rowsOfSeveralLinesArePartedByBlankOnes() throws Exception {
        Grid grid = onlyGrid(read("""
                  -------------------------
                  科目名称          合计
                  ------------- -----------
                  社会保障和    12.00
                  就业支出

                  住房保障      4.00
                  -------------------------
                """));

        assertThat(row(grid, 1)).containsExactly("社会保障和就业支出", "12.00");
        assertThat(row(grid, 2)).containsExactly("住房保障", "4.00");
    }

    @Test
    void aRuleBelowALineOfTextIsNoTable() throws Exception {
        Layout layout = read("""
                第一部分 概况
                ----------
                本局承担水务管理。
                """);

        assertThat(texts(layout)).containsExactly("第一部分 概况", "本局承担水务管理。");
    }

    @Test
    void quotationMarksAroundCellsAreNoneOfTheirs() throws Exception {
        Grid grid = onlyGrid(read(
                "项目\t\"合计\n（万元）\"\t备注\r\n水务\t\"1,234.50\"\t\"称为\"\"水改\"\"\"\r\n林业\t2.00\t\r\n".replace("\\\t", "\t")));

        assertThat(row(grid, 0)).containsExactly("项目", "合计\n（万元）", "备注");
        assertThat(row(grid, 1)).containsExactly("水务", "1,234.50", "称为\"水改\"");
    }

    private static List<String> row(Grid grid, int row) {
        return grid.cells().stream()
                .filter(cell -> cell.row() == row)
                .map(GridCell::text)
                .toList();
    }

    private static Layout read(String text) throws Exception {
        return new TextReader().read(new Input("a.md", text.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT);
    }
}
