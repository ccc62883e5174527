package org.mingzhang.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.report.FindingGroup;
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
    void aBatchBeginsWithAnOverview() throws IOException {
        DocumentReport one = SampleReports.full().documents().get(0);
        CheckReport batch = new CheckReport(
                "1", List.of(one, one), List.of(new UnreadInput("坏.pdf", new Text("文件已损坏", "the file is damaged"))));

        assertThat(render(batch, Language.ZH))
                .contains("<a href=\"#d1\">", "<a href=\"#d2\">", "id=\"d1\"", "id=\"d2\"", "<td>坏.pdf</td>");
        assertThat(render(new CheckReport("1", List.of(one), List.of()), Language.ZH))
                .doesNotContain("<nav");
    }

    @Test
    void theGravestFindingsComeFirst() throws IOException {
        DocumentReport document = SampleReports.full().documents().get(0);
        List<Severity> shown = FindingGroup.of(reversed(document.findings())).stream()
                .flatMap(group -> group.findings().stream())
                .map(Finding::severity)
                .toList();

        assertThat(shown).isSorted().hasSizeGreaterThan(1);
    }

    @Test
    void escapesWhatDocumentsSay() throws IOException {
        CheckReport report = new CheckReport(
                "1", List.of(), List.of(new UnreadInput("<img src=x>.pdf", new Text("<b>&\"", "<b>&\""))));

        assertThat(render(report, Language.EN))
                .contains("&lt;img src=x&gt;.pdf", "&lt;b&gt;&amp;&quot;")
                .doesNotContain("<img");
    }

    private static List<Finding> reversed(List<Finding> findings) {
        List<Finding> reversed = new ArrayList<>(findings);
        Collections.reverse(reversed);
        return reversed;
    }

    private static String render(CheckReport report, Language language) throws IOException {
        StringWriter out = new StringWriter();
        new HtmlReportRenderer().render(report, RenderOptions.DEFAULT.in(language), out);
        return out.toString();
    }
}
