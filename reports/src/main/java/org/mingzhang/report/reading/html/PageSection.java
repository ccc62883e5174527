package org.mingzhang.report.reading.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.PageImage;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Line;
import org.mingzhang.report.HtmlPage;
import org.mingzhang.report.Wording;
import org.mingzhang.report.reading.AmountsByLine;

/** One page, or one file without pages: what stands there on the left, what was understood on the right. */
final class PageSection {

    private final HtmlPage page;
    private final Language language;
    private final List<BudgetTable> tables;
    private final AmountsByLine amounts;

    PageSection(HtmlPage page, Language language, List<BudgetTable> tables, AmountsByLine amounts) {
        this.page = page;
        this.language = language;
        this.tables = tables;
        this.amounts = amounts;
    }

    void write(Text heading, String id, Optional<PageImage> image, PageFacts facts) {
        page.raw("<section class=\"page\" id=\"" + id + "\">\n");
        page.both("h3", "", heading);
        page.open("div", "sides");
        if (image.isPresent()) {
            picture(image.get(), facts);
        } else {
            flow(facts);
        }
        page.open("div", "understood");
        understood(facts);
        page.close("div");
        page.close("div");
        page.close("section");
    }

    private void picture(PageImage image, PageFacts facts) {
        page.open("figure", "");
        page.raw("<img alt=\"\" width=\"" + Math.round(image.width()) + "\" height=\"" + Math.round(image.height())
                + "\" src=\"data:" + image.mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(image.bytes()) + "\">");
        new PageOverlay(page, language).write(image, facts);
        page.close("figure");
    }

    private void flow(PageFacts facts) {
        page.open("div", "flow");
        int grid = 0;
        for (Block block : facts.blocks()) {
            if (block instanceof Grid) {
                new GridMarkup(page, language).write(facts.grids().get(grid++));
            } else if (block instanceof TextLine line) {
                line(line, facts.claims());
            }
        }
        page.close("div");
    }

    /** A line of text, marked where a claim was read from it. */
    private void line(TextLine line, List<Claim> claims) {
        List<Claim> here = claims.stream()
                .filter(claim -> claim.place().equals(line.place())
                        || !claim.quote().isBlank() && line.text().contains(claim.quote()))
                .toList();
        if (here.isEmpty()) {
            page.element("p", "", line.text());
            return;
        }
        page.open("p", "claimed");
        here.forEach(claim -> page.raw("<span id=\"b" + claim.id() + "\"></span>"));
        page.raw("<mark title=\"");
        here.forEach(claim -> page.text(ClaimWords.of(claim, language)).raw("&#10;"));
        page.raw("\">").text(line.text()).raw("</mark>");
        page.close("p");
    }

    private void understood(PageFacts facts) {
        if (!facts.notices().isEmpty()) {
            page.both("h4", "", new Text("未读懂、需留意", "Left over"));
            page.open("ul", "notices");
            facts.notices().forEach(notice -> page.both("li", "", notice.message()));
            page.close("ul");
        }
        Map<Integer, List<Line>> byTable = new LinkedHashMap<>();
        facts.lines()
                .forEach(line -> byTable.computeIfAbsent(line.table(), table -> new ArrayList<>())
                        .add(line));
        byTable.forEach(this::table);
        if (!facts.claims().isEmpty()) {
            page.both("h4", "", new Text("陈述", "Claims"));
            page.open("ol", "claims");
            facts.claims().forEach(this::claim);
            page.close("ol");
        }
        if (facts.notices().isEmpty() && byTable.isEmpty() && facts.claims().isEmpty()) {
            page.both("p", "quiet", new Text("此处没有读出数据。", "No facts were read here."));
        }
    }

    private void table(int id, List<Line> lines) {
        tables.stream().filter(table -> table.id() == id).findFirst().ifPresent(table -> {
            page.raw("<details open><summary>");
            page.text((table.kind() + " " + table.title()).strip());
            page.raw(" <small>").text(table.unit().symbol()).raw("</small></summary>");
            new UnderstoodLines(page, amounts).write(table, lines);
            page.close("details");
        });
    }

    private void claim(Claim claim) {
        page.raw("<li><a href=\"#b" + claim.id() + "\">")
                .text(ClaimWords.of(claim, language))
                .raw("</a><q>")
                .text(claim.quote())
                .raw("</q> ")
                .words(Wording.place(claim.place(), false))
                .raw("</li>\n");
    }
}
