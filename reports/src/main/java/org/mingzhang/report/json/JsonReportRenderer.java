package org.mingzhang.report.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.mingzhang.check.CheckReport;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.ReportRenderer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The report as JSON. Every key is always there, in the same order; what is unknown is {@code null}, what is none is an
 * empty string or list. Texts are in the language of the options.
 */
public final class JsonReportRenderer implements ReportRenderer {

    /** Class path resource of the JSON Schema (draft 2020-12) that every report satisfies. */
    public static final String SCHEMA_RESOURCE = "/org/mingzhang/report/json/report.schema.json";

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void render(CheckReport report, RenderOptions options, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out)) {
            new ReportJson(json, options.language()).write(report);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write("\n");
        out.flush();
    }

    /** The JSON Schema, for those who validate. */
    public static InputStream schema() {
        InputStream schema = JsonReportRenderer.class.getResourceAsStream(SCHEMA_RESOURCE);
        if (schema == null) {
            throw new UncheckedIOException(new IOException(SCHEMA_RESOURCE + " is not on the class path"));
        }
        return schema;
    }

    /** Line feeds whatever the platform, so that reports compare byte by byte. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(indenter);
            printer.indentArraysWith(indenter);
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
