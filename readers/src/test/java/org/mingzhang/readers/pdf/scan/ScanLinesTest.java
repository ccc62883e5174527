package org.mingzhang.readers.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingzhang.readers.pdf.grid.Lattice;

class ScanLinesTest {

    private static final float[] XS = {50, 200, 300, 400};
    private static final float[] YS = {100, 120, 140, 160};

    @Property(tries = 25)
    void everyCellIsFoundHoweverThePageLies(
            @ForAll @IntRange(min = 2, max = 8) int columns,
            @ForAll @IntRange(min = 2, max = 12) int rows,
            @ForAll @DoubleRange(min = -2, max = 2) double degrees) {
        float[] xs = steps(60, 480, columns);
        float[] ys = steps(80, 80 + 18 * rows, rows);

        ScanLines lines = ScanLines.of(
                new ScanSketch(540, 380).grid(xs, ys).askew(degrees).raster(), ScanSketch.DPI);

        assertThat(lines.lattices()).hasSize(1);
        Lattice lattice = lines.lattices().get(0);
        assertThat(lattice.columns()).isEqualTo(columns);
        assertThat(lattice.rows()).isEqualTo(rows);
        assertThat(lattice.regions()).hasSize(columns * rows);
        for (int i = 0; i < xs.length; i++) {
            assertThat(lattice.xs()[i]).isEqualTo(xs[i], within(2f));
        }
    }

    @Test
    void mergedCellsStayWhole() {
        Lattice lattice = only(new ScanSketch(450, 300)
                .line(50, 100, 400, 100)
                .line(200, 120, 400, 120)
                .line(50, 140, 400, 140)
                .line(50, 160, 400, 160)
                .line(50, 100, 50, 160)
                .line(200, 100, 200, 160)
                .line(300, 120, 300, 160)
                .line(400, 100, 400, 160));

        assertThat(lattice.regions())
                .contains(new Lattice.Region(0, 0, 2, 1), new Lattice.Region(0, 1, 1, 2))
                .hasSize(7);
    }

    @Test
    void linesAreSeenOnShadingAndAShadeIsNone() {
        Lattice lattice = only(new ScanSketch(450, 300)
                .shade(50, 100, 400, 120, 205)
                .shade(200, 120, 300, 140, 120)
                .grid(XS, YS));

        assertThat(lattice.rows()).isEqualTo(3);
        assertThat(lattice.columns()).isEqualTo(3);
    }

    @Test
    void doubleAndBrokenLinesAreLines() {
        ScanSketch sketch = new ScanSketch(450, 300);
        for (float x : XS) {
            sketch.line(x, 100, x, 129.3f).line(x, 129.9f, x, 160);
        }
        for (float y : YS) {
            sketch.line(50, y, 400, y).line(50, y + 1.8f, 400, y + 1.8f);
        }

        Lattice lattice = only(sketch);

        assertThat(lattice.rows()).isEqualTo(3);
        assertThat(lattice.columns()).isEqualTo(3);
    }

    @Test
    void strokesOfCharactersAndUnderlinesAreNoLinesOfATable() {
        ScanSketch sketch = new ScanSketch(450, 300).grid(XS, YS);
        // Strokes almost as high as the row, and long ones of a large title.
        sketch.line(60, 102, 60, 118).line(80, 103, 80, 117).line(75, 110, 85, 110);
        sketch.line(100, 40, 130, 40).line(115, 25, 115, 55).text(60, 133, "11,114.17");
        sketch.line(50, 80, 150, 80);

        Lattice lattice = only(sketch);

        assertThat(lattice.columns()).isEqualTo(3);
        assertThat(lattice.rows()).isEqualTo(3);
    }

    @Test
    void theLinesAreTakenOffThePictureAndTheRestStays() {
        ScanLines lines = ScanLines.of(
                new ScanSketch(450, 300).grid(XS, YS).line(50, 80, 150, 80).raster(), ScanSketch.DPI);

        assertThat(darkest(lines.picture(), 40, 90, 410, 170)).isGreaterThan(200);
        assertThat(darkest(lines.picture(), 40, 70, 160, 90)).isLessThan(60);
    }

    @Test
    void aPhotographIsNoTable() {
        java.util.Random random = new java.util.Random(7);
        Raster noise = Raster.blank(1200, 900);
        for (int y = 0; y < noise.height(); y++) {
            for (int x = 0; x < noise.width(); x++) {
                noise.set(x, y, random.nextInt(256));
            }
        }

        assertThat(ScanLines.of(noise, ScanSketch.DPI).lattices()).isEmpty();
    }

    private static Lattice only(ScanSketch sketch) {
        List<Lattice> lattices = ScanLines.of(sketch.raster(), ScanSketch.DPI).lattices();
        assertThat(lattices).hasSize(1);
        return lattices.get(0);
    }

    private static int darkest(Raster picture, int left, int top, int right, int bottom) {
        float pixels = ScanSketch.DPI / 72;
        int darkest = 255;
        for (int y = Math.round(top * pixels); y < bottom * pixels; y++) {
            for (int x = Math.round(left * pixels); x < right * pixels; x++) {
                darkest = Math.min(darkest, picture.at(x, y));
            }
        }
        return darkest;
    }

    private static float[] steps(float from, float to, int steps) {
        float[] edges = new float[steps + 1];
        for (int i = 0; i <= steps; i++) {
            edges[i] = from + (to - from) * i / steps;
        }
        return edges;
    }
}
