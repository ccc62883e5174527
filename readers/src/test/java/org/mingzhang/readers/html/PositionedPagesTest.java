package org.mingzhang.readers.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.at;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;
import static org.mingzhang.readers.testing.Layouts.texts;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;

class PositionedPagesTest {

    @Test
    void fragmentsAtPositionsBecomeLinesAndGrids() throws Exception {
        StringBuilder page = new StringBuilder("<html><body><div style='width:595pt;height:842pt;position:relative'>");
        put(page, 100, 60, "收支");
        put(page, 124, 60, "总表");
        int[] xs = {60, 260, 360};
        for (int r = 0; r <= 12; r++) {
            for (int c = 0; c < 2; c++) {
                rule(page, xs[c], 100 + 20 * r, xs[c + 1] - xs[c], 0, "bottom");
            }
        }
        for (int r = 0; r < 12; r++) {
            for (int x : xs) {
                rule(page, x, 100 + 20 * r, 0, 20, "right");
            }
            put(page, 64, 104 + 20 * r, "项目" + r);
            put(page, 300, 104 + 20 * r, r + ".50");
        }
        page.append("</div></body></html>");

        Layout layout = read(page.toString());

        assertThat(texts(layout)).containsExactly("收支总表");
        Grid grid = onlyGrid(layout);
        assertConsistent(grid);
        assertThat(grid.origin()).isEqualTo(GridOrigin.RULED);
        assertThat(grid.rows()).isEqualTo(12);
        assertThat(grid.columns()).isEqualTo(2);
        assertThat(text(grid, 3, 0)).isEqualTo("项目3");
        assertThat(text(grid, 11, 1)).isEqualTo("11.50");
        assertThat(at(grid, 11, 1).place().page()).isEqualTo(1);
        assertThat(at(grid, 11, 1).place().box().isNone()).isFalse();
        assertThat(layout.sources().get(0).pages()).isEqualTo(1);
    }

    @Test
    void aFewPositionedThingsLeaveAFlowingPageAlone() throws Exception {
        String page = "<html><body>" + "<div style='position:absolute;left:1px;top:1px'>广告</div>".repeat(60) + "<p>"
                + "收入总计十万元。".repeat(80) + "</p></body></html>";

        Layout layout = read(page);

        assertThat(layout.sources().get(0).pages()).isZero();
        assertThat(texts(layout)).anyMatch(line -> line.startsWith("收入总计十万元。收入总计"));
    }

    @Test
    void picturesInTheArticleAreSaid() throws Exception {
        Layout layout = read("<html><body><p>收入总计 10 万元。</p><p><img src='表.png' width=800></p>"
                + "<p><img src='icon.png'> 附件</p></body></html>");

        assertThat(layout.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.PART_UNREADABLE);
            assertThat(notice.message().zh()).contains("1 张图片");
        });
    }

    private static void put(StringBuilder page, int left, int top, String text) {
        page.append(String.format(
                Locale.ROOT,
                "<div style=\"top:%dpt;left:%dpt;line-height:12pt;font-size:12pt;position:absolute;\">%s</div>",
                top,
                left,
                text));
    }

    private static void rule(StringBuilder page, int left, int top, int width, int height, String side) {
        page.append(String.format(
                Locale.ROOT,
                "<div style=\"position:absolute;left:%dpt;top:%dpt;width:%dpt;height:%dpt;border-%s:0.5pt solid #000\"> </div>",
                left,
                top,
                width,
                height,
                side));
    }

    private static Layout read(String page) throws UnreadableInputException {
        return new HtmlReader().read(new Input("a.html", page.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT);
    }
}
