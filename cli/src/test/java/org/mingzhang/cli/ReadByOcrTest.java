package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Verdict;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.TextLine;

/** Words that were recognised from images ground no finding, whatever they say. */
class ReadByOcrTest {

    @Test
    void theDefectsOfTheExampleAreErrorsInTextAndNothingInAScan() throws Exception {
        Layout text = read(MingzhangProcess.example());
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            assertThat(mingzhang.check("example", text).count(Severity.ERROR)).isPositive();
            assertIsHarmless(mingzhang.check("example", scanned(text)));
        }
    }

    @TestFactory
    Stream<DynamicTest> noScanOfAPublishedDocumentHasErrorsOrWarnings() throws IOException {
        Path corpus =
                MingzhangProcess.example().resolve("../../../shared/corpus").normalize();
        if (!Files.isDirectory(corpus)) {
            return Stream.empty();
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(corpus)) {
            files = all.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        List<Path> some = new ArrayList<>();
        for (int i = 0; i < files.size(); i += 9) {
            some.add(files.get(i));
        }
        return some.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    try (Mingzhang mingzhang = Mingzhang.builder().build()) {
                        DocumentReport report = mingzhang.check("scan", scanned(read(file)));
                        assertThat(report.count(Severity.ERROR)).isZero();
                        assertThat(report.count(Severity.WARNING)).isZero();
                    }
                }));
    }

    private static void assertIsHarmless(DocumentReport report) {
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(report.notices()).extracting(notice -> notice.kind()).contains(NoticeKind.READ_BY_OCR);
    }

    private static Layout read(Path file) throws Exception {
        return LayoutReaders.installed()
                .read(Input.of(file, file.getFileName().toString(), ReadLimits.DEFAULT), ReadLimits.DEFAULT);
    }

    /** The same words as a recogniser would give them. */
    private static Layout scanned(Layout layout) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : layout.blocks()) {
            if (block instanceof TextLine line) {
                blocks.add(new TextLine(line.text(), line.end(), Origin.OCR, line.place()));
            } else if (block instanceof Grid grid) {
                blocks.add(new Grid(
                        grid.rows(),
                        grid.columns(),
                        grid.cells().stream().map(ReadByOcrTest::scanned).toList(),
                        grid.columnEdges(),
                        grid.origin(),
                        grid.place()));
            }
        }
        return new Layout(layout.sources(), blocks, layout.notices());
    }

    private static GridCell scanned(GridCell cell) {
        return new GridCell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.text(),
                cell.indent(),
                Origin.OCR,
                cell.place());
    }
}
