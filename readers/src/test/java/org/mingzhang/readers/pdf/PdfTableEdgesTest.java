package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.at;
import static org.mingzhang.readers.testing.Layouts.grids;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;
import static org.mingzhang.readers.testing.Layouts.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.ReadLimits;

/** Where a table ends: at its sides, at the end of a page, beside another, and what is no table at all. */
class PdfTableEdgesTest {

    private static final float[] XS = {50, 200, 300, 400};
    private static final float[] YS = {100, 120, 140, 160};

    private final PdfSketch sketch = new PdfSketch();

    @Test
    void tableOpenAtItsSidesHasItsOuterColumns() throws Exception {
        sketch.page();
        PdfSketch.Page page = sketch.page();
        for (float y : YS) {
            page.line(50, y, 400, y);
        }
        page.line(200, 100, 200, 160).line(300, 100, 300, 160);
        page.text(60, 133, "教育支出").text(260, 133, "12.00").text(360, 133, "7.00");

        Grid grid = onlyGrid(read());

        assertThat(grid.columns()).isEqualTo(3);
        assertThat(text(grid, 1, 0)).isEqualTo("教育支出");
        assertThat(text(grid, 1, 2)).isEqualTo("7.00");
        assertThat(grid.place().page()).isEqualTo(2);
    }

    @Test
    void whiteLinesBetweenColouredCellsAreTheirEdges() throws Exception {
        PdfSketch.Page page = sketch.page().raw("0.85 0.9 0.96 rg");
        for (int r = 0; r + 1 < YS.length; r++) {
            for (int c = 0; c + 1 < XS.length; c++) {
                page.bar(XS[c] + 1, YS[r] + 1, XS[c + 1] - XS[c] - 2, YS[r + 1] - YS[r] - 2);
            }
        }
        page.raw("1 G").grid(XS, YS).raw("0 g");
        page.text(60, 113, "科目").text(260, 113, "预算数");
        page.text(60, 133, "教育支出").text(260, 133, "12.00").text(360, 133, "7.00");

        Grid grid = onlyGrid(read());

        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(text(grid, 1, 0)).isEqualTo("教育支出");
        assertThat(text(grid, 1, 2)).isEqualTo("7.00");
    }

    @Test
    void whiteLinesFarFromColourAreNotSeen() throws Exception {
        sketch.page()
                .raw("0.85 g")
                .bar(XS[0], 20, 350, 20)
                .raw("1 G 0 g")
                .grid(XS, YS)
                .text(60, 133, "本年无此项收支");

        Layout layout = read();

        assertThat(grids(layout)).isEmpty();
        assertThat(texts(layout)).containsExactly("本年无此项收支");
    }

    @Test
    void rowsCutNarrowByTheEndOfThePageAreRows() throws Exception {
        for (boolean top : new boolean[] {true, false}) {
            PdfSketch cut = new PdfSketch();
            float from = top ? 23 : 30;
            float to = top ? 70 : 77;
            PdfSketch.Page page = cut.page();
            for (float x : XS) {
                page.line(x, from, x, to);
            }
            for (float y : new float[] {30, 50, 70}) {
                page.line(XS[0], y, XS[3], y);
            }
            page.text(60, top ? 29.5f : 76.5f, 7, "工资福利支出").text(260, top ? 29.5f : 76.5f, 7, "1.00");
            page.text(60, 43, "基本工资").text(260, 43, "2.00");
            page.text(60, 63, "津贴补贴").text(260, 63, "3.00");

            Layout layout = new PdfLayoutReader().read(new Input("a.pdf", cut.bytes()), ReadLimits.DEFAULT);

            assertThat(texts(layout)).isEmpty();
            Grid grid = onlyGrid(layout);
            assertConsistent(grid);
            assertThat(grid.rows()).isEqualTo(3);
            assertThat(text(grid, top ? 0 : 2, 0)).isEqualTo("工资福利支出");
            assertThat(text(grid, top ? 0 : 2, 1)).isEqualTo("1.00");
        }
    }

    @Test
    void textOverATableWhoseLinesStickOutALittleIsNoRow() throws Exception {
        PdfSketch.Page page = sketch.page().grid(XS, YS);
        page.line(XS[0], 93, XS[0], 100).line(XS[3], 93, XS[3], 100);
        page.text(60, 99.5f, 7, "单位：万元")
                .text(60, 113, "项目")
                .text(60, 133, "教育支出")
                .text(260, 133, "1.00");

        Layout layout = read();

        assertThat(texts(layout)).containsExactly("单位：万元");
        assertThat(onlyGrid(layout).rows()).isEqualTo(3);
    }

    @Test
    void sidesOfCellThatFillsThePageBelongToTheTable() throws Exception {
        sketch.page()
                .line(50, 100, 50, 160)
                .grid(new float[] {200, 300, 400}, YS)
                .text(60, 133, "项目")
                .text(210, 113, "1.00")
                .text(310, 153, "2.00");

        Grid grid = onlyGrid(read());

        assertThat(grid.columns()).isEqualTo(3);
        assertThat(at(grid, 0, 0).rowSpan()).isEqualTo(3);
        assertThat(text(grid, 0, 0)).isEqualTo("项目");
        assertThat(text(grid, 2, 2)).isEqualTo("2.00");
    }

    @Test
    void ruleOutsideTheClipMakesNoColumn() throws Exception {
        PdfSketch.Page page = sketch.page();
        page.clipped(50, 90, 350, 100, () -> page.grid(new float[] {40, 50, 200, 300, 400}, YS));
        page.text(60, 133, "教育支出");

        assertThat(onlyGrid(read()).columns()).isEqualTo(3);
    }

    @Test
    void underlinesAndFramesAreNoTables() throws Exception {
        sketch.page()
                .grid(new float[] {20, 580}, new float[] {20, 380})
                .text(50, 90, "部门预算")
                .line(50, 92, 90, 92);

        Layout layout = read();

        assertThat(grids(layout)).isEmpty();
        assertThat(texts(layout)).containsExactly("部门预算");
    }

    @Test
    void twoTablesCloseTogetherAreTwo() throws Exception {
        sketch.page()
                .grid(XS, YS)
                .text(60, 133, "教育支出")
                .text(260, 133, "12.00")
                .grid(new float[] {50, 140, 260, 330, 400}, new float[] {163, 183, 203, 223})
                .text(60, 196, "项目一")
                .text(280, 196, "3.00");

        List<Grid> grids = grids(read());

        assertThat(grids).extracting(Grid::columns).containsExactly(3, 4);
        assertThat(grids).extracting(Grid::rows).containsExactly(3, 3);
        assertThat(text(grids.get(0), 1, 1)).isEqualTo("12.00");
        assertThat(text(grids.get(1), 1, 2)).isEqualTo("3.00");
    }

    @Test
    void aDoubleLineUnderHeadingsPartsNoTable() throws Exception {
        sketch.page()
                .grid(new float[] {50, 200, 400}, new float[] {100, 120})
                .grid(XS, new float[] {123, 140, 160, 180})
                .text(60, 113, "项目")
                .text(250, 113, "支出")
                .text(60, 153, "教育支出")
                .text(260, 153, "12.00");

        assertThat(text(onlyGrid(read()), 2, 1)).isEqualTo("12.00");
    }

    private Layout read() throws Exception {
        return new PdfLayoutReader().read(new Input("a.pdf", sketch.bytes()), ReadLimits.DEFAULT);
    }
}
