package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.at;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;
import static org.mingzhang.readers.testing.Layouts.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;

/** What producers of PDF files are in the habit of doing with tables and text. */
class PdfHabitsTest {

    private static final float[] XS = {50, 200, 300, 400};
    private static final float[] YS = {100, 120, 140, 160};

    private final PdfSketch sketch = new PdfSketch();

    @Test
    void headingOfOneCharacterALineIsOneWord() throws Exception {
        PdfSketch.Page page = sketch.page().grid(new float[] {50, 65, 200, 300}, new float[] {100, 180, 200});
        String heading = "科目编码";
        for (int i = 0; i < heading.length(); i++) {
            page.text(52, 115 + 14 * i, heading.substring(i, i + 1));
        }
        page.text(70, 193, "行政运行").text(250, 193, "5.00");

        assertThat(text(onlyGrid(read()), 0, 0)).isEqualTo("科目编码");
    }

    @Test
    void headingsTurnedOnTheirSideReadAsWhoTurnsThePage() throws Exception {
        sketch.page()
                .grid(XS, new float[] {100, 180, 200})
                .raw(turned(0, 1, -1, 0, 120, 230, "上年结转"))
                .raw(turned(0, 1, -1, 0, 132, 230, "和结余"))
                .raw(turned(0, -1, 1, 0, 250, 290, "本年收入"))
                .raw(turned(0, -1, 1, 0, 238, 290, "2026年"))
                .text(60, 193, "行政运行")
                .text(310, 113, "合计")
                .text(60, 300, "全年收支情况按下达的预算执行");

        Grid grid = onlyGrid(read());

        assertThat(text(grid, 0, 0)).isEqualTo("上年结转和结余");
        assertThat(text(grid, 0, 1)).isEqualTo("本年收入2026年");
        assertThat(text(grid, 0, 2)).isEqualTo("合计");
        assertThat(text(grid, 1, 0)).isEqualTo("行政运行");
    }

    @Test
    void codeOverThreeColumnsAndWrappedNamesStayInTheirCells() throws Exception {
        sketch.page()
                .grid(new float[] {50, 85, 110, 135, 219, 300}, YS)
                .text(60, 113, "类")
                .text(88, 113, "款")
                .text(113, 113, "项")
                .text(60, 133, "201")
                .text(90, 133, "03")
                .text(115, 133, "01")
                .text(137, 129, 8, "政府办公厅（室）及")
                .text(137, 138, 8, "相关机构事务")
                .text(250, 133, "5.00");

        Grid grid = onlyGrid(read());

        assertThat(text(grid, 1, 0) + text(grid, 1, 1) + text(grid, 1, 2)).isEqualTo("2010301");
        assertThat(text(grid, 1, 3)).isEqualTo("政府办公厅（室）及相关机构事务");
        assertThat(text(grid, 1, 4)).isEqualTo("5.00");
    }

    @Test
    void watermarksAcrossATableAreNotInItsCells() throws Exception {
        sketch.page()
                .faint()
                .text(100, 135, 30, "内部资料")
                .opaque()
                .raw("0.85 g")
                .text(60, 155, 24, "仅供公开")
                .raw("0.5 g")
                .text(60, 133, "教育支出")
                .raw("0.8 g")
                .text(260, 133, "12.00")
                .raw("0 g")
                .text(60, 153, "合计")
                .text(260, 153, "12.00")
                .grid(XS, YS);

        Grid grid = onlyGrid(read());

        assertThat(text(grid, 1, 0)).isEqualTo("教育支出");
        assertThat(text(grid, 1, 1)).isEqualTo("12.00");
        assertThat(text(grid, 2, 0)).isEqualTo("合计");
    }

    @Test
    void lightWordsAllOverThePageAreAWatermark() throws Exception {
        PdfSketch.Page page = sketch.page().grid(XS, YS).text(60, 133, "教育支出").text(260, 133, "12.00");
        page.raw("0.8 g");
        for (int i = 0; i < 6; i++) {
            page.text(70 + 60 * i, 128 + 10 * i, "仅供公开查阅");
        }
        page.text(60, 153, "合计").text(260, 153, "12.00");

        Layout layout = read();

        Grid grid = onlyGrid(layout);
        assertThat(text(grid, 1, 0)).isEqualTo("教育支出");
        assertThat(text(grid, 1, 1)).isEqualTo("12.00");
        assertThat(text(grid, 2, 0)).isEqualTo("合计");
        assertThat(text(grid, 2, 1)).isEqualTo("12.00");
        assertThat(texts(layout)).isEmpty();
    }

    @Test
    void wordsThatComeAgainOnAPageAllInALightColourAreItsText() throws Exception {
        PdfSketch.Page page = sketch.page().raw("0.8 g");
        for (int i = 0; i < 5; i++) {
            page.text(60, 100 + 20 * i, "项目支出");
        }

        assertThat(texts(read())).hasSize(5).containsOnly("项目支出");
    }

    @Test
    void largeLightTitleOnColourIsRead() throws Exception {
        sketch.page()
                .raw("0 0 0.6 rg")
                .bar(40, 20, 400, 60)
                .raw("0.9 g")
                .text(60, 60, 28, "部门预算")
                .raw("0 g")
                .text(60, 110, "正文一行")
                .text(60, 130, "正文又一行");

        assertThat(texts(read())).containsExactly("部门预算", "正文一行", "正文又一行");
    }

    @Test
    void aNumberWithACharacterTheFontDoesNotExplainIsNotThatNumberWithoutIt() throws Exception {
        sketch.page()
                .grid(XS, YS)
                .text(60, 133, "教育\uFFFD支出")
                .text(260, 133, "1,2\uFFFD4.50")
                .text(360, 133, "\uFFFD\uFFFD\uE001")
                .text(60, 153, "\uFFFD合计\uFFFD")
                .text(360, 153, "\uF031\uF02E\uF030")
                .text(60, 300, "\uFFFD\uFFFD")
                .text(60, 320, "\uF06C收入");

        Layout layout = read();

        Grid grid = onlyGrid(layout);
        assertThat(text(grid, 1, 0)).isEqualTo("教育支出");
        assertThat(text(grid, 1, 1)).isEqualTo("1,2\uFFFD4.50");
        assertThat(text(grid, 1, 2)).isEqualTo("\uFFFD\uFFFD\uFFFD");
        assertThat(text(grid, 2, 0)).isEqualTo("合计");
        assertThat(text(grid, 2, 2)).isEqualTo("1.0");
        assertThat(texts(layout)).containsExactly("收入");
        assertThat(layout.notices()).extracting(n -> n.kind()).containsExactly(NoticeKind.PART_UNREADABLE);
    }

    @Test
    void radicalsOfTheSupplementBecomeIdeographsToo() throws Exception {
        sketch.page().text(50, 100, "\u2ED3江⻔票，\u2EA0\u2F63部\u2ED4");

        assertThat(texts(read())).containsExactly("长江门票，民生部门");
    }

    @Test
    void radicalsBecomeTheFormThatIsInUse() throws Exception {
        sketch.page().text(50, 100, "财政专\u2F3E管理资金");

        assertThat(texts(read())).containsExactly("财政专户管理资金");
    }

    @Test
    void whatABrowserPrintsAroundThePageIsNoText() throws Exception {
        for (int i = 1; i <= 2; i++) {
            sketch.page()
                    .text(20, 15, 7, "2026/2/3 10:20")
                    .text(250, 15, 7, "某局2026年部门预算公开")
                    .text(50, 100 + i, "正文" + i)
                    .text(20, 390, 7, "https://www.example.gov.cn/zwgk/t2026.html")
                    .text(560, 390, 7, i + "/2");
        }

        assertThat(texts(read())).containsExactly("正文1", "正文2");
    }

    @Test
    void bordersInWhiteOnFilledCellsAndShadedRowsAreTables() throws Exception {
        PdfSketch.Page page = sketch.page();
        String[][] rows = {
            {"科目", "合计", "基本支出"}, {"教育支出", "12.00", "5.00"}, {"卫生支出", "3.00", "1.00"}, {"合计", "15.00", "6.00"}
        };
        for (int r = 0; r < 4; r++) {
            page.raw(r == 0 ? "0.2 0.4 0.6 rg" : "0.9 g");
            for (int c = 0; c < 3; c++) {
                page.bar(XS[c] + 1, 100 + 20 * r + 1, XS[c + 1] - XS[c] - 2, 18);
            }
            page.raw(r == 0 ? "1 g" : "0 g");
            for (int c = 0; c < 3; c++) {
                page.text(XS[c] + 20, 113 + 20 * r, rows[r][c]);
            }
        }

        Grid grid = onlyGrid(read());

        assertConsistent(grid);
        assertThat(grid.rows()).isEqualTo(4);
        assertThat(text(grid, 0, 2)).isEqualTo("基本支出");
        assertThat(text(grid, 3, 1)).isEqualTo("15.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[3 2] 0 d", "[0.5 1] 0 d", "2 w", "0 w", "0.6 G"})
    void dashedThickThinAndGreyLinesAreLines(String style) throws Exception {
        PdfSketch.Page page = sketch.page().raw(style);
        for (float x : XS) {
            page.raw("%s 300 m %s 240 l S".formatted(x, x));
        }
        for (float y : YS) {
            page.raw("50 %s m 400 %s l S".formatted(400 - y, 400 - y));
        }
        page.raw("[] 0 d").text(60, 133, "教育支出").text(260, 133, "12.00");

        assertThat(text(onlyGrid(read()), 1, 1)).isEqualTo("12.00");
    }

    @Test
    void footnoteAndPageNumberCloseUnderATableAreNotInIt() throws Exception {
        sketch.page()
                .grid(XS, YS)
                .text(60, 133, "教育支出")
                .text(260, 133, "12.00")
                .text(60, 153, "合计")
                .text(260, 153, "12.00")
                .text(50, 170, 8, "注：本表以万元为单位。")
                .text(220, 390, 8, "- 12 -");

        Layout layout = read();

        assertThat(onlyGrid(layout).rows()).isEqualTo(3);
        assertThat(texts(layout)).containsExactly("注：本表以万元为单位。");
    }

    @Test
    void shadowsAndOutlinesUnderTextAreReadOnce() throws Exception {
        sketch.page()
                .grid(XS, YS)
                .raw("0.6 g")
                .text(261, 134, "1,123.30")
                .raw("0 g")
                .text(260, 133, "1,123.30")
                .raw("2 Tr")
                .text(60, 133, "教育支出")
                .raw("0 Tr")
                .text(60, 133, "教育支出");

        Grid grid = onlyGrid(read());

        assertThat(text(grid, 1, 0)).isEqualTo("教育支出");
        assertThat(text(grid, 1, 1)).isEqualTo("1,123.30");
    }

    @Test
    void outlinesThatEmboldenCharactersAreNoTable() throws Exception {
        sketch.page()
                .grid(XS, YS)
                .text(60, 133, "教育支出")
                .raw("60 266 m 60 276 l 62 278 70 278 70 276 c 70 266 l h 62 268 m 62 274 l 68 274 l 68 268 l h S")
                .raw("70 266 m 80 266 l 80 271 l 75 276 l 70 271 l h 72 268 m 78 268 l 78 270 l 72 270 l h S")
                .text(260, 133, "12.00");

        Grid grid = onlyGrid(read());

        assertThat(text(grid, 1, 0)).isEqualTo("教育支出");
        assertThat(text(grid, 1, 1)).isEqualTo("12.00");
    }

    @Test
    void mergedCellsWithoutLinesInsideKeepTheirSpans() throws Exception {
        sketch.page()
                .grid(new float[] {50, 200, 400}, new float[] {100, 160})
                .line(200, 120, 400, 120)
                .line(200, 140, 400, 140)
                .line(300, 120, 300, 160)
                .text(60, 133, "教育支出")
                .text(210, 113, "合计")
                .text(340, 153, "7.00");

        Grid grid = onlyGrid(read());

        assertThat(at(grid, 0, 0).rowSpan()).isEqualTo(3);
        assertThat(at(grid, 0, 1).columnSpan()).isEqualTo(2);
        assertThat(text(grid, 2, 2)).isEqualTo("7.00");
    }

    @Test
    void aTableGoesOnUnderTheClipOfEachOfItsCells() throws Exception {
        PdfSketch.Page page = sketch.page().grid(XS, YS);
        page.clipped(200, 120, 100, 20, () -> page.text(210, 133, "12,345,678,901,234,567.00"));
        page.clipped(50, 120, 150, 20, () -> page.text(60, 133, "教育支出"));

        Grid grid = onlyGrid(read());

        assertThat(text(grid, 1, 0)).isEqualTo("教育支出");
        assertThat(text(grid, 1, 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"表1 收支总表", "单位：万元", "一般公共预算支出表"})
    void aPictureUnderTheCaptionOfATableIsSaidToBeUnread(String caption) throws Exception {
        sketch.page().text(50, 60, "某部门预算公开的第二部分").text(60, 95, caption).raw(picture(500, 200));

        assertThat(read().notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.PART_UNREADABLE);
            assertThat(notice.message().zh()).contains(caption.replace("表1 收", "表1收"), "图片");
        });
    }

    @Test
    void aChartIsNoUnreadTable() throws Exception {
        sketch.page().text(50, 60, "收入构成如下：").text(60, 95, "图1 收入预算").raw(picture(500, 200));
        sketch.page().text(50, 60, "表1 收支总表").text(50, 95, "单位：万元").raw(picture(60, 40));

        assertThat(read().notices()).isEmpty();
    }

    private static String picture(int width, int height) {
        return "q %d 0 0 %d 50 %d cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q".formatted(width, height, 300 - height);
    }

    private static String turned(int a, int b, int c, int d, int x, int y, String text) {
        return "BT /F 10 Tf %d %d %d %d %d %d Tm <%s> Tj ET".formatted(a, b, c, d, x, y, PdfSketch.Page.hex(text));
    }

    private Layout read() throws Exception {
        return new PdfLayoutReader().read(new Input("a.pdf", sketch.bytes()), ReadLimits.DEFAULT);
    }
}
