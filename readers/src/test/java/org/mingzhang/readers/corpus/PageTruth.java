package org.mingzhang.readers.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;

/**
 * A table of a real page as people saw it.
 *
 * @param file file in the corpus
 * @param page page from 1
 * @param grid number of the grid on the page, from 1
 * @param lastRow last row that was looked at
 * @param cells position, spans and text of every cell with text
 */
record PageTruth(String file, int page, int grid, int lastRow, List<String> cells) {

    /** The tables of a fixture. */
    static List<PageTruth> in(String fixture) throws IOException {
        List<PageTruth> pages = new ArrayList<>();
        try (InputStream in = PageTruth.class.getResourceAsStream(fixture)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("@")) {
                    pages.add(of(line.split("\t")));
                } else if (!line.startsWith("#")) {
                    pages.get(pages.size() - 1).cells.add(line);
                }
            }
        }
        return pages;
    }

    private static PageTruth of(String[] field) {
        return new PageTruth(
                field[1],
                Integer.parseInt(field[2]),
                field.length > 3 ? Integer.parseInt(field[3]) : 1,
                field.length > 4 ? Integer.parseInt(field[4].split("-")[1]) : Integer.MAX_VALUE,
                new ArrayList<>());
    }

    /** The cells with text of a grid, written as in the fixtures. */
    List<String> read(Grid grid) {
        return grid.cells().stream()
                .filter(cell -> !cell.isBlank() && cell.row() <= lastRow)
                .map(PageTruth::written)
                .toList();
    }

    private static String written(GridCell cell) {
        return cell.row() + "," + cell.column() + "\t" + cell.rowSpan() + "x" + cell.columnSpan() + "\t" + cell.text();
    }
}
