package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.lines;
import static org.mingzhang.readers.testing.Layouts.texts;

import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;

/** Pages that are the picture of a page, with a layer of recognised text behind it or with none. */
class PdfScannedPageTest {

    private static final String HIDDEN = "BT 3 Tr ET";

    private final PdfSketch sketch = new PdfSketch();

    @Test
    void aStampOnAScanDoesNotMakeItsRecognisedLayerText() throws Exception {
        sketch.page(600, 400)
                .image("DCTDecode")
                .raw(HIDDEN)
                .text(50, 100, "识别出来的一行文字在这里")
                .text(50, 130, "识别出来的又一行在这里")
                .raw("BT 0 Tr ET")
                .text(400, 40, "主动公开");

        Layout layout = read();

        assertThat(texts(layout)).containsExactly("主动公开", "识别出来的一行文字在这里", "识别出来的又一行在这里");
        assertThat(lines(layout)).allMatch(line -> line.origin() == Origin.OCR);
        assertThat(layout.notices()).hasSize(1);
    }

    @Test
    void hiddenTextWithoutAPictureStaysHiddenBesideWhatIsSeen() throws Exception {
        sketch.page(600, 400).text(400, 40, "主动公开").raw(HIDDEN).text(50, 100, "看不见的一行文字在这里");

        assertThat(texts(read())).containsExactly("主动公开");
    }

    @Test
    void aPageThatIsOnePictureUnderARunningTitleIsSaidToBeUnread() throws Exception {
        sketch.page(600, 500).text(60, 40, "某市某局二〇二六年部门预算公开文本").image("DCTDecode");

        Layout layout = read();

        assertThat(layout.notices()).extracting(ReadingNotice::kind).containsExactly(NoticeKind.PAGE_WITHOUT_TEXT);
        assertThat(texts(layout)).containsExactly("某市某局二〇二六年部门预算公开文本");
    }

    @Test
    void aChartOrABackgroundHidesNothing() throws Exception {
        sketch.page(600, 500).text(60, 40, "图1：收入预算构成情况").image("DCTDecode");
        sketch.page(600, 500).image("DCTDecode").text(60, 200, "第二部分 部门预算表");

        assertThat(read().notices()).isEmpty();
    }

    private Layout read() throws Exception {
        return new PdfLayoutReader().read(new Input("a.pdf", sketch.bytes()), ReadLimits.DEFAULT);
    }
}
