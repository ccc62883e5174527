package org.mingzhang.report.console;

import java.io.IOException;
import java.io.Writer;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.ReportRenderer;

/** The report as text for a terminal, findings grouped by part and table of the document. */
public final class ConsoleReportRenderer implements ReportRenderer {

    @Override
    public String format() {
        return "console";
    }

    @Override
    public void render(CheckReport report, RenderOptions options, Writer out) throws IOException {
        ConsolePage page = new ConsolePage(options);
        for (DocumentReport document : report.documents()) {
            new DocumentSection(page, document).write();
        }
        new ClosingSection(page, report).write();
        out.write(page.text());
        out.flush();
    }
}
