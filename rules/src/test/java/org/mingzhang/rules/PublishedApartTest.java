package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Finding;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;

/** A table that a place publishes in a document of its own is not missing from the book: it was not supplied. */
class PublishedApartTest {

    private static final String RULE = "national-structure-002";
    private static final String TABLE = "三公经费";
    private static final Pattern THREE_PUBLIC = Pattern.compile("<p>[^<]*“三公”经费[^<]*</p>(?s:\\s*<p>填报单位.*?</table>)?");

    @Test
    void isNotMissingWhereThePlacePublishesItApart() throws Exception {
        DocumentReport report = check("蒙城县");
        assertThat(report.findings()).noneMatch(PublishedApartTest::missesTheTable);
        assertThat(report.coverage())
                .filteredOn(entry -> entry.ruleId().equals(RULE))
                .allSatisfy(entry -> assertThat(entry.notEvaluated()).isPositive());
    }

    @Test
    void isMissingElsewhere() throws Exception {
        assertThat(check("海州县").findings()).anyMatch(PublishedApartTest::missesTheTable);
    }

    private static boolean missesTheTable(Finding finding) {
        return finding.ruleId().equals(RULE) && finding.message().zh().contains(TABLE);
    }

    private static DocumentReport check(String place) throws Exception {
        Path form = Path.of(PublishedApartTest.class
                .getResource("forms/jiangxi-budget.html")
                .toURI());
        String whole = Files.readString(form).replace("海州县", place);
        String book = THREE_PUBLIC.matcher(whole).replaceAll("");
        assertThat(book).isNotEqualTo(whole);
        Input input = new Input("book.html", book.getBytes(StandardCharsets.UTF_8));
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            return mingzhang.check("book", LayoutReaders.installed().read(input, ReadLimits.DEFAULT));
        }
    }
}
