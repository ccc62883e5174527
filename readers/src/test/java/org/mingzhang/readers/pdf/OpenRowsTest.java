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

/** Tables of which only the head has lines. */
class OpenRowsTest {

    private static final float[] XS = {50, 110, 220, 300, 380};

    private final PdfSketch sketch = new PdfSketch();

    @Test
    void rowsStandInTheColumnsOfTheirRuledHead() throws Exception {
        head().text(60, 150, "合计")
                .text(225, 150, "1,012.00")
                .text(310, 150, "5.00")
                .text(60, 170, "205")
                .text(115, 170, "教育支出")
                .text(240, 170, "12.00")
                .text(310, 170, "5.00")
                .text(60, 190, "206")
                .text(115, 190, "科学技术支出")
                .text(225, 190, "1,000.00")
                .text(60, 215, "注：数字以批复为准。");

        Layout layout = read();

        Grid grid = onlyGrid(layout);
        assertConsistent(grid);
        assertThat(grid.origin()).isEqualTo(GridOrigin.ALIGNED);
        assertThat(grid.rows()).isEqualTo(5);
        assertThat(at(grid, 0, 2).columnSpan()).isEqualTo(2);
        assertThat(text(grid, 1, 3)).isEqualTo("项目支出");
        assertThat(text(grid, 2, 2)).isEqualTo("1,012.00");
        assertThat(text(grid, 3, 1)).isEqualTo("教育支出");
        assertThat(text(grid, 3, 3)).isEqualTo("5.00");
        assertThat(text(grid, 4, 2)).isEqualTo("1,000.00");
        assertThat(text(grid, 4, 3)).isEmpty();
        assertThat(texts(layout)).containsExactly("表3支出总表", "注：数字以批复为准。");
    }

    @Test
    void namesThatWrapStayInTheirRow() throws Exception {
        head().text(60, 150, "205")
                .text(115, 150, 9, "教育支出")
                .text(240, 150, "12.00")
                .text(115, 170, 9, "机关事业单位基本")
                .text(60, 175, "206")
                .text(225, 175, "1,000.00")
                .text(115, 180, 9, "养老保险缴费")
                .text(60, 205, "207")
                .text(115, 205, 9, "其他支出")
                .text(240, 205, "3.00");

        Grid grid = onlyGrid(read());

        assertThat(grid.rows()).isEqualTo(5);
        assertThat(text(grid, 3, 1)).isEqualTo("机关事业单位基本养老保险缴费");
        assertThat(text(grid, 3, 2)).isEqualTo("1,000.00");
        assertThat(text(grid, 4, 0)).isEqualTo("207");
    }

    @Test
    void anAmountOverAnEdgeLeavesTheRowsInOneColumn() throws Exception {
        head().text(60, 150, "合计")
                .text(285, 150, "1,012.00")
                .text(345, 150, "5.00")
                .text(60, 170, "205")
                .text(115, 170, "教育支出")
                .text(240, 170, "12.00")
                .text(310, 170, "5.00");

        Layout layout = read();

        assertThat(grids(layout)).hasSize(2);
        Grid rows = grids(layout).get(1);
        assertThat(rows.origin()).isEqualTo(GridOrigin.ALIGNED);
        assertThat(rows.columns()).isEqualTo(1);
        assertThat(rows.rows()).isEqualTo(2);
    }

    @Test
    void aPageNumberOrASentenceBelowATableIsNoRow() throws Exception {
        for (String below : new String[] {"—  9  —", "9", "以上合计12.00万元，比上年增加5.00万元。"}) {
            PdfSketch other = new PdfSketch();
            other.page()
                    .text(200, 90, "表3 支出总表")
                    .grid(XS, new float[] {100, 120, 140})
                    .text(60, 113, "科目")
                    .text(225, 113, "合计")
                    .text(60, 133, "205")
                    .text(240, 133, "12.00")
                    .text(280, 160, below);

            Layout layout = new PdfLayoutReader().read(new Input("b.pdf", other.bytes()), ReadLimits.DEFAULT);

            assertThat(onlyGrid(layout).origin()).as(below).isEqualTo(GridOrigin.RULED);
            assertThat(onlyGrid(layout).rows()).as(below).isEqualTo(2);
        }
    }

    /** A head of two rows and four columns. */
    private PdfSketch.Page head() {
        PdfSketch.Page page = sketch.page().text(200, 90, "表3 支出总表");
        for (float x : new float[] {50, 110, 220, 380}) {
            page.line(x, 100, x, 140);
        }
        page.line(300, 120, 300, 140).line(220, 120, 380, 120);
        page.line(50, 100, 380, 100).line(50, 140, 380, 140);
        return page.text(60, 125, "科目")
                .text(120, 125, "名称")
                .text(280, 113, "预算数")
                .text(230, 133, "基本支出")
                .text(310, 133, "项目支出");
    }

    private Layout read() throws Exception {
        return new PdfLayoutReader().read(new Input("a.pdf", sketch.bytes()), ReadLimits.DEFAULT);
    }
}
