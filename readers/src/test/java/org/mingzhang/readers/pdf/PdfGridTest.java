package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.at;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;
import static org.mingzhang.readers.testing.Layouts.texts;

import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.ReadLimits;

class PdfGridTest {

    private static final float[] XS = {50, 200, 300, 400};
    private static final float[] YS = {100, 120, 140, 160};

    private final PdfSketch sketch = new PdfSketch();

    @Test
    void everyAmountIsInItsCell() throws Exception {
        sketch.page()
                .text(50, 90, "表1收支总表")
                .grid(XS, YS)
                .text(60, 113, "项目")
                .text(210, 113, "合计")
                .text(310, 113, "基本支出")
                .text(60, 133, "教育支出")
                .text(260, 133, "1,234.50")
                .text(60, 153, "合计")
                .text(370, 153, "0.00");

        Layout layout = read();

        assertThat(texts(layout)).containsExactly("表1收支总表");
        Grid grid = onlyGrid(layout);
        assertConsistent(grid);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.origin()).isEqualTo(GridOrigin.RULED);
        assertThat(grid.columnEdges()).containsExactly(50f, 200f, 300f, 400f);
        assertThat(text(grid, 1, 1)).isEqualTo("1,234.50");
        assertThat(text(grid, 1, 2)).isEmpty();
        assertThat(text(grid, 2, 2)).isEqualTo("0.00");
        assertThat(at(grid, 1, 1).place().page()).isEqualTo(1);
        assertThat(at(grid, 1, 1).place().box()).isEqualTo(new Box(200, 120, 300, 140));
    }

    @Test
    void mergedCellsStandOnceWithTheirSpans() throws Exception {
        sketch.page()
                .line(50, 100, 400, 100)
                .line(200, 120, 400, 120)
                .line(50, 140, 400, 140)
                .line(50, 160, 400, 160)
                .line(50, 100, 50, 160)
                .line(200, 100, 200, 160)
                .line(300, 120, 300, 160)
                .line(400, 100, 400, 160)
                .text(60, 123, "项目")
                .text(280, 113, "支出")
                .text(210, 133, "合计")
                .text(310, 133, "项目支出")
                .text(260, 153, "5.00");

        Grid grid = onlyGrid(read());

        assertConsistent(grid);
        assertThat(at(grid, 0, 0).rowSpan()).isEqualTo(2);
        assertThat(at(grid, 0, 1).columnSpan()).isEqualTo(2);
        assertThat(text(grid, 0, 1)).isEqualTo("支出");
        assertThat(text(grid, 1, 2)).isEqualTo("项目支出");
        assertThat(text(grid, 2, 1)).isEqualTo("5.00");
    }

    @Test
    void linesDrawnInPiecesAsThinBarsOrTwiceAreLines() throws Exception {
        PdfSketch.Page page = sketch.page();
        for (float y : YS) {
            for (float x = 50; x < 400; x += 5) {
                page.line(x, y, x + 3, y);
            }
        }
        for (float x : XS) {
            page.bar(x - 0.25f, 100, 0.5f, 60).bar(x + 1, 100, 0.5f, 60);
        }
        page.text(60, 133, "教育支出").text(260, 133, "12.00");

        Grid grid = onlyGrid(read());

        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(text(grid, 1, 1)).isEqualTo("12.00");
    }

    @Test
    void amountThatWrapsInItsCellIsOneAmount() throws Exception {
        sketch.page()
                .grid(new float[] {50, 200, 236}, YS)
                .text(60, 133, "教育支出")
                .text(203, 129, "14,770")
                .text(220, 138, 8, ".62")
                .text(203, 149, "100.00")
                .text(203, 158, "200.00");

        Grid grid = onlyGrid(read());

        assertThat(text(grid, 1, 1)).isEqualTo("14,770.62");
        assertThat(text(grid, 2, 1)).isEqualTo("100.00\n200.00");
    }

    @Test
    void rowsWithoutLinesBetweenThemArePartedWhereAmountsAlign() throws Exception {
        sketch.page()
                .grid(XS, new float[] {100, 200})
                .text(60, 115, "科目")
                .text(210, 115, "合计")
                .text(310, 115, "基本支出")
                .text(60, 140, "教育支出")
                .text(240, 140, "1,234.50")
                .text(340, 140, "1,000.00")
                .text(60, 165, "社会保障和就业支出")
                .text(240, 165, "30.00")
                .text(60, 190, "合计")
                .text(240, 190, "1,264.50")
                .text(340, 190, "1,000.00");

        Grid grid = onlyGrid(read());

        assertConsistent(grid);
        assertThat(grid.rows()).isEqualTo(4);
        assertThat(text(grid, 0, 1)).isEqualTo("合计");
        assertThat(text(grid, 1, 0)).isEqualTo("教育支出");
        assertThat(text(grid, 1, 1)).isEqualTo("1,234.50");
        assertThat(text(grid, 2, 0)).isEqualTo("社会保障和就业支出");
        assertThat(text(grid, 2, 1)).isEqualTo("30.00");
        assertThat(text(grid, 2, 2)).isEmpty();
        assertThat(text(grid, 3, 2)).isEqualTo("1,000.00");
    }

    @Test
    void aCellOfSeveralAmountsStaysWholeWhereItsRowHasOneName() throws Exception {
        sketch.page()
                .grid(XS, new float[] {100, 150})
                .text(60, 115, "信息系统运行维护项目")
                .text(60, 127, "和设备")
                .text(240, 115, "1,234.50")
                .text(240, 140, "10.00")
                .text(340, 115, "1,000.00")
                .text(340, 140, "10.00");

        assertThat(onlyGrid(read()).rows()).isEqualTo(1);
    }

    @Test
    void amountsThatWrapInTheirCellsAreNotParted() throws Exception {
        sketch.page()
                .grid(XS, new float[] {100, 150})
                .text(60, 115, "一般公共")
                .text(60, 130, "服务支出")
                .text(210, 115, "14,770")
                .text(210, 130, ".62")
                .text(310, 115, "14,770")
                .text(310, 130, ".62");

        Grid grid = onlyGrid(read());

        assertThat(grid.rows()).isEqualTo(1);
        assertThat(text(grid, 0, 1)).isEqualTo("14,770.62");
    }

    @Test
    void wordsWrapWithoutSpaceAndParagraphsKeepTheirBreak() throws Exception {
        sketch.page()
                .grid(new float[] {50, 134, 400}, new float[] {100, 200})
                .text(55, 113, "机关事业单位基")
                .text(55, 125, "本养老保险缴费")
                .text(140, 113, "1.完成年度任务。")
                .text(140, 125, "2.控制成本。");

        Grid grid = onlyGrid(read());

        assertThat(text(grid, 0, 0)).isEqualTo("机关事业单位基本养老保险缴费");
        assertThat(text(grid, 0, 1)).isEqualTo("1.完成年度任务。\n2.控制成本。");
    }

    @Test
    void lettersSpreadOverTheCellAreOneWord() throws Exception {
        sketch.page()
                .grid(XS, YS)
                .text(60, 113, "合")
                .text(150, 113, "计")
                .text(210, 113, "因")
                .text(225, 113, "公")
                .text(240, 113, "出")
                .text(255, 113, "国")
                .text(310, 113, "21,")
                .text(330, 113, "225.00");

        Grid grid = onlyGrid(read());

        assertThat(text(grid, 0, 0)).isEqualTo("合计");
        assertThat(text(grid, 0, 1)).isEqualTo("因公出国");
        assertThat(text(grid, 0, 2)).isEqualTo("21,225.00");
    }

    @Test
    void indentationIsMeasuredInCharacters() throws Exception {
        sketch.page()
                .grid(new float[] {50, 250, 350}, new float[] {100, 120, 140, 160, 180, 200})
                .text(140, 113, "项目")
                .text(53, 133, "社会保障和就业支出")
                .text(63, 153, "行政事业单位养老支出")
                .text(73, 173, "行政单位离退休")
                .text(73, 193, "事业单位离退休费");

        Grid grid = onlyGrid(read());

        assertThat(grid.cells().stream().filter(c -> c.column() == 0).map(c -> c.indent()))
                .containsExactly(0, 0, 1, 2, 2);
    }

    @Test
    void namesInTheMiddleOfAColumnAreNotIndentedWhereverItsLinesAre() throws Exception {
        sketch.page()
                .grid(new float[] {50, 250, 350}, new float[] {100, 120, 140, 160, 180, 200})
                .text(110, 113, "项目")
                .text(100, 133, "财政拨款")
                .text(80, 153, "一般公共预算拨款")
                .text(75, 173, "政府性基金预算拨款")
                .text(70, 193, "国有资本经营预算拨款");

        assertThat(onlyGrid(read()).cells().stream()
                        .filter(c -> c.column() == 0)
                        .map(c -> c.indent()))
                .containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void wordThatRunsOverTheEdgeOfItsCellIsNotTorn() throws Exception {
        sketch.page()
                .grid(new float[] {50, 120, 200, 300}, YS)
                .text(52, 133, "住房公积金管理费")
                .text(260, 133, "3.00");

        Grid grid = onlyGrid(read());

        assertThat(text(grid, 1, 0)).isEqualTo("住房公积金管理费");
        assertThat(text(grid, 1, 1)).isEmpty();
    }

    @Test
    void oneOperationOverSeveralCellsIsDividedAmongThem() throws Exception {
        // A producer that writes a whole row at once moves by kerning, here 12 characters to the left edge of the next.
        sketch.page()
                .grid(XS, YS)
                .raw("BT /F 10 Tf 1 0 0 1 60 267 Tm [<" + PdfSketch.Page.hex("教育支出") + "> -12000 <"
                        + PdfSketch.Page.hex("15.00") + ">] TJ ET");

        Grid grid = onlyGrid(read());

        assertThat(text(grid, 1, 0)).isEqualTo("教育支出");
        assertThat(text(grid, 1, 1)).isEqualTo("15.00");
    }

    @Test
    void rotatedPageReadsAsDisplayed() throws Exception {
        // Displayed after a quarter turn clockwise: what runs up the page runs to the right.
        PdfSketch.Page page = sketch.page(400, 600).rotate(90);
        page.raw("0 1 -1 0 400 0 cm");
        for (int i = 0; i < 4; i++) {
            page.raw("%d %d m %d %d l S".formatted((int) XS[i], 400 - 100, (int) XS[i], 400 - 160));
            page.raw("50 %d m 400 %d l S".formatted(400 - (int) YS[i], 400 - (int) YS[i]));
        }
        page.raw("BT /F 10 Tf 1 0 0 1 60 267 Tm <" + PdfSketch.Page.hex("教育支出") + "> Tj ET");
        page.raw("BT /F 10 Tf 1 0 0 1 260 267 Tm <" + PdfSketch.Page.hex("15.00") + "> Tj ET");

        Grid grid = onlyGrid(read());

        assertThat(grid.rows()).isEqualTo(3);
        assertThat(text(grid, 1, 0)).isEqualTo("教育支出");
        assertThat(text(grid, 1, 1)).isEqualTo("15.00");
        assertThat(at(grid, 1, 1).place().box()).isEqualTo(new Box(200, 120, 300, 140));
    }

    @Test
    void tableLyingOnItsSideIsReadUpright() throws Exception {
        // Without /Rotate the reader sees the page lying; the box stays that of the page as displayed.
        PdfSketch.Page page = sketch.page(400, 600);
        page.raw("0 1 -1 0 400 0 cm");
        for (int i = 0; i < 4; i++) {
            page.raw("%d %d m %d %d l S".formatted((int) XS[i], 300, (int) XS[i], 240));
            page.raw("50 %d m 400 %d l S".formatted(400 - (int) YS[i], 400 - (int) YS[i]));
        }
        page.raw("BT /F 10 Tf 1 0 0 1 60 267 Tm <" + PdfSketch.Page.hex("教育支出") + "> Tj ET");
        page.raw("BT /F 10 Tf 1 0 0 1 260 267 Tm <" + PdfSketch.Page.hex("15.00") + "> Tj ET");

        Grid grid = onlyGrid(read());

        assertThat(text(grid, 1, 0)).isEqualTo("教育支出");
        assertThat(text(grid, 1, 1)).isEqualTo("15.00");
        assertThat(at(grid, 1, 1).place().box()).isEqualTo(new Box(120, 300, 140, 400));
    }

    @Test
    void columnsOfNumbersWithoutRulingsAreTable() throws Exception {
        PdfSketch.Page page = sketch.page();
        page.text(200, 60, "表1 收支总表").text(60, 80, "项目").text(250, 80, "合计").text(350, 80, "基本支出");
        String[] names = {"教育支出", "科学技术支出", "卫生健康支出", "合计"};
        for (int i = 0; i < names.length; i++) {
            page.text(60, 100 + 20 * i, names[i])
                    .text(250, 100 + 20 * i, "1," + i + "00.00")
                    .text(350, 100 + 20 * i, i + "0.00");
        }
        page.text(60, 200, "以上数字2026年为10.00，2025年为9.00，增长11.1%。");

        Layout layout = read();

        Grid grid = onlyGrid(layout);
        assertConsistent(grid);
        assertThat(grid.origin()).isEqualTo(GridOrigin.ALIGNED);
        assertThat(grid.rows()).isEqualTo(5);
        assertThat(text(grid, 0, 2)).isEqualTo("基本支出");
        assertThat(text(grid, 2, 0)).isEqualTo("科学技术支出");
        assertThat(text(grid, 2, 1)).isEqualTo("1,100.00");
        assertThat(texts(layout)).containsExactly("表1收支总表", "以上数字2026年为10.00，2025年为9.00，增长11.1%。");
    }

    @Test
    void whiteLinesAreNotSeenUnlessOnColour() throws Exception {
        PdfSketch.Page page = sketch.page();
        page.raw("1 G").grid(new float[] {20, 50, 200, 300, 400, 500}, new float[] {60, 80, 100, 120});
        page.raw("0 G").grid(XS, YS);
        page.text(60, 95, "表1 总表").text(60, 133, "教育支出");

        assertThat(onlyGrid(read()).rows()).isEqualTo(3);

        PdfSketch coloured = new PdfSketch();
        coloured.page()
                .raw("0 0 0.6 rg")
                .bar(50, 100, 350, 60)
                .raw("1 g 1 G")
                .grid(XS, YS)
                .text(60, 133, "教育支出");
        Layout layout = new PdfLayoutReader().read(new Input("b.pdf", coloured.bytes()), ReadLimits.DEFAULT);
        assertThat(text(onlyGrid(layout), 1, 0)).isEqualTo("教育支出");
    }

    private Layout read() throws Exception {
        return new PdfLayoutReader().read(new Input("a.pdf", sketch.bytes()), ReadLimits.DEFAULT);
    }
}
