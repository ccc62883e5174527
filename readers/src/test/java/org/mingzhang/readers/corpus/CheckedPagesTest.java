package org.mingzhang.readers.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;

/**
 * Tables of real pages against what people saw on the image of the page: every cell, its spans and its text, and no
 * cell more. Some were typed from the image before any reading was looked at, the others compared with it.
 */
class CheckedPagesTest {

    @TestFactory
    Stream<DynamicTest> cellsAreThoseOfThePage() throws IOException {
        return PageTruth.in("checked-pages.tsv").stream()
                .map(truth -> DynamicTest.dynamicTest(
                        truth.file() + " " + truth.page(),
                        () -> assertThat(read(truth)).containsExactlyElementsOf(truth.cells())));
    }

    @TestFactory
    Stream<DynamicTest> cellsAreThoseTypedFromTheImage() throws IOException {
        return PageTruth.in("typed-pages.tsv").stream()
                .map(truth -> DynamicTest.dynamicTest(
                        truth.file() + " " + truth.page() + " " + truth.grid(),
                        () -> assertThat(read(truth).stream().map(CheckedPagesTest::withoutSpaces))
                                .containsExactlyElementsOf(truth.cells())));
    }

    private static List<String> read(PageTruth truth) throws Exception {
        Path file = CorpusFolder.path().resolve(truth.file());
        assumeTrue(Files.isRegularFile(file), "no " + file);
        List<Grid> grids = LayoutReaders.installed()
                .read(Input.of(file, truth.file(), ReadLimits.DEFAULT), ReadLimits.DEFAULT)
                .blocks()
                .stream()
                .filter(block -> block instanceof Grid && block.place().page() == truth.page())
                .map(Grid.class::cast)
                .toList();
        assertThat(grids).hasSizeGreaterThanOrEqualTo(truth.grid());
        Grid grid = grids.get(truth.grid() - 1);
        assertConsistent(grid);
        return truth.read(grid);
    }

    /** What is between the tabs that part the fields is text; within it spaces are not compared. */
    private static String withoutSpaces(String written) {
        return written.replaceAll("[\\s\u3000&&[^\t]]", "");
    }
}
