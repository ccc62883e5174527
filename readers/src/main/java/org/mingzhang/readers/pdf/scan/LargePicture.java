package org.mingzhang.readers.pdf.scan;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.layout.Box;
import org.mingzhang.readers.pdf.page.Frame;
import org.mingzhang.readers.pdf.page.Glyph;
import org.mingzhang.readers.pdf.page.PageContent;
import org.mingzhang.readers.pdf.page.Row;
import org.mingzhang.readers.pdf.page.Spacing;

/** A page that is one picture but for a few words beside it, such as a heading or the number of the page. */
public final class LargePicture {

    /** Part of the page. */
    private static final float LARGE = 0.5f;

    /** Characters over a picture that is not a background. */
    private static final int FEW = 3;

    /** Characters of a page that says something beside its picture. */
    private static final int MANY = 60;

    private static final Pattern CHART = Pattern.compile(".*(图 ?\\d|图[一二三四五六七八九十]|图$|图[:：]|饼|柱状|折线|占比|构成|结构|比例).*");

    private LargePicture() {}

    /** Whether the page is a picture of something other than a chart. */
    public static boolean isPage(PageContent content) {
        Frame frame = content.frame();
        List<Glyph> glyphs = content.glyphs();
        if (frame.turns() != 0 || content.images().isEmpty() || glyphs.size() - content.unmapped() >= MANY) {
            return false;
        }
        float least = LARGE * frame.displayWidth() * frame.displayHeight();
        boolean large = PicturedTable.joined(content.images()).stream()
                .anyMatch(picture -> area(picture) >= least && PicturedTable.inside(content, picture) < FEW);
        return large
                && Row.of(glyphs).stream()
                        .noneMatch(row -> CHART.matcher(Spacing.ofLine(row)).matches());
    }

    private static float area(Box picture) {
        return picture.width() * picture.height();
    }
}
