package org.mingzhang.readers.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.TextLine;
import org.mingzhang.layout.UnreadableInputException;

/** What tests ask of layouts. */
public final class Layouts {

    private Layouts() {}

    public static List<TextLine> lines(Layout layout) {
        return layout.blocks().stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .toList();
    }

    public static List<String> texts(Layout layout) {
        return lines(layout).stream().map(TextLine::text).toList();
    }

    public static List<Grid> grids(Layout layout) {
        return layout.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    public static Grid onlyGrid(Layout layout) {
        List<Grid> grids = grids(layout);
        assertThat(grids).hasSize(1);
        return grids.get(0);
    }

    /** The cell that begins at this position. */
    public static GridCell at(Grid grid, int row, int column) {
        return grid.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell at " + row + "," + column + " in " + grid.cells()));
    }

    public static String text(Grid grid, int row, int column) {
        return at(grid, row, column).text();
    }

    /** No position of the grid belongs to two cells, and no cell reaches out of it. */
    public static void assertConsistent(Grid grid) {
        for (GridCell cell : grid.cells()) {
            assertThat(cell.row() + cell.rowSpan()).as("%s", cell).isLessThanOrEqualTo(grid.rows());
            assertThat(cell.column() + cell.columnSpan()).as("%s", cell).isLessThanOrEqualTo(grid.columns());
        }
        for (int r = 0; r < grid.rows(); r++) {
            for (int c = 0; c < grid.columns(); c++) {
                int row = r;
                int column = c;
                assertThat(grid.cells().stream()
                                .filter(cell -> cell.covers(row, column))
                                .count())
                        .as("cells at %s,%s", r, c)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    /** The reader refuses the bytes with one sentence that says this. */
    public static void assertRefused(LayoutReader reader, String name, byte[] bytes, String zh, String en) {
        assertThatThrownBy(() -> reader.read(new Input(name, bytes), ReadLimits.DEFAULT))
                .isInstanceOfSatisfying(UnreadableInputException.class, refusal -> {
                    assertThat(refusal.file()).isEqualTo(name);
                    assertThat(refusal.problem().zh()).contains(zh).doesNotContain("\n");
                    assertThat(refusal.problem().en()).contains(en).doesNotContain("\n");
                });
    }
}
