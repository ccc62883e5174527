package org.mingzhang.readers.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.Source;
import org.mingzhang.readers.testing.Zips;

/** Archives are folders, as far as they are looked into. */
class ArchivesTest {

    @TempDir
    Path root;

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
        Files.write(root.resolve(name), bytes(name));
        Files.write(root.resolve("某局2026年部门预算.pdf"), bytes("某局"));

        Bundles found = Bundles.under(List.of(root), ReadLimits.DEFAULT);

        assertThat(found.bundles()).hasSize(1);
        assertThat(found.refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.problem().zh()).contains("先解压"));
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
