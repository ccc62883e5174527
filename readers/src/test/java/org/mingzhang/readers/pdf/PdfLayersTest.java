package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;
import static org.mingzhang.readers.testing.Layouts.texts;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.ReadLimits;

/** What a page shows besides its plain content: layers, marks that explain characters, forms and other things over it. */
class PdfLayersTest {

    private static final float[] XS = {50, 200, 300, 400};
    private static final float[] YS = {100, 120, 140, 160};

    private final PdfSketch sketch = new PdfSketch();

    @Test
    void whatStandsOnALayerThatIsOffIsNotRead() throws Exception {
        sketch.page()
                .layer("On", sketch.layer("公开稿", true))
                .layer("Off", sketch.layer("讨论稿", false))
                .grid(XS, YS)
                .text(60, 133, "教育支出")
                .raw("/OC /On BDC")
                .text(260, 133, "12.00")
                .raw("EMC /OC /Off BDC /Span BMC")
                .text(220, 133, "99.00")
                .line(250, 100, 250, 160)
                .raw("EMC EMC")
                .text(310, 133, "7.00");

        assertThat(onlyGrid(read()).columns()).isEqualTo(3);
        assertThat(text(onlyGrid(read()), 1, 1)).isEqualTo("12.00");
        assertThat(text(onlyGrid(read()), 1, 2)).isEqualTo("7.00");
    }

    @Test
    void layersInCombinationAreShownAsTheirPolicyOrExpressionSays() throws Exception {
        COSDictionary on = sketch.layer("甲", true);
        COSDictionary off = sketch.layer("乙", false);
        sketch.page()
                .layer("All", membership("AllOn", on, off))
                .layer("Any", membership("AnyOn", on, off))
                .layer("None", membership("AllOff", on, off))
                .layer("Not", not(off))
                .raw("/OC /All BDC")
                .text(50, 50, "全开才见")
                .raw("EMC /OC /Any BDC")
                .text(50, 70, "一开就见")
                .raw("EMC /OC /None BDC")
                .text(50, 90, "全关才见")
                .raw("EMC /OC /Not BDC")
                .text(50, 110, "不开就见")
                .raw("EMC");

        assertThat(texts(read())).containsExactly("一开就见", "不开就见");
    }

    @Test
    void aMarkExplainsCharactersThatTheirFontDoesNot() throws Exception {
        sketch.page()
                .raw("/Span <</ActualText <FEFF6559>>> BDC")
                .text(50, 50, "\uE123")
                .raw("EMC")
                .text(60, 50, "育支出")
                .raw("/Span <</ActualText <FEFF00390039>>> BDC")
                .text(120, 50, "12")
                .raw("EMC");

        assertThat(texts(read())).containsExactly("教育支出 12");
    }

    @Test
    void whatWasFilledIntoAFormIsReadWhereItStands() throws Exception {
        PdfSketch.Page page = sketch.page().grid(XS, YS).text(60, 133, "教育支出");
        page.annotation(field(page.over("Widget", 200, 120, 100, 20, "1,234.50"), "1,234.50"));
        page.annotation(field(page.over("Widget", 300, 120, 100, 20, ""), "7.00"));
        page.annotation(page.over("FreeText", 60, 140, 100, 20, "卫生支出"));

        Layout layout = read();

        assertThat(text(onlyGrid(layout), 1, 1)).isEqualTo("1,234.50");
        assertThat(text(onlyGrid(layout), 1, 2)).isEqualTo("7.00");
        assertThat(text(onlyGrid(layout), 2, 0)).isEqualTo("卫生支出");
    }

    @Test
    void aFieldOfSeveralLinesBreaksThem() throws Exception {
        PdfSketch.Page page = sketch.page();
        COSDictionary field = field(page.over("Widget", 50, 100, 104, 60, ""), "本年度收支均按批复执行无其他事项");
        field.setInt(COSName.FF, 1 << 12);
        page.annotation(field).text(50, 90, "说明");

        assertThat(texts(read())).containsExactly("说明", "本年度收支均按批", "复执行无其他事项");
    }

    @Test
    void stampsHiddenNotesAndPasswordsAreNotRead() throws Exception {
        PdfSketch.Page page = sketch.page().grid(XS, YS).text(60, 133, "教育支出").text(260, 133, "12.00");
        page.annotation(page.over("Stamp", 210, 120, 80, 20, "某局"));
        COSDictionary hidden = page.over("FreeText", 310, 120, 80, 20, "藏");
        hidden.setInt(COSName.F, 2);
        page.annotation(hidden);
        COSDictionary signature = page.over("Widget", 310, 120, 80, 20, "签章");
        signature.setItem(COSName.FT, COSName.getPDFName("Sig"));
        page.annotation(signature);
        COSDictionary password = field(page.over("Widget", 310, 140, 80, 20, ""), "secret");
        password.setInt(COSName.FF, 1 << 13);
        page.annotation(password);

        assertThat(text(onlyGrid(read()), 1, 1)).isEqualTo("12.00");
        assertThat(text(onlyGrid(read()), 1, 2)).isEmpty();
        assertThat(text(onlyGrid(read()), 2, 2)).isEmpty();
    }

    private static COSDictionary field(COSDictionary widget, String value) {
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.FT, COSName.TX);
        field.setString(COSName.V, value);
        widget.setItem(COSName.PARENT, field);
        return widget;
    }

    private static COSDictionary membership(String policy, COSDictionary... layers) {
        COSDictionary membership = membership();
        membership.setName(COSName.P, policy);
        COSArray all = new COSArray();
        for (COSDictionary layer : layers) {
            all.add(layer);
        }
        membership.setItem(COSName.OCGS, all);
        return membership;
    }

    private static COSDictionary not(COSDictionary layer) {
        COSDictionary membership = membership();
        COSArray expression = new COSArray();
        expression.add(COSName.getPDFName("Not"));
        expression.add(layer);
        membership.setItem(COSName.VE, expression);
        return membership;
    }

    private static COSDictionary membership() {
        COSDictionary membership = new COSDictionary();
        membership.setItem(COSName.TYPE, COSName.OCMD);
        return membership;
    }

    private byte[] bytes;

    private Layout read() throws Exception {
        bytes = bytes == null ? sketch.bytes() : bytes;
        return new PdfLayoutReader().read(new Input("a.pdf", bytes), ReadLimits.DEFAULT);
    }
}
