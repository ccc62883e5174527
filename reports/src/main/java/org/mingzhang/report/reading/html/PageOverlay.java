package org.mingzhang.report.reading.html;

import java.util.Locale;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.PageImage;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Part;
import org.mingzhang.report.HtmlPage;

/** The boxes over the picture of a page. */
final class PageOverlay {

    private final HtmlPage page;
    private final Language language;

    PageOverlay(HtmlPage page, Language language) {
        this.page = page;
        this.language = language;
    }

    void write(PageImage image, PageFacts facts) {
        Text what = new Text("第 " + image.page() + " 页上识别出的内容", "what was recognised on page " + image.page());
        page.raw("<svg viewBox=\"0 0 " + number(image.width()) + " " + number(image.height())
                        + "\" role=\"img\" aria-label=\"")
                .text(what.in(language))
                .raw("\">\n");
        facts.parts().forEach(this::part);
        facts.claims().forEach(this::claim);
        facts.grids().forEach(this::grid);
        page.raw("</svg>\n");
    }

    private void grid(GridReading grid) {
        grid.cells()
                .forEach(cell ->
                        rect(cell.cell().place().box(), "c " + cell.state().style(), "", CellWords.of(cell, language)));
        Box box = grid.grid().place().box();
        rect(box, grid.isTable() ? "grid" : "grid stray", "", "");
        String name = grid.name();
        label(box, grid.isTable() ? name : new Text("未归入任何表", "part of no table").in(language), grid.isTable());
    }

    private void label(Box box, String words, boolean isTable) {
        if (box.isNone() || words.isEmpty()) {
            return;
        }
        page.raw("<text class=\"" + (isTable ? "name" : "name stray") + "\" x=\"" + number(box.right()) + "\" y=\""
                        + number(box.bottom() + 7) + "\">")
                .text(words)
                .raw("</text>\n");
    }

    private void claim(Claim claim) {
        rect(
                claim.place().box(),
                "claim",
                "b" + claim.id(),
                new Text("陈述：", "claim: ").in(language) + ClaimWords.of(claim, language));
    }

    private void part(Part part) {
        rect(
                part.place().box(),
                part.key().isEmpty() ? "part unknown" : "part",
                "",
                new Text("部分：", "part: ").in(language)
                        + (part.key().isEmpty() ? new Text("未知", "unknown").in(language) : part.key()));
    }

    private void rect(Box box, String style, String id, String words) {
        if (box.isNone()) {
            return;
        }
        page.raw("<rect class=\"" + style + "\"" + (id.isEmpty() ? "" : " id=\"" + id + "\"") + " x=\""
                + number(box.left()) + "\" y=\"" + number(box.top()) + "\" width=\""
                + number(Math.max(1, box.width())) + "\" height=\"" + number(Math.max(1, box.height())) + "\">");
        if (!words.isEmpty()) {
            page.raw("<title>").text(words).raw("</title>");
        }
        page.raw("</rect>\n");
    }

    private static String number(float points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
