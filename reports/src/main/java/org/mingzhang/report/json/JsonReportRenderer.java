package org.mingzhang.report.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.mingzhang.check.CheckReport;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.ReportRenderer;

/**
 * The report as JSON. Every key is always there, in the same order; what is unknown is {@code null}, what is none is an
 * empty string or list. Texts are in the language of the options.
 */
public final class JsonReportRenderer implements ReportRenderer {

    /** Class path resource of the JSON Schema (draft 2020-12) that every report satisfies. */
    public static final String SCHEMA_RESOURCE = "/org/mingzhang/report/json/report.schema.json";

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void render(CheckReport report, RenderOptions options, Writer out) throws IOException {
        JsonOutput.write(out, json -> new ReportJson(json, options.language()).write(report));
    }

    /** The JSON Schema, for those who validate. */
    public static InputStream schema() {
        InputStream schema = JsonReportRenderer.class.getResourceAsStream(SCHEMA_RESOURCE);
        if (schema == null) {
            throw new UncheckedIOException(new IOException(SCHEMA_RESOURCE + " is not on the class path"));
        }
        return schema;
    }
}
