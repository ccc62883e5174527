package org.mingzhang.readers.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.Source;
import org.mingzhang.readers.testing.Zips;

class BundlesTest {

    @TempDir
    Path root;

    @Test
    void namesThatDifferOnlyInTheirRoleAreOneDisclosure() throws Exception {
        files(
                "某市审计局-2026-部门预算-tables.pdf",
                "某市审计局-2026-部门预算-narrative.pdf",
                "某市财政局-2026-部门预算.pdf",
                "某市财政局-2025-部门预算.pdf",
                "某市信访局2026年部门预算情况说明.docx",
                "附件：某市信访局2026年部门预算公开表.xlsx",
                "某市信访局2026年部门预算项目支出绩效目标表.xls",
                "照片.jpg",
                "~$临时.docx");

        assertThat(found())
                .containsExactlyInAnyOrder(
                        List.of("某市审计局-2026-部门预算-narrative.pdf", "某市审计局-2026-部门预算-tables.pdf"),
                        List.of("某市财政局-2026-部门预算.pdf"),
                        List.of("某市财政局-2025-部门预算.pdf"),
                        List.of("某市信访局2026年部门预算情况说明.docx", "附件：某市信访局2026年部门预算公开表.xlsx", "某市信访局2026年部门预算项目支出绩效目标表.xls"));
    }

    @Test
    void aFolderWhoseNamesAreNothingButRolesIsOneDisclosure() throws Exception {
        files("审计局/说明.pdf", "审计局/附件2.xlsx", "审计局/附件10 项目绩效.xlsx", "财政局/表1收支总表.xls", "财政局/2026年部门预算.docx");

        assertThat(found())
                .containsExactly(
                        List.of("审计局/说明.pdf", "审计局/附件2.xlsx", "审计局/附件10 项目绩效.xlsx"),
                        List.of("财政局/2026年部门预算.docx", "财政局/表1收支总表.xls"));
    }

    @Test
    void aFileThatNamesNobodyBelongsToTheOnlyOneThatDoes() throws Exception {
        files("馆/2031年度部门决算公开.pdf", "馆/附件1：某馆2031年度部门决算公开表.xlsx");
        files("局/2030年度部门决算.pdf", "局/某局2031年部门决算表.xlsx");
        files("校/2031年部门预算.pdf", "校/某校2031年单位预算表.xlsx");
        files("院/2031年部门决算.pdf", "院/某院2031年部门决算表.xls", "院/某所2031年部门决算表.xls");

        List<List<String>> names = names(Bundles.under(List.of(root), ReadLimits.DEFAULT));
        assertThat(names).contains(List.of("馆/2031年度部门决算公开.pdf", "馆/附件1：某馆2031年度部门决算公开表.xlsx"));
        assertThat(names).hasSize(8);
    }

    @Test
    void theThreeExpensesInADocumentOfTheirOwnBelongToTheBook() throws IOException {
        files("甲局2031年度部门决算.pdf", "甲局2031年度一般公共预算财政拨款“三公”经费支出决算.pdf");
        files("乙局2031年度部门决算.pdf", "乙局2032年“三公”经费预算.pdf");

        assertThat(names(Bundles.under(List.of(root), ReadLimits.DEFAULT)))
                .contains(List.of("甲局2031年度部门决算.pdf", "甲局2031年度一般公共预算财政拨款“三公”经费支出决算.pdf"))
                .contains(List.of("乙局2031年度部门决算.pdf"))
                .hasSize(3);
    }

    @Test
    void aNameWithoutTheWordForDepartmentBelongsToTheOneWithIt() throws Exception {
        files("甲局2031年度部门决算.pdf", "甲局2031年决算表.xls");
        files("乙局2031年度部门决算.pdf", "乙局2031年度单位决算.pdf", "乙局2031年决算表.xls");

        assertThat(found())
                .contains(List.of("甲局2031年度部门决算.pdf", "甲局2031年决算表.xls"))
                .hasSize(4);
    }

    @Test
    void twoYearsInOneFolderAreTwo() throws Exception {
        files("甲/部门预算说明2031.docx", "甲/部门预算表2031.xlsx", "甲/部门预算说明2032.docx", "甲/部门预算表2032.xlsx");
        files("乙/说明（2031年）.pdf", "乙/表（2031年）.pdf", "乙/说明（2032年）.pdf", "乙/表（2032年）.pdf");
        files("丙/某局2031年部门预算.pdf", "丙/某局2032年部门预算.pdf", "丙/某局2031年部门决算.pdf");

        assertThat(names(Bundles.under(List.of(root), ReadLimits.DEFAULT)))
                .containsExactlyInAnyOrder(
                        List.of("甲/部门预算说明2031.docx", "甲/部门预算表2031.xlsx"),
                        List.of("甲/部门预算说明2032.docx", "甲/部门预算表2032.xlsx"),
                        List.of("乙/说明（2031年）.pdf", "乙/表（2031年）.pdf"),
                        List.of("乙/说明（2032年）.pdf", "乙/表（2032年）.pdf"),
                        List.of("丙/某局2031年部门预算.pdf"),
                        List.of("丙/某局2032年部门预算.pdf"),
                        List.of("丙/某局2031年部门决算.pdf"));
    }

    @Test
    void partsInSeveralFormatsAreSeveralEditions() throws Exception {
        files("甲/说明.docx", "甲/说明.pdf", "甲/表.xlsx");
        files("乙/某局2031年部门预算说明.doc", "乙/某局2031年部门预算说明.pdf", "乙/某局2031年部门预算表.xls", "乙/某局2031年部门预算表.pdf");
        files("丙/某局2031年部门预算.docx", "丙/某局2031年部门预算.pdf");
        files("丁/说明.docx", "丁/说明(2).docx", "丁/表.xlsx");

        Bundles found = Bundles.under(List.of(root), ReadLimits.DEFAULT);

        assertThat(names(found))
                .containsExactlyInAnyOrder(
                        List.of("甲/说明.pdf", "甲/表.xlsx"),
                        List.of("甲/说明.docx", "甲/表.xlsx"),
                        List.of("乙/某局2031年部门预算说明.pdf", "乙/某局2031年部门预算表.pdf"),
                        List.of("乙/某局2031年部门预算说明.doc", "乙/某局2031年部门预算表.xls"),
                        List.of("丙/某局2031年部门预算.docx"),
                        List.of("丙/某局2031年部门预算.pdf"),
                        List.of("丁/说明.docx"),
                        List.of("丁/说明(2).docx"),
                        List.of("丁/表.xlsx"));
        assertThat(found.bundles()).extracting(Bundle::name).doesNotHaveDuplicates();
    }

    @Test
    void theSameBytesTwiceAreCheckedOnceAndThatIsSaid() throws Exception {
        files("甲局2031年部门决算.txt", "甲局2031年部门决算(1).txt", "乙局2031年部门决算.txt", "乙局2031年部门决算(1).txt");
        Files.copy(
                root.resolve("甲局2031年部门决算.txt"),
                root.resolve("甲局2031年部门决算(1).txt"),
                StandardCopyOption.REPLACE_EXISTING);

        Bundles bundles = Bundles.under(List.of(root), ReadLimits.DEFAULT);

        assertThat(names(bundles)).hasSize(3).contains(List.of("甲局2031年部门决算.txt"));
        assertThat(bundles.bundles().stream().filter(bundle -> !bundle.copies().isEmpty()))
                .singleElement()
                .satisfies(bundle -> assertThat(bundle.read(LayoutReaders.installed(), ReadLimits.DEFAULT)
                                .layout()
                                .orElseThrow()
                                .notices())
                        .extracting(notice -> notice.kind())
                        .containsExactly(NoticeKind.FILE_REPEATED));
    }

    private static byte[] narrative(String money) {
        return bytes("收入总计 " + money + " 万元。");
    }

    private Bundles underZip(Map<String, byte[]> entries, ReadLimits limits) throws Exception {
        Path zip = root.resolve("外.zip");
        Files.write(zip, Zips.of(entries));
        return Bundles.under(List.of(zip), limits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void anArchiveInAnArchiveIsAFolder(String names) throws Exception {
        byte[] inner = Zips.of(
                Map.of("审计局/审计局2026年预算说明.txt", narrative("10"), "信访局2026年预算.txt", narrative("7")),
                Charset.forName(names));

        Bundles found = underZip(Map.of("内.zip", inner, "水务局2026年预算.txt", narrative("3")), ReadLimits.DEFAULT);

        assertThat(found.refused()).isEmpty();
        assertThat(found.bundles())
                .extracting(bundle -> bundle.members().get(0).name().replaceFirst(".*外\\.zip/", ""))
                .containsExactlyInAnyOrder("水务局2026年预算.txt", "内.zip/信访局2026年预算.txt", "内.zip/审计局/审计局2026年预算说明.txt");
        for (Bundle bundle : found.bundles()) {
            assertThat(bundle.read(LayoutReaders.installed(), ReadLimits.DEFAULT)
                            .layout())
                    .isPresent();
        }
    }

    @Test
    void anArchiveTwoLevelsDownIsAFolderToo() throws Exception {
        byte[] deep = Zips.of(Map.of("审计局2026年预算.txt", narrative("1")));
        byte[] inner = Zips.of(Map.of("深.zip", deep, "水务局2026年预算.txt", narrative("2")));

        Bundles found = underZip(Map.of("内.zip", inner), ReadLimits.DEFAULT);

        assertThat(found.refused()).isEmpty();
        assertThat(found.bundles())
                .extracting(bundle -> bundle.members().get(0).name().replaceFirst(".*外\\.zip/", ""))
                .containsExactlyInAnyOrder("内.zip/深.zip/审计局2026年预算.txt", "内.zip/水务局2026年预算.txt");
        for (Bundle bundle : found.bundles()) {
            assertThat(bundle.read(LayoutReaders.installed(), ReadLimits.DEFAULT)
                            .layout())
                    .isPresent();
        }
    }

    @Test
    void anArchiveDeeperStillIsSaid() throws Exception {
        byte[] deepest = Zips.of(Map.of("a.txt", narrative("1")));
        byte[] deep = Zips.of(Map.of("底.zip", deepest, "b.txt", narrative("2")));

        Bundles found = underZip(Map.of("内.zip", Zips.of(Map.of("深.zip", deep))), ReadLimits.DEFAULT);

        assertThat(found.bundles()).hasSize(1);
        assertThat(found.refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.problem().zh()).contains("3 层以上", "先解压"));
    }

    @Test
    void bombsAtTheBottomOfArchivesAreRefused() throws Exception {
        ReadLimits limits = new ReadLimits(1 << 20, 10, 10, false);
        byte[] inner = Zips.of(Map.of("深.zip", Zips.bomb("a.txt", 40), "b.txt", narrative("2")));

        Bundles found = underZip(Map.of("内.zip", inner), limits);

        assertThat(found.refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.problem().zh()).contains("异常庞大"));
        assertThat(found.bundles()).hasSize(1);
    }

    @Test
    void aBrokenArchiveInAnArchiveDoesNotTakeTheOthersAlong() throws Exception {
        Bundles found = underZip(Map.of("内.zip", bytes("PK"), "b.txt", narrative("2")), ReadLimits.DEFAULT);

        assertThat(found.bundles()).hasSize(1);
        assertThat(found.refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.problem().zh()).contains("损坏"));
    }

    @Test
    void bombsInsideAnArchiveAreRefusedTogether() throws Exception {
        ReadLimits limits = new ReadLimits(1 << 20, 10, 10, false);
        byte[] six = Zips.bomb("a.txt", 6);

        Bundles found = underZip(Map.of("1.zip", six, "2.zip", six, "3.zip", Zips.bomb("a.txt", 40)), limits);

        assertThat(found.refused())
                .hasSize(2)
                .allSatisfy(refusal -> assertThat(refusal.problem().zh()).contains("异常庞大"));
        assertThat(found.bundles())
                .singleElement()
                .satisfies(bundle -> assertThat(
                                bundle.read(LayoutReaders.installed(), limits).unread())
                        .singleElement()
                        .satisfies(refusal -> assertThat(refusal.problem().zh()).contains("超过上限 1 MB")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开.rar", "公开.7Z"})
    void anArchiveThatIsNotLookedIntoIsSaid(String name) throws Exception {
        files(name, "某局2026年部门预算.pdf");

        Bundles found = Bundles.under(List.of(root), ReadLimits.DEFAULT);

        assertThat(found.bundles()).hasSize(1);
        assertThat(found.refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.problem().zh()).contains("先解压"));
    }

    @Test
    void theSameTextTwiceIsNotJoined() throws Exception {
        files("某局2026年部门预算.pdf", "某局2026年部门预算.docx");

        assertThat(found()).hasSize(2).allMatch(bundle -> bundle.size() == 1);
    }

    @Test
    void filesNamedOneByOneAreJoinedToo() throws Exception {
        files("a-2026-tables.pdf", "a-2026-narrative.pdf", "b-2026-narrative.pdf");

        Bundles bundles = Bundles.under(
                List.of(root.resolve("a-2026-tables.pdf"), root.resolve("a-2026-narrative.pdf")), ReadLimits.DEFAULT);

        assertThat(bundles.bundles()).hasSize(1);
        assertThat(bundles.bundles().get(0).name()).endsWith("a-2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclosure.yaml", "disclosure.json"})
    void aManifestDecides(String manifest) throws Exception {
        files("甲.txt", "乙.txt", "丙.txt");
        Files.writeString(
                root.resolve(manifest), "{\"disclosures\": [{\"name\": \"某局\", \"files\": [\"乙.txt\", \"甲.txt\"]}]}");

        Bundles bundles = Bundles.under(List.of(root), ReadLimits.DEFAULT);

        assertThat(names(bundles)).containsExactly(List.of("乙.txt", "甲.txt"), List.of("丙.txt"));
        assertThat(bundles.bundles().get(0).name()).isEqualTo("某局");
    }

    @Test
    void aManifestMustStayInItsFolderAndNameFiles() throws Exception {
        files("甲.txt");
        Files.writeString(root.resolve("disclosure.yaml"), "files: [../秘密.txt]");
        assertThat(Bundles.under(List.of(root), ReadLimits.DEFAULT).refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.problem().zh()).contains("不在清单所在的文件夹内"));

        Files.writeString(root.resolve("disclosure.yaml"), "file: 甲.txt");
        assertThat(Bundles.under(List.of(root), ReadLimits.DEFAULT).refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.problem().en()).contains("malformed"));

        Files.writeString(root.resolve("disclosure.yaml"), "files: [没有.txt]");
        Bundle missing =
                Bundles.under(List.of(root), ReadLimits.DEFAULT).bundles().get(0);
        assertThat(missing.read(LayoutReaders.installed(), ReadLimits.DEFAULT).unread())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.problem().zh()).contains("文件不存在"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void aZipIsAFolder(String names) throws Exception {
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put("审计局/审计局2026年预算说明.txt", bytes("收入总计 10 万元。"));
        entries.put("审计局/审计局2026年预算表.txt", bytes("项目\t金额\n合计\t10\n"));
        entries.put("__MACOSX/审计局/._x.txt", bytes("x"));
        Path zip = root.resolve("公开.zip");
        Files.write(zip, Zips.of(entries, Charset.forName(names)));

        Bundles bundles = Bundles.under(List.of(zip), ReadLimits.DEFAULT);

        assertThat(bundles.bundles()).hasSize(1);
        Bundle.Reading reading = bundles.bundles().get(0).read(LayoutReaders.installed(), ReadLimits.DEFAULT);
        assertThat(reading.unread()).isEmpty();
        assertThat(reading.layout().orElseThrow().sources())
                .extracting(Source::name)
                .containsExactly(slashed(zip) + "/审计局/审计局2026年预算说明.txt", slashed(zip) + "/审计局/审计局2026年预算表.txt");
        assertThat(reading.layout().orElseThrow().blocks()).hasSize(2);
    }

    @Test
    void aZipBombIsRefused() throws Exception {
        Path zip = root.resolve("bomb.zip");
        Files.write(zip, Zips.bomb("a.txt", 40));

        Bundles refused = Bundles.under(List.of(zip), new ReadLimits(1 << 20, 10, 10, false));
        assertThat(refused.bundles()).isEmpty();
        assertThat(refused.refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.problem().zh()).contains("异常庞大"));

        Bundle bundle = Bundles.under(List.of(zip), new ReadLimits(8 << 20, 10, 10, false))
                .bundles()
                .get(0);
        assertThat(bundle.read(LayoutReaders.installed(), new ReadLimits(8 << 20, 10, 10, false))
                        .unread())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.problem().zh()).contains("超过上限 8 MB"));
    }

    @Test
    void aBrokenZipIsRefused() throws Exception {
        Path zip = root.resolve("a.zip");
        Files.write(zip, bytes("PK\3\4 and nothing more"));

        assertThat(Bundles.under(List.of(zip), ReadLimits.DEFAULT).refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.problem().zh()).contains("损坏"));
    }

    @Test
    void oneUnreadableFileDoesNotTakeTheOthersAlong() throws Exception {
        Files.write(root.resolve("某局2026预算说明.txt"), bytes("收入总计 10 万元。"));
        Files.write(root.resolve("某局2026预算表.txt"), new byte[0]);

        Bundle bundle =
                Bundles.under(List.of(root), ReadLimits.DEFAULT).bundles().get(0);
        Bundle.Reading reading = bundle.read(LayoutReaders.installed(), ReadLimits.DEFAULT);

        assertThat(reading.unread()).hasSize(1);
        assertThat(reading.layout().orElseThrow().blocks()).hasSize(1);
        assertThat(reading.layout().orElseThrow().notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.kind()).isEqualTo(NoticeKind.PART_UNREADABLE));
    }

    @Test
    void aMissingPathIsSaid() {
        Bundle bundle = Bundles.under(List.of(root.resolve("没有.pdf")), ReadLimits.DEFAULT)
                .bundles()
                .get(0);

        Bundle.Reading reading = bundle.read(LayoutReaders.installed(), ReadLimits.DEFAULT);

        assertThat(reading.layout()).isEmpty();
        assertThat(reading.unread().get(0).problem().zh()).contains("文件不存在");
    }

    @ParameterizedTest
    @CsvSource({
        "某局2026年部门预算.pdf, 某局2026年部门预算, WHOLE, ''",
        "某局2026年度部门预算(1).pdf, 某局2026年部门预算, WHOLE, ''",
        "某局2026年度部门预算 - 副本.pdf, 某局2026年部门预算, WHOLE, ''",
        "某局2026年部门预算公开.pdf, 某局2026年部门预算, WHOLE, ''",
        "某局-2026-部门预算-narrative.PDF, 某局2026部门预算, NARRATIVE, ''",
        "附件2026年某局预算.docx, 2026年某局预算, WHOLE, ''",
        "附件1：2026年某局预算表.xls, 2026年某局预算, TABLES, 1",
        "附件三.pdf, '', TABLES, 三",
        "表12 整体支出绩效目标.xlsx, '', TABLES, 12",
        "2026年某局预算.xlsx, 2026年某局预算, TABLES, ''",
    })
    void namesAreTakenApart(String file, String stem, FileName.Role role, String number) {
        assertThat(FileName.of(file)).isEqualTo(new FileName(stem, role, number));
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(name));
        }
    }

    private List<List<String>> found() {
        return names(Bundles.under(List.of(root), ReadLimits.DEFAULT));
    }

    private List<List<String>> names(Bundles bundles) {
        int prefix = slashed(root).length() + 1;
        return bundles.bundles().stream()
                .map(bundle -> bundle.members().stream()
                        .map(member -> member.name().substring(prefix))
                        .toList())
                .toList();
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
