package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.grids;
import static org.mingzhang.readers.testing.Layouts.lines;
import static org.mingzhang.readers.testing.Layouts.text;
import static org.mingzhang.readers.testing.Layouts.texts;

import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.TextLine;

/** Two pages on one sheet. */
class SideBySideTest {

    private static final String FULL = "本部门收支预算由财政拨款收入和其他各项收入安排";

    private final PdfSketch sketch = new PdfSketch();

    @Test
    void theTextOfTheLeftPageComesBeforeThatOfTheRight() throws Exception {
        PdfSketch.Page sheet = sketch.page();
        for (int i = 0; i < 4; i++) {
            sheet.text(30, 60 + 20 * i, "左" + FULL).text(330, 60 + 20 * i, "右" + FULL);
        }
        sheet.text(140, 380, "— 6 —").text(440, 380, "— 7 —");

        Layout layout = read();

        assertThat(texts(layout)).hasSize(8);
        assertThat(texts(layout).subList(0, 4)).allMatch(line -> line.startsWith("左"));
        assertThat(texts(layout).subList(4, 8)).allMatch(line -> line.startsWith("右"));
        assertThat(lines(layout).get(7).place().page()).isEqualTo(1);
        assertThat(lines(layout).get(7).place().box().left()).isBetween(329f, 331f);
    }

    @Test
    void tablesOfBothPagesStandWhereTheyArePrinted() throws Exception {
        PdfSketch.Page sheet = sketch.page();
        page(sheet, 30, "表2 收入总表", "201", "8.00");
        page(sheet, 330, "表3 支出总表", "205", "9.00");

        Layout layout = read();

        assertThat(texts(layout)).containsExactly("表2收入总表", "单位：万元", "表3支出总表", "单位：万元");
        assertThat(grids(layout)).hasSize(2);
        Grid right = grids(layout).get(1);
        assertThat(text(right, 1, 0)).isEqualTo("205");
        assertThat(text(right, 1, 2)).isEqualTo("9.00");
        assertThat(right.place().box().left()).isEqualTo(330f);
        assertThat(layout.blocks().indexOf(grids(layout).get(0))).isEqualTo(2);
    }

    @Test
    void onASheetThatLiesOnItsSideToo() throws Exception {
        PdfSketch.Page sheet = sketch.page().rotate(90);
        for (int i = 0; i < 4; i++) {
            sheet.text(30, 60 + 20 * i, "左" + FULL).text(330, 60 + 20 * i, "右" + FULL);
        }

        Layout layout = read();

        assertThat(texts(layout).get(3)).startsWith("左");
        assertThat(texts(layout).get(4)).startsWith("右");
        assertThat(lines(layout).get(4).place().box().top()).isBetween(329f, 331f);
    }

    @Test
    void theSidesOfOneTableAreNoPages() throws Exception {
        PdfSketch.Page page = sketch.page().text(30, 60, "单位：万元");
        page.text(30, 80, "收入项目").text(200, 80, "预算数").text(330, 80, "支出项目").text(500, 80, "预算数");
        for (int i = 0; i < 5; i++) {
            page.text(30, 100 + 20 * i, "拨款收入")
                    .text(200, 100 + 20 * i, "5.00")
                    .text(330, 100 + 20 * i, "教育支出")
                    .text(500, 100 + 20 * i, "5.00");
        }

        Layout layout = read();

        assertThat(grids(layout)).hasSize(1);
        assertThat(grids(layout).get(0).columns()).isEqualTo(4);
    }

    private static void page(PdfSketch.Page sheet, float left, String caption, String code, String amount) {
        sheet.text(left + 80, 60, caption)
                .text(left + 180, 80, "单位：万元")
                .grid(new float[] {left, left + 60, left + 160, left + 240}, new float[] {90, 110, 130, 150})
                .text(left + 5, 103, "编码")
                .text(left + 65, 103, "名称")
                .text(left + 165, 103, "合计")
                .text(left + 5, 123, code)
                .text(left + 65, 123, "教育支出")
                .text(left + 165, 123, amount)
                .text(left + 5, 143, "合计")
                .text(left + 165, 143, amount);
    }

    @Test
    void twoNumberedPagesAboveEachOtherGoOnFromOneToTheOther() throws Exception {
        PdfSketch.Page sheet = sketch.page(600, 840);
        for (int i = 0; i < 4; i++) {
            sheet.text(180, 60 + 20 * i, FULL).text(180, 480 + 20 * i, FULL);
        }
        sheet.text(285, 395, "6").text(285, 815, "7");

        Layout layout = read();

        assertThat(texts(layout)).hasSize(8).allMatch(FULL::equals);
        assertThat(lines(layout)).extracting(TextLine::end).contains(LineEnd.WRAPS);
        assertThat(lines(layout).get(3).end()).isEqualTo(LineEnd.WRAPS);
        assertThat(lines(layout).get(4).place().box().top()).isGreaterThan(460f);
        assertThat(lines(layout).get(4).place().box().left()).isBetween(179f, 181f);
    }

    @Test
    void aPageWithANumberInItsMiddleIsOnePage() throws Exception {
        PdfSketch.Page sheet = sketch.page(600, 840);
        for (int i = 0; i < 4; i++) {
            sheet.text(180, 60 + 20 * i, FULL).text(180, 480 + 20 * i, FULL);
        }
        sheet.text(285, 395, "6").text(285, 815, "9");

        assertThat(texts(read())).contains("6");
    }

    private Layout read() throws Exception {
        return new PdfLayoutReader().read(new Input("a.pdf", sketch.bytes()), ReadLimits.DEFAULT);
    }
}
