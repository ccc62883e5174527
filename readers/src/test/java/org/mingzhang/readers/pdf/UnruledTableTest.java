package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.at;
import static org.mingzhang.readers.testing.Layouts.grids;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;
import static org.mingzhang.readers.testing.Layouts.texts;

import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.ReadLimits;

/** Tables that are drawn without lines between their columns, or between their rows, or without any. */
class UnruledTableTest {

    private final PdfSketch sketch = new PdfSketch();

    @Test
    void headingsOfSeveralColumnsAndColumnsWithoutAmountsKeepTheirPlaces() throws Exception {
        sketch.page()
                .text(250, 60, "支出预算总表")
                .text(450, 75, "单位：万元")
                .text(330, 95, "其中：")
                .text(60, 102, "科目编码")
                .text(140, 102, "科目名称")
                .text(235, 102, "小计")
                .text(450, 102, "结转下年")
                .text(285, 109, "基本支出")
                .text(365, 109, "项目支出")
                .text(60, 130, "合计")
                .text(230, 130, "12.00")
                .text(300, 130, "5.00")
                .text(380, 130, "7.00")
                .text(60, 150, "205")
                .text(110, 150, "教育支出")
                .text(230, 150, "12.00")
                .text(300, 150, "5.00")
                .text(380, 150, "7.00")
                .text(60, 170, "206")
                .text(110, 170, "科学技术支出");

        Grid grid = onlyGrid(read());

        assertConsistent(grid);
        assertThat(grid.origin()).isEqualTo(GridOrigin.ALIGNED);
        assertThat(grid.columns()).isEqualTo(6);
        assertThat(at(grid, 0, 3).columnSpan()).isEqualTo(2);
        assertThat(text(grid, 0, 3)).isEqualTo("其中：");
        assertThat(text(grid, 0, 1)).isEqualTo("科目名称");
        assertThat(text(grid, 2, 4)).isEqualTo("项目支出");
        assertThat(text(grid, 0, 5)).isEqualTo("结转下年");
        assertThat(text(grid, 3, 2)).isEqualTo("12.00");
        assertThat(text(grid, 4, 4)).isEqualTo("7.00");
        assertThat(text(grid, 5, 1)).isEqualTo("科学技术支出");
        assertThat(text(grid, 5, 2)).isEmpty();
    }

    @Test
    void namesThatWrapStayWithTheirAmounts() throws Exception {
        PdfSketch.Page page =
                sketch.page().text(60, 60, "单位：万元").text(60, 80, "单位名称").text(200, 80, "合计");
        page.text(60, 100, "合计").text(200, 100, "9.00");
        page.text(60, 118, "某市甲服务").text(200, 124, "4.00").text(60, 130, "中心");
        page.text(60, 148, "某市乙服务").text(200, 154, "5.00").text(60, 160, "中心");

        Grid grid = onlyGrid(read());

        assertThat(grid.rows()).isEqualTo(4);
        assertThat(text(grid, 2, 0)).isEqualTo("某市甲服务中心");
        assertThat(text(grid, 2, 1)).isEqualTo("4.00");
        assertThat(text(grid, 3, 0)).isEqualTo("某市乙服务中心");
        assertThat(text(grid, 3, 1)).isEqualTo("5.00");
    }

    @Test
    void theTableGoesOnInTheColumnsOfThePageBefore() throws Exception {
        PdfSketch.Page page = sketch.page()
                .text(60, 60, "单位：万元")
                .text(60, 80, "科目编码")
                .text(140, 80, "科目名称")
                .text(300, 80, "预算数");
        for (int i = 0; i < 4; i++) {
            page.text(60, 100 + 20 * i, "3020" + i)
                    .text(140, 100 + 20 * i, "办公费")
                    .text(310, 100 + 20 * i, i + ".00");
        }
        sketch.page()
                .text(60, 60, "30211")
                .text(140, 60, "差旅费")
                .text(60, 80, "30215")
                .text(140, 80, "会议费")
                .text(310, 80, "1.00");

        Layout layout = read();

        assertThat(grids(layout)).hasSize(2);
        Grid rest = grids(layout).get(1);
        assertThat(rest.columnEdges()).isEqualTo(grids(layout).get(0).columnEdges());
        assertThat(rest.rows()).isEqualTo(2);
        assertThat(text(rest, 0, 1)).isEqualTo("差旅费");
        assertThat(text(rest, 1, 2)).isEqualTo("1.00");
    }

    @Test
    void aFrameAroundATableIsNotItsOnlyCell() throws Exception {
        PdfSketch.Page page = sketch.page()
                .text(60, 60, "单位：万元")
                .grid(new float[] {50, 400}, new float[] {70, 115, 170})
                .text(60, 85, "项目")
                .text(300, 85, "预算数");
        page.text(60, 105, "教育支出").text(300, 105, "1.00");
        page.text(60, 130, "卫生支出").text(300, 130, "2.00");
        page.text(60, 155, "合计").text(300, 155, "3.00");

        Grid grid = onlyGrid(read());

        assertThat(grid.columns()).isEqualTo(2);
        assertThat(text(grid, 3, 0)).isEqualTo("合计");
        assertThat(text(grid, 3, 1)).isEqualTo("3.00");
    }

    @Test
    void linesBetweenTheColumnsOnlyLeaveTheRows() throws Exception {
        PdfSketch.Page page = sketch.page()
                .grid(new float[] {50, 120, 280, 400}, new float[] {70, 195})
                .text(60, 85, "科目编码")
                .text(140, 85, "科目名称")
                .text(300, 85, "预算数");
        String[] amounts = {"5.00", "", "2.00", "3.00", ""};
        for (int i = 0; i < amounts.length; i++) {
            page.text(60, 105 + 20 * i, "3020" + i)
                    .text(140, 105 + 20 * i, "办公费")
                    .text(300, 105 + 20 * i, amounts[i]);
        }

        Grid grid = onlyGrid(read());

        assertThat(grid.rows()).isEqualTo(6);
        assertThat(text(grid, 2, 0)).isEqualTo("30201");
        assertThat(text(grid, 2, 2)).isEmpty();
        assertThat(text(grid, 4, 2)).isEqualTo("3.00");
    }

    @Test
    void aLineThatTheTotalInterruptsStillPartsItsColumns() throws Exception {
        PdfSketch.Page page = sketch.page();
        page.line(50, 70, 400, 70).line(50, 70, 50, 215).line(280, 70, 280, 215).line(400, 70, 400, 215);
        page.line(120, 70, 120, 90).line(120, 110, 120, 215);
        page.text(60, 85, "科目编码").text(140, 85, "科目名称").text(300, 85, "预算数");
        page.text(60, 105, "合计").text(300, 105, "10.00");
        for (int i = 0; i < 5; i++) {
            page.text(60, 125 + 20 * i, "3020" + i)
                    .text(140, 125 + 20 * i, "办公费")
                    .text(300, 125 + 20 * i, "2.00");
        }

        Grid grid = onlyGrid(read());

        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.rows()).isEqualTo(7);
        assertThat(text(grid, 2, 0)).isEqualTo("30200");
        assertThat(text(grid, 2, 1)).isEqualTo("办公费");
        assertThat(text(grid, 6, 2)).isEqualTo("2.00");
    }

    @Test
    void aNameWithoutAmountsIsARowOfItsOwnAndNoPartOfTheNext() throws Exception {
        PdfSketch.Page page = sketch.page().grid(new float[] {50, 120, 280, 400, 500}, new float[] {70, 90, 215});
        page.text(60, 85, "科目编码").text(140, 85, "科目名称").text(300, 85, "合计").text(420, 85, "公用经费");
        String[] amounts = {"5.00", "2.00", "", "3.00", "7.00", "8.00"};
        for (int i = 0; i < amounts.length; i++) {
            page.text(60, 105 + 20 * i, "3020" + i)
                    .text(140, 105 + 20 * i, "办公费")
                    .text(300, 105 + 20 * i, amounts[i])
                    .text(420, 105 + 20 * i, amounts[i]);
        }

        Grid grid = onlyGrid(read());

        assertThat(grid.rows()).isEqualTo(7);
        assertThat(text(grid, 3, 0)).isEqualTo("30202");
        assertThat(text(grid, 3, 2)).isEmpty();
        assertThat(text(grid, 4, 0)).isEqualTo("30203");
        assertThat(text(grid, 4, 3)).isEqualTo("3.00");
    }

    @Test
    void rowsOfWhichTheColumnsCannotBeToldAreOneColumn() throws Exception {
        PdfSketch.Page page = sketch.page()
                .text(60, 60, "单位：万元")
                .text(60, 80, "科目名称")
                .text(200, 80, "合计")
                .text(260, 80, "基本支出");
        page.text(60, 100, "教育支出3.00").text(260, 100, "2.00");
        page.text(60, 120, "合计").text(205, 120, "3.00").text(260, 120, "2.00");

        Grid grid = onlyGrid(read());

        assertThat(grid.columns()).isEqualTo(1);
        assertThat(grid.origin()).isEqualTo(GridOrigin.ALIGNED);
    }

    @Test
    void rowsOfNothingButANameThatEndThePageAreRows() throws Exception {
        sketch.page(600, 200)
                .text(60, 60, "收支预算总表")
                .text(450, 75, "单位：万元")
                .text(60, 95, "收入项目")
                .text(200, 95, "预算数")
                .text(300, 95, "支出项目")
                .text(450, 95, "预算数")
                .text(60, 115, "一、财政拨款")
                .text(205, 115, "12.00")
                .text(300, 115, "一、教育支出")
                .text(455, 115, "8.00")
                .text(60, 135, "二、事业收入")
                .text(205, 135, "3.00")
                .text(300, 135, "二、科学支出")
                .text(455, 135, "7.00")
                .text(300, 155, "三、城乡支出")
                .text(300, 175, "四、农林支出");
        sketch.page(600, 200)
                .text(300, 55, "五、交通支出")
                .text(60, 75, "收入总计")
                .text(205, 75, "15.00")
                .text(300, 75, "支出总计")
                .text(450, 75, "15.00");

        Layout layout = read();

        assertThat(grids(layout)).extracting(Grid::columns).containsExactly(4, 4);
        assertThat(grids(layout).get(0).rows()).isEqualTo(5);
        assertThat(text(grids(layout).get(0), 4, 2)).isEqualTo("四、农林支出");
        assertThat(text(grids(layout).get(1), 1, 3)).isEqualTo("15.00");
    }

    @Test
    void aHeadingOfATimeAtTheLeftOfItsColumnsIsNotGuessedAt() throws Exception {
        sketch.page()
                .text(60, 60, "“三公”经费支出表")
                .text(450, 75, "单位：万元")
                .text(60, 95, "预算数")
                .text(320, 95, "决算数")
                .text(60, 115, "合计")
                .text(140, 115, "用车费")
                .text(220, 115, "接待费")
                .text(320, 115, "合计")
                .text(400, 115, "用车费")
                .text(480, 115, "接待费")
                .text(60, 135, "24.00")
                .text(140, 135, "18.00")
                .text(220, 135, "6.00")
                .text(320, 135, "20.27")
                .text(400, 135, "16.72")
                .text(480, 135, "3.55");

        assertThat(onlyGrid(read()).columns()).isEqualTo(1);
    }

    @Test
    void contentsAndSentencesAreNoTables() throws Exception {
        sketch.page()
                .text(250, 60, "目录")
                .text(60, 80, "一、部门概况")
                .text(500, 80, "3")
                .text(60, 100, "二、部门预算表")
                .text(500, 100, "5")
                .text(60, 120, "三、名词解释")
                .text(500, 120, "9")
                .text(60, 160, "2026年收入预算12.00万元，2025年为10.00万元。");

        Layout layout = read();

        assertThat(grids(layout)).isEmpty();
        assertThat(texts(layout)).hasSize(5);
    }

    private Layout read() throws Exception {
        return new PdfLayoutReader().read(new Input("a.pdf", sketch.bytes()), ReadLimits.DEFAULT);
    }
}
