package org.mingzhang.sdk.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.Text;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Line;
import org.mingzhang.model.Part;
import org.mingzhang.model.Passage;
import org.mingzhang.model.Project;
import org.mingzhang.report.HtmlPage;
import org.mingzhang.sdk.cases.RuleCase;

/** Shows the document of a case: its tables as tables, what it says in words as lists; what findings quote is marked. */
final class ExampleView {

    private final HtmlPage page;
    private final BudgetDocument document;
    private final Set<Place> marked = new HashSet<>();

    private ExampleView(HtmlPage page, BudgetDocument document, List<Finding> findings) {
        this.page = page;
        this.document = document;
        findings.forEach(finding ->
                finding.evidence().stream().limit(1).map(Evidence::place).forEach(marked::add));
    }

    static void show(HtmlPage page, RuleCase tested, List<Finding> findings) {
        ExampleView view = new ExampleView(page, tested.document(), findings);
        page.open("div", "example");
        if (!tested.name().isEmpty()) {
            page.element("p", "name", tested.name());
        }
        view.milestones();
        view.contents();
        view.document.tables().forEach(view::table);
        view.parts();
        view.claims();
        view.indicators();
        view.projects();
        page.close("div");
    }

    private void milestones() {
        if (!document.milestones().isEmpty()) {
            page.open("ul", "claims");
            document.milestones()
                    .forEach(milestone -> item(
                            switch (milestone.kind()) {
                                case APPROVED -> "批复日期 approved " + milestone.date();
                                case PUBLISHED -> "公开日期 published " + milestone.date();
                            },
                            milestone.place()));
            page.close("ul");
        }
    }

    private void contents() {
        if (!document.contents().isEmpty()) {
            page.both("h3", "", new Text("目录", "Contents list"));
            page.open("ol", "");
            document.contents().forEach(entry -> item(entry.title(), entry.place()));
            page.close("ol");
        }
    }

    private void item(String text, Place place) {
        page.raw(marked.contains(place) ? "<li class=\"marked\">" : "<li>")
                .text(text)
                .raw("</li>\n");
    }

    private void table(BudgetTable table) {
        List<String> columns = new ArrayList<>();
        List<Amount> amounts = document.amounts().stream()
                .filter(amount -> amount.table() == table.id())
                .toList();
        amounts.stream().map(Amount::column).distinct().forEach(columns::add);
        page.raw(marked.contains(table.place()) ? "<table class=\"marked\"><caption>" : "<table><caption>")
                .text(table.number().isEmpty() ? table.title() : "表" + table.number() + " " + table.title())
                .raw(
                        table.unit().symbol().isEmpty()
                                ? ""
                                : " <small>" + table.unit().symbol() + "</small>")
                .raw("</caption>\n<thead><tr><th></th>");
        columns.forEach(column -> page.element("th", "", column));
        page.raw("</tr></thead>\n<tbody>\n");
        for (Line line : document.lines()) {
            if (line.table() == table.id()) {
                row(line, columns, amounts);
            }
        }
        page.raw("</tbody></table>\n");
        if (!table.note().isEmpty()) {
            page.element("p", "note", table.note());
        }
    }

    private void row(Line line, List<String> columns, List<Amount> amounts) {
        String name = line.code().isEmpty() || line.code().equals(line.name())
                ? line.name()
                : line.code() + " " + line.name();
        page.raw(marked.contains(line.place()) ? "<tr class=\"marked\"><th>" : "<tr><th>")
                .text(line.side().isEmpty() ? name : line.side() + "：" + name)
                .raw("</th>");
        for (String column : columns) {
            Amount cell = amounts.stream()
                    .filter(amount ->
                            amount.line() == line.index() && amount.column().equals(column))
                    .findFirst()
                    .orElse(null);
            page.raw(cell != null && marked.contains(cell.place()) ? "<td class=\"marked\">" : "<td>")
                    .text(cell == null ? "" : cell.figure().raw())
                    .raw("</td>");
        }
        page.raw("</tr>\n");
    }

    private void parts() {
        if (document.parts().isEmpty() && document.passages().isEmpty()) {
            return;
        }
        page.both("h3", "", new Text("文字", "Text"));
        for (Part part : document.parts()) {
            page.raw(marked.contains(part.place()) ? "<p class=\"marked\"><b>" : "<p><b>")
                    .text(part.title())
                    .raw("</b> ")
                    .text(part.text())
                    .raw("</p>\n");
        }
        for (Passage passage : document.passages()) {
            page.raw(marked.contains(passage.place()) ? "<p class=\"marked\">" : "<p>")
                    .text(passage.text())
                    .raw("</p>\n");
        }
    }

    private void claims() {
        if (document.claims().isEmpty()) {
            return;
        }
        page.both("h3", "", new Text("文字中的数", "Figures said in words"));
        page.open("ul", "claims");
        for (Claim claim : document.claims()) {
            page.raw(marked.contains(claim.place()) ? "<li class=\"marked\">" : "<li>")
                    .text(
                            claim.qualifier().isEmpty()
                                    ? claim.subject()
                                    : claim.subject() + "（" + claim.qualifier() + "）");
            Map<Text, String> said = new LinkedHashMap<>();
            figure(said, new Text("", ""), claim.amount());
            figure(said, new Text("基数", "base"), claim.base());
            if (claim.direction() != Direction.UNSTATED) {
                said.put(direction(claim.direction()), figure(claim.change()));
            } else {
                figure(said, new Text("变动", "change"), claim.change());
            }
            figure(said, new Text("增减率", "rate"), claim.rate());
            figure(said, new Text("占比", "share"), claim.share());
            figure(said, new Text("完成率", "completion"), claim.completion());
            if (!claim.reason().text().isEmpty()) {
                said.put(new Text("原因", "reason"), "“" + claim.reason().text() + "”");
            }
            said.forEach((label, value) -> {
                page.raw("<span class=\"said\">").words(label);
                page.text(" " + value).raw("</span>");
            });
            page.raw("</li>\n");
        }
        page.close("ul");
    }

    private static Text direction(Direction direction) {
        return switch (direction) {
            case INCREASE -> new Text("增加", "up");
            case DECREASE -> new Text("减少", "down");
            case UNCHANGED -> new Text("持平", "unchanged");
            case NOT_COMPARABLE -> new Text("不可比", "not comparable");
            case TEMPLATE_RESIDUE -> new Text("增加（减少）", "“up (down)” left standing");
            default -> new Text("", "");
        };
    }

    private static void figure(Map<Text, String> said, Text label, Figure figure) {
        if (figure.isStated()) {
            said.put(label, figure(figure));
        }
    }

    private static String figure(Figure figure) {
        String symbol = figure.unit().symbol();
        return figure.raw() + (symbol.isEmpty() || symbol.equals("%") ? symbol : " " + symbol);
    }

    private void indicators() {
        if (document.indicators().isEmpty()) {
            return;
        }
        page.raw("<table><caption>").words(new Text("绩效指标", "Indicators")).raw("</caption><tbody>\n");
        for (Indicator indicator : document.indicators()) {
            page.raw(marked.contains(indicator.place()) ? "<tr class=\"marked\">" : "<tr>");
            for (String cell : List.of(indicator.first(), indicator.second(), indicator.name(), indicator.text())) {
                page.element("td", "words", cell);
            }
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table>\n");
    }

    private void projects() {
        if (document.projects().isEmpty()) {
            return;
        }
        page.raw("<table><caption>").words(new Text("项目", "Projects")).raw("</caption><tbody>\n");
        for (Project project : document.projects()) {
            page.raw(marked.contains(project.place()) ? "<tr class=\"marked\">" : "<tr>");
            page.element("td", "words", project.name());
            page.element("td", "", figure(project.amount()));
            page.element("td", "words", project.goals());
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table>\n");
    }
}
