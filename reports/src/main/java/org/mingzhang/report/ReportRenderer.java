package org.mingzhang.report;

import java.io.IOException;
import java.io.Writer;
import org.mingzhang.check.CheckReport;

/**
 * Writes a report in one format. A renderer is stateless, safe to share among threads, and deterministic: the same
 * report and options give the same characters.
 */
public interface ReportRenderer {

    /** Name of the format as users choose it: {@code console}, {@code json}, … */
    String format();

    /**
     * Writes the whole report and flushes, without closing the writer.
     *
     * @throws IOException when the writer fails
     */
    void render(CheckReport report, RenderOptions options, Writer out) throws IOException;
}
