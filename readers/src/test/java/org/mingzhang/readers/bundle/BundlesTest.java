package org.mingzhang.readers.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;

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
        files("戊/某局2031年部门预算.pdf", "戊/某局2031年部门预算说明.docx", "戊/某局2031年部门预算表.xlsx");

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
                        List.of("丁/表.xlsx"),
                        List.of("戊/某局2031年部门预算.pdf"),
                        List.of("戊/某局2031年部门预算说明.docx", "戊/某局2031年部门预算表.xlsx"));
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
        assertThat(bundles.bundles()).extracting(Bundle::bond).containsExactly(Bundle.Bond.MANIFEST, Bundle.Bond.NAMES);
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
