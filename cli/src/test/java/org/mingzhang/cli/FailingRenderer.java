package org.mingzhang.cli;

import java.io.Writer;
import org.mingzhang.check.CheckReport;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.ReportRenderer;

/** A report format with a fault of its own, as only a programming error makes one. */
public final class FailingRenderer implements ReportRenderer {

    @Override
    public String format() {
        return "failing";
    }

    @Override
    public void render(CheckReport report, RenderOptions options, Writer out) {
        throw new IllegalStateException("no page is left");
    }
}
