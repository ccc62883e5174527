package org.mingzhang.report.junit;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mingzhang.check.CheckReport;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.ReportRenderer;

/**
 * The report as JUnit XML: a suite for each document, a test case for each rule. Findings at ERROR fail the case, other
 * findings are its output; what was not evaluated or does not apply is skipped, with the reason.
 */
public final class JunitReportRenderer implements ReportRenderer {

    @Override
    public String format() {
        return "junit";
    }

    @Override
    public void render(CheckReport report, RenderOptions options, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new JunitSuites(xml, options.language()).write(report);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.write("\n");
        out.flush();
    }
}
