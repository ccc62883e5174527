package org.mingzhang.gate.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.CheckReport;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.readers.batch.BatchCheck;
import org.mingzhang.readers.batch.CheckMemory;
import org.mingzhang.readers.bundle.Bundles;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.ReportFormats;

class ReportCacheTest {

    private static final ReadLimits LIMITS = ReadLimits.DEFAULT;

    @TempDir
    Path folder;

    private Path cache;
    private Path document;

    @BeforeEach
    void copyTheExample() throws IOException {
        cache = folder.resolve("cache");
        document = folder.resolve("in/预算.txt");
        Files.createDirectories(document.getParent());
        Files.copy(Path.of("../examples/深圳市雨水资源管理中心-2024-部门预算.txt"), document);
    }

    /** What a run came to, and how many of its reports came from the cache. */
    private record Run(String report, int recalled) {}

    @Test
    void theReportIsTheSameWithoutTheCacheWithAnEmptyOneAndWithAFullOne() throws Exception {
        Run without = run(LIMITS, List.of(), null);
        Run first = run(LIMITS, List.of(), cache);
        Run second = run(LIMITS, List.of(), cache);

        assertThat(first.recalled()).isZero();
        assertThat(second.recalled()).isEqualTo(1);
        assertThat(first.report()).isEqualTo(without.report());
        assertThat(second.report()).isEqualTo(without.report());
    }

    @Test
    void aChangedFileOtherPacksAndOtherLimitsAreCheckedAgain() throws Exception {
        run(LIMITS, List.of(), cache);

        assertThat(run(LIMITS, List.of("national"), cache).recalled()).isZero();
        assertThat(run(new ReadLimits(LIMITS.maxBytes(), 7, 120, false), List.of(), cache)
                        .recalled())
                .isZero();
        Files.writeString(document, Files.readString(document).replace("907", "908"));
        Run changed = run(LIMITS, List.of(), cache);
        assertThat(changed.recalled()).isZero();
        assertThat(changed.report()).contains("908");
    }

    @Test
    void whenOneOfSeveralChangesOnlyThatOneIsReadAgain() throws Exception {
        Path other = folder.resolve("in/另一份.txt");
        Files.copy(Path.of("../examples/深圳市雨水资源管理中心-2024-部门预算-clean.txt"), other);
        run(LIMITS, List.of(), cache);

        Files.writeString(other, Files.readString(other).replace("20,253", "20,254"));
        Run changed = run(LIMITS, List.of(), cache);

        assertThat(changed.recalled()).isEqualTo(1);
        assertThat(changed.report()).isEqualTo(run(LIMITS, List.of(), null).report());
    }

    @Test
    void damagedEntriesCountAsNoneAndAreMendedByTheNextRun() throws Exception {
        Run first = run(LIMITS, List.of(), cache);
        for (Path entry : entries(cache)) {
            Files.writeString(cache.resolve(entry), "rubbish");
        }

        Run second = run(LIMITS, List.of(), cache);
        assertThat(second.recalled()).isZero();
        assertThat(second.report()).isEqualTo(first.report());
        assertThat(run(LIMITS, List.of(), cache).recalled()).isEqualTo(1);
    }

    @Test
    void theFolderServesElsewhereAndNamesNoMachine() throws Exception {
        run(LIMITS, List.of(), cache);
        Path elsewhere = folder.resolve("elsewhere");
        copy(cache, elsewhere);

        assertThat(run(LIMITS, List.of(), elsewhere).recalled()).isEqualTo(1);
        assertThat(entries(cache))
                .hasSize(2)
                .allSatisfy(entry ->
                        assertThat(entry.toString()).matches("(read|checked).[0-9a-f]{2}.[0-9a-f]{64}\\.json\\.gz"));
    }

    @Test
    void textRecognisedFromImagesIsNeverRemembered() throws Exception {
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            ReadLimits ocr = new ReadLimits(LIMITS.maxBytes(), LIMITS.maxPages(), LIMITS.maxSeconds(), true);
            assertThat(ReportCache.in(cache, mingzhang, List.of(), ocr)).isSameAs(CheckMemory.NONE);
        }
    }

    private Run run(ReadLimits limits, List<String> packs, Path memory) throws Exception {
        Mingzhang.Builder builder = Mingzhang.builder().limits(limits);
        packs.forEach(builder::pack);
        try (Mingzhang mingzhang = builder.build()) {
            CheckMemory used = memory == null ? CheckMemory.NONE : ReportCache.in(memory, mingzhang, packs, limits);
            CheckReport report = new BatchCheck(mingzhang, limits, "test")
                    .remembering(checker -> used)
                    .check(Bundles.under(List.of(document.getParent()), limits));
            StringWriter out = new StringWriter();
            ReportFormats.find("json").orElseThrow().render(report, RenderOptions.DEFAULT, out);
            return new Run(out.toString(), used instanceof ReportCache kept ? kept.recalled() : 0);
        }
    }

    private static Set<Path> entries(Path cache) throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).map(cache::relativize).collect(Collectors.toSet());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
