package org.mingzhang.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Severity;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.readers.batch.BatchCheck;
import org.mingzhang.readers.bundle.Bundles;

/** One disclosure in two formats is checked once; two disclosures never are taken for one. */
class TwoFormatsTest {

    @TempDir
    Path folder;

    private static String text() {
        return new String(Examples.input(Examples.withDefects()).bytes(), StandardCharsets.UTF_8);
    }

    private List<DocumentReport> check(String text, String page) throws Exception {
        Files.writeString(folder.resolve("预算公开.txt"), text);
        Files.writeString(folder.resolve("预算公开.html"), Examples.asPage(page));
        return checked();
    }

    private List<DocumentReport> checked() throws Exception {
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            CheckReport report = new BatchCheck(mingzhang, ReadLimits.DEFAULT, "1")
                    .check(Bundles.under(List.of(folder), ReadLimits.DEFAULT));
            assertThat(report.unread()).isEmpty();
            return report.documents();
        }
    }

    private static List<ReadingNotice> notices(DocumentReport document, NoticeKind kind) {
        return document.notices().stream()
                .filter(notice -> notice.kind() == kind)
                .toList();
    }

    @Test
    void oneTextInTwoFormatsIsCheckedOnce() throws Exception {
        List<DocumentReport> documents = check(text(), text());

        assertThat(documents).hasSize(1);
        assertThat(notices(documents.get(0), NoticeKind.FILE_REPEATED))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.message().zh()).contains("不同格式", "没有另外检查").doesNotContain("数字不同");
                    assertThat(notice.message().en()).contains("in another format");
                    assertThat(notice.place().file()).contains("预算公开.");
                });
        assertThat(notices(documents.get(0), NoticeKind.FORMATS_DIFFER)).isEmpty();
        assertThat(documents.get(0).findings()).isNotEmpty();
    }

    @Test
    void aFigureThatDiffersIsNamed() throws Exception {
        String other = text().replace("2024 年\t13.5\t0\t1.5\t12\t0\t12", "2024 年\t16.8\t0\t1.5\t15.3\t0\t15.3");
        assertThat(other).isNotEqualTo(text());

        List<DocumentReport> documents = check(text(), other);

        assertThat(documents).hasSize(1);
        assertThat(notices(documents.get(0), NoticeKind.FORMATS_DIFFER))
                .extracting(notice -> notice.message().zh())
                .anyMatch(message -> message.contains("13.5") && message.contains("16.8"))
                .anyMatch(message -> message.contains("12") && message.contains("15.3"));
        assertThat(notices(documents.get(0), NoticeKind.FILE_REPEATED))
                .singleElement()
                .satisfies(notice -> assertThat(notice.message().zh()).contains("处数字不同"));
    }

    @Test
    void twoBodiesAreTwo() throws Exception {
        assertThat(check(text(), text().replace("雨水资源管理中心", "雨洪调度中心"))).hasSize(2);
    }

    @Test
    void twoYearsAreTwo() throws Exception {
        String lastYear = text().replace("2023", "2022").replace("2024", "2023");

        assertThat(check(text(), lastYear)).hasSize(2);
    }

    @Test
    void lastYearsBookIsNotBoundWithThisYearsTables() throws Exception {
        String clean = new String(Examples.input(Examples.clean()).bytes(), StandardCharsets.UTF_8);
        String lastYear = clean.replace("2022", "2021").replace("2023", "2022").replace("2024", "2023");
        Files.writeString(folder.resolve("部门预算.txt"), lastYear);
        Files.writeString(folder.resolve("2024年部门预算表.txt"), clean.substring(clean.indexOf("表 1\n\n收支总表")));

        List<DocumentReport> documents = checked();

        assertThat(documents)
                .extracting(document -> document.disclosure().fiscalYear())
                .containsExactlyInAnyOrder(2024, 2023);
        assertThat(documents).extracting(DocumentReport::name).doesNotHaveDuplicates();
        assertThat(documents)
                .allSatisfy(
                        document -> assertThat(document.count(Severity.ERROR)).isZero());
    }

    @Test
    void aManifestHasTheLastWord() throws Exception {
        String clean = new String(Examples.input(Examples.clean()).bytes(), StandardCharsets.UTF_8);
        String lastYear = clean.replace("2022", "2021").replace("2023", "2022").replace("2024", "2023");
        Files.writeString(folder.resolve("部门预算.txt"), lastYear);
        Files.writeString(folder.resolve("2024年部门预算表.txt"), clean.substring(clean.indexOf("表 1\n\n收支总表")));
        Files.writeString(folder.resolve("disclosure.yaml"), "files: [部门预算.txt, 2024年部门预算表.txt]");

        assertThat(checked())
                .singleElement()
                .satisfies(document -> assertThat(document.sources()).hasSize(2));
    }

    @Test
    void theWholeIsCheckedOnceBesideItsParts() throws Exception {
        int tables = text().indexOf("表 1\n\n收支总表");
        Files.writeString(folder.resolve("某局2024年部门预算.html"), Examples.asPage(text()));
        Files.writeString(folder.resolve("某局2024年部门预算说明.txt"), text().substring(0, tables));
        Files.writeString(folder.resolve("某局2024年部门预算表.txt"), text().substring(tables));

        assertThat(checked()).singleElement().satisfies(document -> {
            assertThat(notices(document, NoticeKind.FILE_REPEATED)).hasSize(1);
            assertThat(notices(document, NoticeKind.FORMATS_DIFFER)).isEmpty();
        });
    }

    @Test
    void anotherVersionOfTheFiguresIsNotTheSame() throws Exception {
        assertThat(check(text(), text().replace("3", "4"))).hasSize(2);
    }

    @Test
    void aNarrativeIsNoTwinOfTheWhole() throws Exception {
        String narrative = text().lines().filter(line -> !line.contains("\t")).reduce("", (a, b) -> a + b + "\n");

        assertThat(check(text(), narrative)).hasSize(2);
    }

    @Test
    void aNarrativeInTwoFormatsGoesWithItsTablesOnce() throws Exception {
        int tables = text().indexOf("表 1\n\n收支总表");
        Files.writeString(folder.resolve("说明.txt"), text().substring(0, tables));
        Files.writeString(folder.resolve("说明.html"), Examples.asPage(text().substring(0, tables)));
        Files.writeString(folder.resolve("表.txt"), text().substring(tables));

        List<DocumentReport> documents = checked();

        assertThat(documents).singleElement().satisfies(document -> {
            assertThat(document.sources()).hasSize(2);
            assertThat(notices(document, NoticeKind.FILE_REPEATED)).hasSize(1);
            assertThat(notices(document, NoticeKind.FORMATS_DIFFER)).isEmpty();
        });
    }

    @Test
    void twoFilesOfOneFormatAreTwoVersions() throws Exception {
        Files.writeString(folder.resolve("第二稿.txt"), text().replace("13.5", "13.6"));

        List<DocumentReport> documents = check(text(), text());

        assertThat(documents).hasSize(2);
        assertThat(documents)
                .allSatisfy(document ->
                        assertThat(document.sources().get(0).format()).isEqualTo("text"));
    }
}
