package org.mingzhang.report.html;

import java.util.Locale;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Severity;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.report.HtmlPage;
import org.mingzhang.report.Wording;

/** All documents of a batch in one table, each with a link to its findings. */
final class HtmlOverview {

    private final HtmlPage page;
    private final CheckReport report;

    HtmlOverview(HtmlPage page, CheckReport report) {
        this.page = page;
        this.report = report;
    }

    /** The id of a document on the page. */
    static String anchor(int at) {
        return "d" + (at + 1);
    }

    /** Writes the table; nothing where there is but one document. */
    void write() {
        if (report.documents().size() + report.unread().size() < 2) {
            return;
        }
        page.open("nav", "overview");
        page.open("table", "");
        page.open("tr", "");
        head(new Text("文件", "Document"));
        head(new Text("部门和年度", "Department and year"));
        head(new Text("结论", "Verdict"));
        for (Severity severity : Severity.values()) {
            head(Wording.severity(severity));
        }
        page.close("tr");
        for (int at = 0; at < report.documents().size(); at++) {
            row(report.documents().get(at), anchor(at));
        }
        report.unread().forEach(this::row);
        page.close("table");
        page.close("nav");
    }

    private void head(Text words) {
        page.both("th", "", words);
    }

    private void row(DocumentReport document, String anchor) {
        page.open("tr", document.verdict().name().toLowerCase(Locale.ROOT));
        page.raw("<td><a href=\"#" + anchor + "\">")
                .words(Wording.name(document))
                .raw("</a></td>");
        page.both("td", "", Wording.disclosure(document.disclosure()));
        page.both("td", "verdict", Wording.verdict(document.verdict()));
        for (Severity severity : Severity.values()) {
            page.raw("<td class=\"count\">" + document.count(severity) + "</td>");
        }
        page.close("tr");
    }

    private void row(UnreadInput input) {
        page.open("tr", "unread");
        page.element("td", "", input.name());
        page.open("td", "");
        page.close("td");
        page.both("td", "verdict", new Text("未能读取", "unread"));
        page.raw("<td colspan=\"" + Severity.values().length + "\"></td>");
        page.close("tr");
    }
}
