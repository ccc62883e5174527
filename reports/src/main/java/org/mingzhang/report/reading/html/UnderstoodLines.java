package org.mingzhang.report.reading.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.Text;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.report.HtmlPage;
import org.mingzhang.report.reading.AmountsByLine;

/** The rows of a table as understood: what each is, and its amount in every column. */
final class UnderstoodLines {

    private final HtmlPage page;
    private final AmountsByLine amounts;

    UnderstoodLines(HtmlPage page, AmountsByLine amounts) {
        this.page = page;
        this.amounts = amounts;
    }

    /** The rows that stand here, side after side. */
    void write(BudgetTable table, List<Line> lines) {
        Map<String, List<Line>> sides = new LinkedHashMap<>();
        lines.forEach(line ->
                sides.computeIfAbsent(line.side(), side -> new ArrayList<>()).add(line));
        sides.forEach((side, rows) -> side(table, side, rows));
    }

    private void side(BudgetTable table, String side, List<Line> lines) {
        List<String> columns = lines.stream()
                .flatMap(line -> amounts.of(line).stream())
                .map(Amount::column)
                .distinct()
                .toList();
        page.raw("<div class=\"scroll\" tabindex=\"0\">");
        page.open("table", "lines");
        page.open("caption", "");
        page.text((table.kind() + " " + side).strip());
        page.close("caption");
        page.raw("<thead><tr><th scope=\"col\">").words(new Text("行", "row")).raw("</th>");
        columns.forEach(column -> page.raw("<th scope=\"col\">").text(column).raw("</th>"));
        page.raw("</tr></thead>\n<tbody>\n");
        lines.forEach(line -> line(line, columns));
        page.raw("</tbody>");
        page.close("table");
        page.close("div");
    }

    private void line(Line line, List<String> columns) {
        page.raw("<tr class=\"" + (line.role() == LineRole.ITEM ? "item" : "sum")
                + "\"><th scope=\"row\" style=\"padding-left:" + Math.min(8, line.level()) * 0.7 + "em\">");
        page.text(line.code().isEmpty() ? "" : line.code() + " ");
        page.text(line.name().isEmpty() ? line.key() : line.name());
        if (line.role() != LineRole.ITEM) {
            page.raw(" <small>").words(role(line.role())).raw("</small>");
        }
        if (!line.entity().isEmpty()) {
            page.raw(" <small>").text(line.entity()).raw("</small>");
        }
        page.raw("</th>");
        List<Amount> here = amounts.of(line);
        for (String column : columns) {
            page.raw(here.stream()
                    .filter(amount -> amount.column().equals(column))
                    .findFirst()
                    .map(UnderstoodLines::cell)
                    .orElse("<td></td>"));
        }
        page.raw("</tr>\n");
    }

    private static String cell(Amount amount) {
        String style = CellState.of(amount.figure().state()).style();
        HtmlPage cell = new HtmlPage();
        cell.raw("<td class=\"c " + style + "\">")
                .text(
                        amount.figure().isNumber()
                                ? amount.figure().value().toPlainString()
                                : amount.figure().raw())
                .raw("</td>");
        return cell.html();
    }

    private static Text role(LineRole role) {
        return switch (role) {
            case ITEM -> new Text("", "");
            case TOTAL -> new Text("合计", "total");
            case ENTITY -> new Text("单位", "unit");
            case MEMO -> new Text("其中", "of which");
        };
    }
}
