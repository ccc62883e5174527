package org.mingzhang.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.report.HtmlPage;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.ReportRenderer;

/** The report as one standalone page to read, print or send on; it begins in the language of the options. */
public final class HtmlReportRenderer implements ReportRenderer {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void render(CheckReport report, RenderOptions options, Writer out) throws IOException {
        HtmlPage page = new HtmlPage();
        boolean chinese = options.language() == Language.ZH;
        page.raw("<!DOCTYPE html>\n<html lang=\"" + (chinese ? "zh-CN" : "en")
                + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Mingzhang 明账</title>\n"
                + "<style>\n" + style() + "</style>\n</head>\n<body>\n"
                + "<input type=\"radio\" name=\"lang\" id=\"zh\"" + (chinese ? " checked" : "") + ">"
                + "<label for=\"zh\">中文</label>\n"
                + "<input type=\"radio\" name=\"lang\" id=\"en\"" + (chinese ? "" : " checked") + ">"
                + "<label for=\"en\">English</label>\n<main>\n");
        new HtmlOverview(page, report).write();
        for (int at = 0; at < report.documents().size(); at++) {
            new HtmlDocument(page, report.documents().get(at), HtmlOverview.anchor(at)).write();
        }
        for (UnreadInput input : report.unread()) {
            page.open("section", "unread");
            page.element("h1", "", input.name());
            page.both("p", "", input.problem());
            page.close("section");
        }
        remarks(page, report);
        page.raw("</main>\n<footer>Mingzhang 明账 ").text(report.toolVersion()).raw("</footer>\n</body>\n</html>\n");
        out.write(page.html());
        out.flush();
    }

    private static void remarks(HtmlPage page, CheckReport report) {
        if (!report.remarks().isEmpty()) {
            page.open("section", "remarks");
            page.both("h2", "", new Text("豁免清单和基线", "Suppressions and baseline"));
            page.open("ul", "");
            report.remarks().forEach(remark -> page.both("li", "", remark.message()));
            page.close("ul");
            page.close("section");
        }
    }

    private static String style() throws IOException {
        try (InputStream css = HtmlReportRenderer.class.getResourceAsStream("report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
