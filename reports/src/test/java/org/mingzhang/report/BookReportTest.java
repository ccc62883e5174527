package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Verdict;
import org.mingzhang.layout.Book;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.Source;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every report says which pages of a file that binds several disclosures it speaks of. */
class BookReportTest {

    private static final Source FILE = new Source("合订本.pdf", "a".repeat(64), "pdf", 78);

    private static DocumentReport book(int number, int first, int last) {
        Text words = new Text("不符", "differs");
        Finding finding = new Finding(
                "national-identity-001",
                Severity.WARNING,
                words,
                Map.of(),
                List.of(new Evidence("1", "表1", "", "", "", Place.onPage("合订本.pdf", first, Box.NONE))),
                Optional.empty(),
                List.of(),
                new Text("", ""),
                "f" + number,
                List.of());
        return new DocumentReport(
                "合订本.pdf#" + number,
                List.of(FILE.of(new Book(number, 2, true, first, last))),
                new Disclosure("", 0, DisclosureKind.UNKNOWN, Scope.UNKNOWN, "", Unit.UNKNOWN_MONEY, Place.NONE),
                List.of(),
                Verdict.ACCEPT,
                List.of(finding),
                List.of(),
                List.of());
    }

    private static String render(String format, Language language) throws IOException {
        StringWriter out = new StringWriter();
        ReportFormats.find(format)
                .orElseThrow()
                .render(
                        new CheckReport("1", List.of(book(1, 1, 40), book(2, 41, 78)), List.of()),
                        new RenderOptions(language, false, 100, false),
                        out);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "html", "sarif", "junit"})
    void thePagesAreNamed(String format) throws IOException {
        assertThat(render(format, Language.ZH)).contains("合订本.pdf#1（第 1–40 页）", "合订本.pdf#2（第 41–78 页）");
        assertThat(render(format, Language.EN)).contains("合订本.pdf#2 (pages 41–78)");
    }

    @Test
    void jsonHasThemAsNumbers() throws IOException {
        JsonNode second = JsonMapper.builder()
                .build()
                .readTree(render("json", Language.ZH))
                .get("documents")
                .get(1);

        assertThat(second.get("source").stringValue()).isEqualTo("合订本.pdf#2");
        JsonNode source = second.get("sources").get(0);
        assertThat(source.get("name").stringValue()).isEqualTo("合订本.pdf");
        assertThat(source.get("book").toString())
                .isEqualTo("{\"number\":2,\"count\":2,\"unit\":\"page\",\"first\":41,\"last\":78}");
    }

    @Test
    void sarifNamesTheFileOnce() throws IOException {
        JsonNode run = JsonMapper.builder()
                .build()
                .readTree(render("sarif", Language.ZH))
                .get("runs")
                .get(0);

        assertThat(run.get("artifacts").size()).isEqualTo(1);
    }
}
