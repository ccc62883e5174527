package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.at;
import static org.mingzhang.readers.testing.Layouts.grids;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;

import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.ReadLimits;

/** Which column an amount stands in where no lines are drawn: cells are as wide as nobody sees. */
class UnruledColumnsTest {

    private final PdfSketch sketch = new PdfSketch();

    @Test
    void amountsAtTheRightOfWideCellsBelongToTheHeadingAtTheirLeft() throws Exception {
        PdfSketch.Page page = captioned();
        centred(page, 130, 100, "项目");
        centred(page, 260, 100, "合计");
        centred(page, 340, 100, "基本支出");
        centred(page, 420, 100, "项目支出");
        centred(page, 500, 100, "其他支出");
        // Cells end at 300, 380, 460 and 540; nothing is spent on projects.
        page.text(64, 120, "合计");
        right(page, 296, 120, "1,234.50");
        right(page, 376, 120, "1,200.00");
        right(page, 536, 120, "34.50");
        page.text(64, 140, "教育支出");
        right(page, 296, 140, "4.50");
        right(page, 536, 140, "4.50");
        page.text(64, 160, "科学支出");
        right(page, 296, 160, "1,230.00");
        right(page, 376, 160, "1,200.00");
        right(page, 536, 160, "30.00");

        Grid grid = onlyGrid(read());

        assertConsistent(grid);
        assertThat(grid.columns()).isEqualTo(5);
        assertThat(text(grid, 1, 1)).isEqualTo("1,234.50");
        assertThat(text(grid, 1, 2)).isEqualTo("1,200.00");
        assertThat(text(grid, 1, 3)).isEmpty();
        assertThat(text(grid, 1, 4)).isEqualTo("34.50");
        assertThat(text(grid, 2, 4)).isEqualTo("4.50");
    }

    @Test
    void columnsWithoutAHeadingOfTheirSideAreNotGuessedAt() throws Exception {
        PdfSketch.Page page = captioned();
        centred(page, 130, 100, "项目");
        centred(page, 260, 100, "合计");
        centred(page, 340, 100, "基本支出");
        centred(page, 420, 100, "项目支出");
        // Of equal width, they may stand at the left of the second and third column or at the right of the first and
        // second.
        page.text(64, 120, "合计").text(276, 120, "12.50").text(366, 120, "12.50");
        page.text(64, 140, "教育支出").text(276, 140, "12.50").text(366, 140, "12.50");

        assertThat(onlyGrid(read()).columns()).isEqualTo(1);
    }

    @Test
    void aHeadingAsHighAsTheHeadIsUnderNoOther() throws Exception {
        PdfSketch.Page page = captioned();
        centred(page, 100, 110, "项目名称");
        centred(page, 190, 110, "合计");
        centred(page, 340, 100, "财政拨款");
        centred(page, 270, 120, "小计");
        centred(page, 340, 120, "一般预算");
        centred(page, 410, 120, "基金预算");
        centred(page, 500, 110, "单位资金");
        page.text(64, 140, "甲项目");
        right(page, 216, 140, "78.50");
        right(page, 296, 140, "1,004.50");
        right(page, 370, 140, "4.50");
        right(page, 520, 140, "77.00");
        page.text(64, 160, "乙项目");
        right(page, 216, 160, "1,005.25");
        right(page, 296, 160, "4.50");
        right(page, 370, 160, "1,004.50");
        right(page, 520, 160, "1,077.00");

        Grid grid = onlyGrid(read());

        assertThat(grid.columns()).isEqualTo(6);
        assertThat(at(grid, 0, 2).columnSpan()).isEqualTo(3);
        assertThat(text(grid, 0, 2)).isEqualTo("财政拨款");
        assertThat(at(grid, 0, 1).rowSpan()).isGreaterThan(1);
        assertThat(text(grid, 0, 1)).isEqualTo("合计");
        assertThat(text(grid, grid.rows() - 2, 5)).isEqualTo("77.00");
    }

    @Test
    void twoHeadingsOfSeveralColumnsShareTheColumnsOut() throws Exception {
        PdfSketch.Page page = captioned();
        centred(page, 130, 100, "财政拨款收入");
        centred(page, 380, 100, "财政拨款支出");
        centred(page, 90, 120, "项目");
        centred(page, 170, 120, "预算数");
        centred(page, 250, 120, "项目");
        centred(page, 340, 120, "合计");
        centred(page, 420, 120, "一般预算");
        centred(page, 500, 120, "基金预算");
        page.text(64, 140, "一、财政拨款");
        right(page, 206, 140, "1,012.00");
        page.text(214, 140, "一、教育支出");
        right(page, 376, 140, "8.00");
        right(page, 456, 140, "8.00");
        page.text(64, 160, "二、事业收入");
        page.text(214, 160, "二、科学支出");
        right(page, 376, 160, "1,004.00");
        right(page, 456, 160, "1,004.00");

        Grid grid = onlyGrid(read());

        assertThat(grid.columns()).isEqualTo(6);
        assertThat(at(grid, 0, 0).columnSpan()).isEqualTo(2);
        assertThat(at(grid, 0, 2).columnSpan()).isEqualTo(4);
        assertThat(text(grid, 0, 2)).isEqualTo("财政拨款支出");
        assertThat(text(grid, 3, 3)).isEqualTo("1,004.00");
    }

    @Test
    void partsOfCodesStandUnderTheirNames() throws Exception {
        PdfSketch.Page page = captioned();
        centred(page, 100, 100, "科目编码");
        centred(page, 250, 110, "科目名称");
        centred(page, 400, 110, "合计");
        page.text(70, 120, "类").text(100, 120, "款").text(130, 120, "项");
        page.text(62, 140, "205").text(164, 140, "教育支出");
        right(page, 440, 140, "1,012.00");
        page.text(62, 160, "205").text(92, 160, "02").text(164, 160, "普通教育");
        right(page, 440, 160, "12.00");
        page.text(62, 180, "205").text(92, 180, "02").text(122, 180, "01").text(164, 180, "学前教育");
        right(page, 440, 180, "12.00");

        Grid grid = onlyGrid(read());

        assertThat(grid.columns()).isEqualTo(5);
        assertThat(at(grid, 0, 0).columnSpan()).isEqualTo(3);
        assertThat(text(grid, grid.rows() - 1, 2)).isEqualTo("01");
        assertThat(text(grid, grid.rows() - 1, 3)).isEqualTo("学前教育");
    }

    @Test
    void aLongerNameOnTheNextPageDoesNotPartTheTable() throws Exception {
        PdfSketch.Page page = sketch.page(600, 200);
        page.text(250, 60, "支出预算总表").text(450, 75, "单位：万元");
        centred(page, 160, 100, "项目");
        centred(page, 330, 100, "合计");
        page.text(64, 120, "教育支出");
        right(page, 360, 120, "1,012.00");
        page.text(64, 140, "科学支出");
        right(page, 360, 140, "12.00");
        PdfSketch.Page next = sketch.page(600, 200);
        next.text(64, 60, "机关事业单位基本养老保险缴费支出和职业年金");
        right(next, 360, 60, "112.00");
        next.text(64, 80, "住房支出");
        right(next, 360, 80, "1,888.00");

        Layout layout = read();

        assertThat(grids(layout)).extracting(Grid::columns).containsExactly(2, 2);
        assertThat(text(grids(layout).get(1), 0, 0)).isEqualTo("机关事业单位基本养老保险缴费支出和职业年金");
        assertThat(text(grids(layout).get(1), 0, 1)).isEqualTo("112.00");
    }

    @Test
    void rowsInOtherColumnsThanThePageBeforeSayThatTheyAreUnread() throws Exception {
        PdfSketch.Page page = sketch.page(600, 200);
        page.text(250, 60, "支出预算总表").text(450, 75, "单位：万元");
        page.text(64, 100, "项目").text(200, 100, "合计").text(300, 100, "基本支出");
        page.text(64, 120, "教育支出").text(200, 120, "12.00").text(300, 120, "12.00");
        page.text(64, 140, "科学支出").text(200, 140, "15.00").text(300, 140, "15.00");
        sketch.page(600, 200)
                .text(64, 60, "住房支出")
                .text(160, 60, "19.00")
                .text(230, 60, "3.00")
                .text(280, 60, "16.00")
                .text(340, 60, "16.00");

        Layout layout = read();

        assertThat(grids(layout)).extracting(Grid::columns).containsExactly(3, 1);
    }

    @Test
    void anAmountThatGoesOnInTheNextLineIsNotTornApart() throws Exception {
        PdfSketch.Page page = captioned();
        page.text(64, 100, "项目").text(200, 100, "合计").text(280, 100, "基本支出");
        page.text(64, 120, "教育支出").text(200, 120, "62,109,29").text(280, 120, "62,109,29");
        page.text(200, 132, "7.20").text(280, 132, "7.20");
        page.text(64, 160, "科学支出").text(200, 160, "1,109,29").text(280, 160, "1,109,29");
        page.text(200, 172, "8.20").text(280, 172, "8.20");

        assertThat(onlyGrid(read()).columns()).isEqualTo(1);
    }

    @Test
    void aRowsNameThatWrapsIsWholeAboveTheNextCaption() throws Exception {
        PdfSketch.Page page = captioned();
        page.text(64, 100, "项目").text(200, 100, "合计").text(280, 100, "基本支出");
        page.text(64, 120, "教育支出").text(200, 120, "12.00").text(280, 120, "12.00");
        page.text(64, 140, "行政事业单").text(200, 146, "15.00").text(280, 146, "15.00");
        page.text(64, 152, "位养老支出");
        page.text(250, 180, "收入预算总表");

        assertThat(text(onlyGrid(read()), 2, 0)).isEqualTo("行政事业单位养老支出");
    }

    @Test
    void rowsWithoutLinesGoOnUnderARuledHeadThatEndsThePageBefore() throws Exception {
        sketch.page(600, 200)
                .text(250, 60, "三公经费支出表")
                .text(450, 75, "单位：万元")
                .grid(new float[] {60, 160, 260, 360, 460}, new float[] {90, 110})
                .text(90, 104, "合计")
                .text(180, 104, "出国费")
                .text(280, 104, "用车费")
                .text(380, 104, "接待费");
        sketch.page(600, 200).text(130, 60, "11.90").text(230, 60, "8.50").text(430, 60, "3.40");

        Layout layout = read();

        assertThat(grids(layout)).extracting(Grid::columns).containsExactly(4, 4);
        assertThat(text(grids(layout).get(1), 0, 1)).isEqualTo("8.50");
        assertThat(text(grids(layout).get(1), 0, 2)).isEmpty();
        assertThat(text(grids(layout).get(1), 0, 3)).isEqualTo("3.40");
        assertThat(grids(layout).get(1).columnEdges())
                .isEqualTo(grids(layout).get(0).columnEdges());
    }

    @Test
    void aSentenceAfterARuledHeadIsNoRow() throws Exception {
        sketch.page(600, 200)
                .text(250, 60, "三公经费支出表")
                .grid(new float[] {60, 160, 260}, new float[] {90, 110})
                .text(90, 104, "合计")
                .text(180, 104, "出国费");
        sketch.page(600, 200).text(60, 60, "本年没有安排2个项目 3 个。");

        assertThat(grids(read())).hasSize(1);
    }

    @Test
    void aRowOfTotalsThatStandsOffBelongsToTheTable() throws Exception {
        PdfSketch.Page page = captioned();
        page.text(64, 100, "项目").text(200, 100, "合计").text(280, 100, "基本支出");
        page.text(64, 120, "教育支出").text(200, 120, "12.00").text(280, 120, "12.00");
        page.text(64, 140, "科学支出").text(200, 140, "15.00").text(280, 140, "15.00");
        page.text(64, 200, "支出总计").text(200, 200, "27.00").text(280, 200, "27.00");

        assertThat(text(onlyGrid(read()), 3, 1)).isEqualTo("27.00");
    }

    private PdfSketch.Page captioned() {
        return sketch.page().text(250, 60, "支出预算总表").text(450, 75, "单位：万元");
    }

    private static void centred(PdfSketch.Page page, float centre, float y, String ideographs) {
        page.text(centre - 5f * ideographs.length(), y, ideographs);
    }

    private static void right(PdfSketch.Page page, float right, float y, String digits) {
        page.text(right - 5f * digits.length(), y, digits);
    }

    private Layout read() throws Exception {
        return new PdfLayoutReader().read(new Input("a.pdf", sketch.bytes()), ReadLimits.DEFAULT);
    }
}
