package org.mingzhang.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.SampleReports;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitReportRendererTest {

    @Test
    void countsOfASuiteAreThoseOfItsCases() throws Exception {
        Element suite = (Element) render().getElementsByTagName("testsuite").item(0);

        assertThat(suite.getAttribute("tests")).isEqualTo("6");
        for (String kind : new String[] {"failure", "error", "skipped"}) {
            String plural = kind.equals("skipped") ? kind : kind + "s";
            assertThat(suite.getAttribute(plural))
                    .isEqualTo(Integer.toString(suite.getElementsByTagName(kind).getLength()));
        }
    }

    @Test
    void failuresCarryPlaceAndComputationAndUnreadInputsAreErrors() throws Exception {
        Document xml = render();

        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
                .contains("363 + 328 + 164 = 855")
                .contains("第 12 页");
        assertThat(xml.getElementsByTagName("error")
                        .item(1)
                        .getAttributes()
                        .getNamedItem("message")
                        .getNodeValue())
                .contains("加密");
    }

    private static Document render() throws Exception {
        StringWriter out = new StringWriter();
        new JunitReportRenderer().render(SampleReports.full(), RenderOptions.DEFAULT, out);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(out.toString())));
    }
}
