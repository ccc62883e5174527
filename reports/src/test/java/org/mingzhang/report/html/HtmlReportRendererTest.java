package org.mingzhang.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.SampleReports;

class HtmlReportRendererTest {

    @Test
    void carriesBothLanguagesAndLoadsNothing() throws IOException {
        assertThat(render(SampleReports.full(), Language.ZH))
                .contains("下级科目之和与本级不等", "the sub-rows do not add up", "<q>866</q>", "id=\"zh\" checked")
                .doesNotContain("<script", "http://", "https://", "src=");
    }

    @Test
    void givesTheTextToSuppressAFinding() throws IOException {
        assertThat(render(SampleReports.full(), Language.ZH))
                .contains("<pre>  - fingerprint: &quot;f1&quot;\n    document: &quot;某局&quot;\n    reason: </pre>");
    }

    @Test
    void escapesWhatDocumentsSay() throws IOException {
        CheckReport report = new CheckReport(
                "1", List.of(), List.of(new UnreadInput("<img src=x>.pdf", new Text("<b>&\"", "<b>&\""))));

        assertThat(render(report, Language.EN))
                .contains("&lt;img src=x&gt;.pdf", "&lt;b&gt;&amp;&quot;")
                .doesNotContain("<img");
    }

    private static String render(CheckReport report, Language language) throws IOException {
        StringWriter out = new StringWriter();
        new HtmlReportRenderer().render(report, RenderOptions.DEFAULT.in(language), out);
        return out.toString();
    }
}
