package org.mingzhang.report.reading.html;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.Text;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Part;
import org.mingzhang.model.Recognition;
import org.mingzhang.report.HtmlPage;
import org.mingzhang.report.Wording;
import org.mingzhang.report.reading.Reading;

/** What a document was taken for, its tables and parts, and what was left over. */
final class DocumentSummary {

    private final HtmlPage page;
    private final PageLinks links;

    DocumentSummary(HtmlPage page, PageLinks links) {
        this.page = page;
        this.links = links;
    }

    void write(Reading reading) {
        page.both("h2", "", Wording.name(reading.name(), reading.layout().sources()));
        page.open("p", "what");
        page.words(status(reading.understanding().recognition().status())).text(" · ");
        page.words(Wording.disclosure(reading.understanding().recognition().disclosure()));
        page.text(" · " + reading.understanding().recognition().disclosure().jurisdiction());
        page.close("p");
        page.open("details", "");
        page.both("summary", "", new Text("为什么这样认", "Why it was taken for that"));
        page.open("ul", "");
        reading.understanding().recognition().evidence().forEach(words -> page.element("li", "", words));
        for (Source source : reading.layout().sources()) {
            page.open("li", "");
            page.text(source.name() + " · " + source.format() + " · sha256 " + source.sha256());
            page.close("li");
        }
        page.close("ul");
        page.close("details");
        reading.understanding().interpretation().ifPresent(read -> document(read.document()));
        notices(PageFacts.notices(reading));
    }

    private void document(BudgetDocument document) {
        Map<Integer, Map<FigureState, Integer>> states = new HashMap<>();
        for (Amount amount : document.amounts()) {
            states.computeIfAbsent(amount.table(), table -> new EnumMap<>(FigureState.class))
                    .merge(amount.figure().state(), 1, Integer::sum);
        }
        page.raw("<div class=\"scroll\" tabindex=\"0\">");
        page.open("table", "tables");
        page.both(
                "caption",
                "",
                new Text(
                        "表 " + document.tables().size(),
                        "Tables " + document.tables().size()));
        page.raw("<thead><tr>");
        List.of(
                        new Text("题", "title"),
                        new Text("种类", "kind"),
                        new Text("单位", "unit"),
                        new Text("栏", "columns"),
                        new Text("数格", "cells"),
                        new Text("位置", "place"))
                .forEach(words -> page.raw("<th scope=\"col\">").words(words).raw("</th>"));
        page.raw("</tr></thead>\n<tbody>\n");
        document.tables().forEach(table -> table(table, states.getOrDefault(table.id(), Map.of())));
        page.raw("</tbody>");
        page.close("table");
        page.close("div");
        page.open("details", "");
        page.both(
                "summary",
                "",
                new Text(
                        "部分 " + document.parts().size(),
                        "Parts " + document.parts().size()));
        page.open("ul", "");
        document.parts().forEach(this::part);
        page.close("ul");
        page.close("details");
    }

    private void table(BudgetTable table, Map<FigureState, Integer> states) {
        page.raw(table.kind().isEmpty() ? "<tr class=\"unknown\">" : "<tr>");
        page.raw("<th scope=\"row\">")
                .text((table.number() + " " + table.title()).strip())
                .raw("</th><td>");
        if (table.kind().isEmpty()) {
            page.words(new Text("未知", "unknown"));
        } else {
            page.text(table.kind());
        }
        page.raw("</td><td>").text(table.unit().symbol()).raw("</td><td>");
        page.text(String.join(" | ", table.columns())).raw("</td><td>");
        states.forEach((state, count) ->
                page.raw("<span class=\"c " + CellState.of(state).style() + "\">" + count + "</span> "));
        page.raw("</td><td>");
        links.to(page, table.place());
        page.raw("</td></tr>\n");
    }

    private void part(Part part) {
        page.raw("<li style=\"margin-left:" + (part.level() - 1) + "em\">");
        page.text(part.number() + " " + part.title() + " → ");
        if (part.key().isEmpty()) {
            page.words(new Text("未知", "unknown"));
        } else {
            page.text(part.key());
        }
        page.raw(" ");
        links.to(page, part.place());
        page.close("li");
    }

    private void notices(List<ReadingNotice> notices) {
        page.both("h3", "", new Text("未读懂、需留意 " + notices.size(), "Left over " + notices.size()));
        page.open("ul", "notices");
        for (ReadingNotice notice : notices) {
            page.open("li", "");
            page.words(notice.message()).raw(" ");
            links.to(page, notice.place());
            page.close("li");
        }
        page.close("ul");
    }

    private static Text status(Recognition.Status status) {
        return switch (status) {
            case DISCLOSURE -> new Text("是公开的预算或决算", "a disclosure");
            case BLANK_FORM -> new Text("是没有填写的模板", "a form that nobody filled in");
            case NOT_A_DISCLOSURE -> new Text("不是预算或决算公开", "no disclosure");
            case UNREADABLE -> new Text("没有读出文字", "no text could be read");
        };
    }
}
