package org.mingzhang.readers.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * cell more.
 */
class CheckedPagesTest {

    private record CheckedPage(String file, int page, List<String> cells) {}

    @TestFactory
    Stream<DynamicTest> cellsAreThoseOfThePage() throws IOException {
        return checkedPages().stream()
                .map(page -> DynamicTest.dynamicTest(page.file + " " + page.page, () -> assertCells(page)));
    }

    private static void assertCells(CheckedPage page) throws Exception {
        Path file = CorpusFolder.path().resolve(page.file);
        assumeTrue(Files.isRegularFile(file), "no " + file);
        List<Grid> grids =
                LayoutReaders.installed()
                        .read(Input.of(file, page.file, ReadLimits.DEFAULT), ReadLimits.DEFAULT)
                        .blocks()
                        .stream()
                        .filter(block -> block instanceof Grid && block.place().page() == page.page)
                        .map(Grid.class::cast)
                        .toList();

        assertThat(grids).singleElement().satisfies(grid -> {
            assertConsistent(grid);
            assertThat(grid.cells().stream()
                            .filter(cell -> !cell.isBlank())
                            .map(cell -> cell.row() + "," + cell.column() + "\t" + cell.rowSpan() + "x"
                                    + cell.columnSpan() + "\t" + cell.text()))
                    .containsExactlyElementsOf(page.cells);
        });
    }

    private static List<CheckedPage> checkedPages() throws IOException {
        List<CheckedPage> pages = new ArrayList<>();
        try (InputStream in = CheckedPagesTest.class.getResourceAsStream("checked-pages.tsv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("@")) {
                    String[] field = line.split("\t");
                    pages.add(new CheckedPage(field[1], Integer.parseInt(field[2]), new ArrayList<>()));
                } else if (!line.startsWith("#")) {
                    pages.get(pages.size() - 1).cells.add(line);
                }
            }
        }
        return pages;
    }
}
