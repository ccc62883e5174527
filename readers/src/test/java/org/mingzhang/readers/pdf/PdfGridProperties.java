package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.ReadLimits;

class PdfGridProperties {

    /** Whatever the grid, whatever its amounts and the order in which they are written: each comes back in its cell. */
    @Property(tries = 60)
    void amountsComeBackInTheirCells(
            @ForAll @IntRange(min = 1, max = 12) int rows,
            @ForAll @IntRange(min = 2, max = 8) int columns,
            @ForAll @IntRange(min = 0, max = 3) int quarterTurns,
            @ForAll long seed)
            throws Exception {
        Random random = new Random(seed);
        float[] xs = edges(columns, 40, 60, random);
        float[] ys = edges(rows, 30, 16, random);
        String[][] printed = new String[rows][columns];
        PdfSketch sketch = new PdfSketch();
        PdfSketch.Page page = sketch.page(800, 600).grid(xs, ys).rotate(90 * quarterTurns);
        for (int c = columns - 1; c >= 0; c--) {
            for (int r = 0; r < rows; r++) {
                boolean blank = r + c > 0 && random.nextInt(4) == 0;
                printed[r][c] = blank ? "" : "%,.2f".formatted(random.nextInt(9_999_999) / 100.0);
                if (!blank) {
                    float free = xs[c + 1] - xs[c] - 4.5f * printed[r][c].length();
                    page.text(xs[c] + 1 + random.nextFloat() * (free - 2), ys[r] + 12, 9, printed[r][c]);
                }
            }
        }

        Grid grid = onlyGrid(new PdfLayoutReader().read(new Input("a.pdf", sketch.bytes()), ReadLimits.DEFAULT));

        assertConsistent(grid);
        assertThat(grid.rows()).isEqualTo(rows);
        assertThat(grid.columns()).isEqualTo(columns);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                assertThat(text(grid, r, c)).as("%s,%s", r, c).isEqualTo(printed[r][c]);
            }
        }
    }

    private static float[] edges(int count, float start, float least, Random random) {
        float[] edges = new float[count + 1];
        edges[0] = start;
        for (int i = 1; i <= count; i++) {
            edges[i] = edges[i - 1] + least + random.nextInt(20);
        }
        return edges;
    }
}
