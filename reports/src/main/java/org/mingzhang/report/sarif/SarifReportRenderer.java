package org.mingzhang.report.sarif;

import java.io.IOException;
import java.io.Writer;
import org.mingzhang.check.CheckReport;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.ReportRenderer;
import org.mingzhang.report.json.JsonOutput;

/** The report as a SARIF 2.1.0 log with one run. */
public final class SarifReportRenderer implements ReportRenderer {

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public void render(CheckReport report, RenderOptions options, Writer out) throws IOException {
        JsonOutput.write(out, json -> new SarifLog(json, options.language()).write(report));
    }
}
