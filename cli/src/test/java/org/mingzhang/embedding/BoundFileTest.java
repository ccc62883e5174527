package org.mingzhang.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.CheckRequest;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Verdict;
import org.mingzhang.gate.cache.ReportCache;
import org.mingzhang.layout.Book;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.readers.batch.BatchCheck;
import org.mingzhang.readers.bundle.Bundles;

/** Two disclosures bound in one file are checked as two. */
class BoundFileTest {

    private static final String NAME = "合订本.txt";

    @TempDir
    Path folder;

    private static String first() {
        return text(Examples.withDefects());
    }

    private static String second() {
        return text(Examples.clean()).replace("雨水资源管理中心", "雨洪调度中心");
    }

    private static String text(Path file) {
        return new String(Examples.input(file).bytes(), StandardCharsets.UTF_8);
    }

    private static Input input(String name, String text) {
        return new Input(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachIsCheckedAsIfItWereAFileOfItsOwn() throws Exception {
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            List<DocumentReport> books =
                    mingzhang.checkAll(CheckRequest.of(NAME, List.of(input(NAME, first() + "\n" + second()))));
            DocumentReport one = mingzhang.check("1.txt", List.of(input("1.txt", first())));
            DocumentReport two = mingzhang.check("2.txt", List.of(input("2.txt", second())));

            assertThat(books).extracting(DocumentReport::name).containsExactly(NAME + "#1", NAME + "#2");
            assertThat(books.get(0).findings())
                    .extracting(Finding::message)
                    .containsExactlyElementsOf(
                            one.findings().stream().map(Finding::message).toList());
            assertThat(books.get(1).findings())
                    .extracting(Finding::message)
                    .containsExactlyElementsOf(
                            two.findings().stream().map(Finding::message).toList());
            assertThat(books).extracting(DocumentReport::verdict).containsExactly(Verdict.REJECT, Verdict.ACCEPT);
            assertThat(books.get(1).disclosure().department()).isEqualTo("深圳市雨洪调度中心");
        }
    }

    @Test
    void placesAreThoseOfTheFile() throws Exception {
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            DocumentReport second = mingzhang
                    .checkAll(CheckRequest.of(NAME, List.of(input(NAME, second() + "\n" + first()))))
                    .get(1);
            DocumentReport alone = mingzhang.check("1.txt", List.of(input("1.txt", first())));

            Book book = second.sources().get(0).book().orElseThrow();
            int offset = second().split("\n", -1).length;
            assertThat(book.first()).isEqualTo(offset + 1);
            assertThat(second.findings()).isNotEmpty();
            assertThat(lines(second, 0)).isEqualTo(lines(alone, offset));
        }
    }

    private static List<Integer> lines(DocumentReport report, int offset) {
        return report.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(Evidence::place)
                .filter(place -> place.line() > 0)
                .map(place -> place.line() + offset)
                .toList();
    }

    @Test
    void whoAsksForOneGetsTheFirstAndIsTold() throws Exception {
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            DocumentReport report =
                    mingzhang.check(NAME, List.of(input(NAME, second() + "\n" + second().replace("2024", "2023"))));

            assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(report.notices()).extracting(ReadingNotice::kind).contains(NoticeKind.SEVERAL_BOOKS);
        }
    }

    @Test
    void booksOfOneFileAreHeldAgainstOneAnother() throws Exception {
        String years = second() + "\n" + second().replace("2023", "2022").replace("2024", "2023");
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            List<DocumentReport> books = mingzhang.checkAll(CheckRequest.of(NAME, List.of(input(NAME, years))));

            assertThat(books).hasSize(2);
            assertThat(books.get(0).companions()).extracting("name").containsExactly(NAME + "#2");
        }
    }

    @Test
    void aBatchReportsEachAndRemembersThem() throws Exception {
        Path file = Files.writeString(folder.resolve(NAME), first() + "\n" + second());
        Bundles found = Bundles.under(List.of(file), ReadLimits.DEFAULT);
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            BatchCheck batch = new BatchCheck(mingzhang, ReadLimits.DEFAULT, "test");
            BatchCheck remembering = batch.remembering(
                    checker -> ReportCache.in(folder.resolve("cache"), checker, List.of(), ReadLimits.DEFAULT));

            CheckReport report = batch.check(found);

            assertThat(report.documents())
                    .extracting(DocumentReport::name)
                    .containsExactly(
                            found.bundles().get(0).name() + "#1",
                            found.bundles().get(0).name() + "#2");
            assertThat(remembering.check(found)).isEqualTo(report);
            assertThat(remembering.check(found)).isEqualTo(report);
        }
    }
}
