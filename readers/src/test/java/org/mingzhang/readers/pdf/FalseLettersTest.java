package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.texts;

import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;

class FalseLettersTest {

    private static Layout read(String... lines) throws Exception {
        PdfSketch sketch = new PdfSketch();
        sketch.page().text(40, 60, "第一页文字照印");
        PdfSketch.Page second = sketch.page();
        for (int i = 0; i < lines.length; i++) {
            second.text(40, 60 + 20 * i, lines[i]);
        }
        return new PdfLayoutReader().read(new Input("a.pdf", sketch.bytes()), ReadLimits.DEFAULT);
    }

    @Test
    void aPageWithLettersOfOtherScriptsAmongTheChineseIsUnread() throws Exception {
        Layout layout = read("因|出国ÿ境ĀÁ288.70万元，P上年预算持", "其中ÿ|á用车购置Á002.00万元");

        assertThat(texts(layout)).containsExactly("第一页文字照印");
        assertThat(layout.notices()).extracting(ReadingNotice::kind).containsExactly(NoticeKind.PART_UNREADABLE);
        assertThat(layout.notices().get(0).place().page()).isEqualTo(2);
    }

    @Test
    void aForeignLetterInANameIsNone() throws Exception {
        String line = "单位食堂改造为清真餐厅并引进Café品牌，项目预算二十万元，由机关服务中心负责实施，当年完工";
        Layout layout = read(line, "ＡＢＣ三类", "面积5㎡，误差±2μ");

        assertThat(texts(layout)).contains(line);
        assertThat(layout.notices()).isEmpty();
    }

    @Test
    void aLineOfNothingButOddSpacesIsNoLine() throws Exception {
        assertThat(texts(read("\u2003\u2003\u2003", "正文"))).containsExactly("第一页文字照印", "正文");
    }
}
