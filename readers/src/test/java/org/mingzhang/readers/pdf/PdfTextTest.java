package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.lines;
import static org.mingzhang.readers.testing.Layouts.texts;

import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.TextLine;

class PdfTextTest {

    private static final String FULL = "本部门收入预算比上年减少主要原因是人员减少以及项目经费压减";

    private final PdfSketch sketch = new PdfSketch();

    @Test
    void linesComeFromTopToBottomWhateverTheirOrderInTheFile() throws Exception {
        sketch.page()
                .text(50, 140, "第三行")
                .text(50, 100, "第一行")
                .text(90, 120, "行")
                .text(50, 120, "第二");

        assertThat(texts(read())).containsExactly("第一行", "第二行", "第三行");
    }

    @Test
    void lineThatRunsIntoTheMarginWraps() throws Exception {
        PdfSketch.Page page = sketch.page();
        page.text(70, 100, FULL)
                .text(50, 120, FULL + "情况")
                .text(50, 140, "调整所致。")
                .text(70, 160, "二、支出说明");

        assertThat(lines(read()).stream().map(TextLine::end))
                .containsExactly(LineEnd.WRAPS, LineEnd.WRAPS, LineEnd.ENDS, LineEnd.ENDS);
    }

    @Test
    void theCodeOfASubjectTakesTheNumberBehindItIntoTheNextLine() throws Exception {
        PdfSketch.Page page = sketch.page();
        page.text(50, 100, FULL + FULL.substring(0, 15))
                .text(50, 120, FULL + "养老保险支出")
                .text(50, 140, "（2080505）1,145.00万元，比上年增加")
                .text(50, 160, FULL + FULL.substring(0, 15));

        assertThat(lines(read()).get(1).end()).isEqualTo(LineEnd.WRAPS);
    }

    @Test
    void pageNumbersAndRunningHeadsAreDropped() throws Exception {
        for (int i = 1; i <= 5; i++) {
            sketch.page()
                    .text(250, 20, "某局部门预算")
                    .text(50, 100 + i, "正文" + i)
                    .text(50, 120 + i, "2026")
                    .text(280, i < 3 ? 390 : 345, "— " + i + " —");
        }

        assertThat(texts(read()))
                .containsExactly("正文1", "2026", "正文2", "2026", "正文3", "2026", "正文4", "2026", "正文5", "2026");
    }

    @Test
    void everyBookOfABindingHasItsOwnRunningHead() throws Exception {
        for (String head : new String[] {"甲局部门预算", "乙局部门预算"}) {
            for (int i = 1; i <= 8; i++) {
                PdfSketch.Page page = sketch.page().text(250, 20, head);
                for (int line = 0; line < 5; line++) {
                    page.text(50, 100 + 20 * line, FULL);
                }
            }
        }

        assertThat(texts(read())).hasSize(80).containsOnly(FULL);
    }

    @Test
    void whatStandsOverTablesPageAfterPageIsNoRunningHead() throws Exception {
        for (int i = 1; i <= 8; i++) {
            sketch.page().text(250, 20, "甲局部门预算").text(50, 40, "科目名称");
        }
        for (int i = 1; i <= 8; i++) {
            PdfSketch.Page page = sketch.page().text(50, 20, "单位：万元");
            for (int line = 0; line < 5; line++) {
                page.text(50, 100 + 20 * line, FULL);
            }
        }

        assertThat(texts(read())).contains("甲局部门预算", "科目名称", "单位：万元");
    }

    @Test
    void fieldsOfOneLineStayApart() throws Exception {
        sketch.page()
                .text(50, 100, "部门名称：某局")
                .text(450, 100, "单位：万元")
                .text(50, 130, "目")
                .text(90, 130, "录");

        assertThat(texts(read())).containsExactly("部门名称：某局 单位：万元", "目录");
    }

    @Test
    void clippedCroppedAndInvisibleTextIsNotRead() throws Exception {
        PdfSketch.Page page = sketch.page();
        page.clipped(0, 0, 600, 110, () -> page.text(50, 100, "看得见").text(50, 130, "被剪掉"));
        page.text(50, 395, "页外").crop(0, 0, 600, 380);
        page.raw("1 g").text(50, 180, "白底白字").raw("0 g");
        page.text(50, 200, "又看得见").raw("BT 3 Tr ET").text(50, 220, "隐形");

        assertThat(texts(read())).containsExactly("看得见", "又看得见");
    }

    @Test
    void textUnderAnOpaqueAreaIsNotRead() throws Exception {
        sketch.page()
                .raw("0.9 g")
                .bar(40, 80, 200, 30)
                .raw("0 g")
                .text(50, 100, "底色上的字")
                .text(50, 200, "盖住的字")
                .raw("1 g")
                .bar(40, 180, 200, 30)
                .raw("0 g")
                .text(50, 195, "盖在上面的字");

        assertThat(texts(read())).containsExactly("底色上的字", "盖在上面的字");
    }

    @Test
    void hiddenLayerOfScanIsReadAsRecognised() throws Exception {
        sketch.page().raw("BT 3 Tr ET").text(50, 220, "识别出来的文字一行");

        Layout layout = read();

        assertThat(lines(layout).get(0).origin()).isEqualTo(Origin.OCR);
        assertThat(layout.notices()).hasSize(1);
    }

    @Test
    void textPrintedTwiceForBoldnessIsReadOnce() throws Exception {
        sketch.page().text(50, 100, "合计11,000.00").text(50.4f, 100, "合计11,000.00");

        assertThat(texts(read())).containsExactly("合计11,000.00");
    }

    @Test
    void slantedWatermarkIsNoText() throws Exception {
        sketch.page()
                .text(50, 100, "正文")
                .raw("BT /F 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm <" + PdfSketch.Page.hex("内部资料") + "> Tj ET");

        assertThat(texts(read())).containsExactly("正文");
    }

    @Test
    void radicalsThatLookLikeIdeographsBecomeIdeographs() throws Exception {
        sketch.page().text(50, 100, "\u2F2F作\u2F45案");

        assertThat(texts(read())).containsExactly("工作方案");
    }

    @Test
    void simplifiedRadicalsAreReadAsIdeographsToo() throws Exception {
        sketch.page().text(50, 100, "部\u2ED4公务用\u2ECB购置").text(50, 120, "\u2EA0政局\u2ED3\u2ED8\u2EDA");

        assertThat(texts(read())).containsExactly("部门公务用车购置", "民政局长青页");
    }

    private Layout read() throws Exception {
        return new PdfLayoutReader().read(new Input("a.pdf", sketch.bytes()), ReadLimits.DEFAULT);
    }
}
