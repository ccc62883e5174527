package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.lines;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;
import static org.mingzhang.readers.testing.Layouts.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.readers.pdf.scan.Recogniser;
import org.mingzhang.readers.pdf.scan.ScanSketch;

class RecogniserTest {

    private static final ReadLimits WITH_OCR = new ReadLimits(8 << 20, 10, 60, true);

    @TempDir
    Path folder;

    @Test
    void wordsOfTheRecogniserAreMarkedAndPlaced() throws Exception {
        // 200 dots an inch: 100 pixels are 36 points.
        Layout layout = read(program("""
                printf '4\\t1\\t1\\t1\\t1\\t0\\t100\\t100\\t400\\t50\\t-1\\t\\n'
                printf '5\\t1\\t1\\t1\\t1\\t1\\t100\\t100\\t200\\t50\\t96\\t收入总计\\n'
                printf '5\\t1\\t1\\t1\\t1\\t2\\t305\\t100\\t100\\t50\\t90\\t100.00\\n'
                """), WITH_OCR);

        assertThat(texts(layout)).containsExactly("收入总计100.00");
        assertThat(lines(layout).get(0).origin()).isEqualTo(Origin.OCR);
        Box box = lines(layout).get(0).place().box();
        assertThat(box.left()).isEqualTo(36, org.assertj.core.api.Assertions.within(0.1f));
        assertThat(layout.notices()).extracting(n -> n.kind()).containsExactly(NoticeKind.READ_BY_OCR);
    }

    @Test
    void overlappingBoxesLeaveTheOrderOfTheWordsAlone() throws Exception {
        Layout layout = read(program("""
                printf '4\\t1\\t1\\t1\\t1\\t0\\t100\\t100\\t400\\t50\\t-1\\t\\n'
                printf '5\\t1\\t1\\t1\\t1\\t1\\t100\\t100\\t150\\t50\\t96\\t深圳\\n'
                printf '5\\t1\\t1\\t1\\t1\\t2\\t160\\t100\\t50\\t50\\t90\\t市\\n'
                printf '5\\t1\\t1\\t1\\t1\\t3\\t250\\t100\\t250\\t50\\t90\\t信访局收入预算\\n'
                """), WITH_OCR);

        assertThat(texts(layout)).containsExactly("深圳市信访局收入预算");
    }

    @Test
    void pageStaysUnreadWithoutTheProgramOrWhenItFailsOrIsNotAskedFor() throws Exception {
        List<String> absent = List.of(folder.resolve("absent").toString());
        assertThat(messages(read(absent, WITH_OCR)))
                .satisfiesExactly(
                        page -> assertThat(page).contains("第 1 页没有文字层"),
                        why -> assertThat(why).contains("没有找到", "tesseract-ocr-chi-sim"));
        assertThat(messages(read(program("exit 3"), WITH_OCR)))
                .satisfiesExactly(
                        page -> assertThat(page).contains("第 1 页没有文字层"),
                        why -> assertThat(why).contains("没有成功", "tesseract-ocr-chi-sim"));
        assertThat(messages(read(program("exit 0"), WITH_OCR)))
                .satisfiesExactly(page -> assertThat(page).contains("第 1 页没有文字层"));
        assertThat(messages(read(program("exit 0"), ReadLimits.DEFAULT)))
                .satisfiesExactly(page -> assertThat(page).contains("第 1 页没有文字层"));
    }

    /** The program of the Debian packages, where it is installed, on a picture of text. */
    @Test
    void theRealProgramReadsAPicture() throws Exception {
        Assumptions.assumeTrue(Tesseract.isInstalled(), "tesseract with chi_sim is not installed");

        Layout layout = new PdfLayoutReader().read(new Input("scan.pdf", Tesseract.scan("2026", "4684.30")), WITH_OCR);

        assertThat(texts(layout).stream().map(line -> line.replace(" ", ""))).containsExactly("2026", "4684.30");
        assertThat(lines(layout)).allSatisfy(line -> assertThat(line.origin()).isEqualTo(Origin.OCR));
        assertThat(kinds(layout)).containsExactly(NoticeKind.READ_BY_OCR);
    }

    @Test
    void wordsOfCellsAreInTheCellsOfARuledTable() throws Exception {
        ScanSketch sketch = new ScanSketch(450, 300)
                .grid(new float[] {50, 200, 300}, new float[] {100, 120, 140})
                .line(60, 110, 80, 110)
                .line(280, 130, 295, 130);

        // Cells are read on a picture of their own: each a line, in the order of the rows.
        Layout layout = read(program("""
                test "$(wc -l < "$1")" -eq 2 || exit 3
                printf '4\\t1\\t1\\t1\\t1\\t0\\t100\\t100\\t400\\t30\\t-1\\t\\n'
                printf '5\\t1\\t1\\t1\\t1\\t1\\t100\\t100\\t200\\t30\\t96\\t收支总表\\n'
                printf '4\\t2\\t1\\t1\\t1\\t0\\t20\\t16\\t60\\t16\\t-1\\t\\n'
                printf '5\\t2\\t1\\t1\\t1\\t1\\t20\\t16\\t60\\t16\\t96\\t收入\\n'
                printf '4\\t2\\t1\\t1\\t2\\t0\\t20\\t46\\t60\\t16\\t-1\\t\\n'
                printf '5\\t2\\t1\\t1\\t2\\t1\\t20\\t46\\t60\\t16\\t96\\t12.50\\n'
                """), WITH_OCR, sketch.pdf(0));

        assertThat(texts(layout)).containsExactly("收支总表");
        Grid grid = onlyGrid(layout);
        assertThat(grid.rows()).isEqualTo(2);
        assertThat(text(grid, 0, 0)).isEqualTo("收入");
        assertThat(text(grid, 1, 1)).isEqualTo("12.50");
        assertThat(grid.cells()).allSatisfy(cell -> assertThat(cell.origin()).isEqualTo(Origin.OCR));
        assertThat(kinds(layout)).containsExactly(NoticeKind.READ_BY_OCR);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theRealProgramReadsATableHoweverItLies(int turns) throws Exception {
        Assumptions.assumeTrue(Tesseract.isInstalled(), "tesseract with chi_sim is not installed");
        ScanSketch sketch = new ScanSketch(450, 300)
                .grid(new float[] {50, 150, 300, 400}, new float[] {100, 120, 140, 160})
                .text(60, 114, "2010301")
                .text(200, 114, "4684.30")
                .text(60, 134, "2010302")
                .text(320, 134, "2026")
                .text(60, 154, "2080505")
                .text(200, 154, "367.54")
                .askew(0.6);

        Layout layout = read(Recogniser.TESSERACT, WITH_OCR, sketch.pdf(turns));

        Grid grid = onlyGrid(layout);
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(text(grid, 0, 1).replace(" ", "")).isEqualTo("4684.30");
        assertThat(text(grid, 1, 0).replace(" ", "")).isEqualTo("2010302");
        assertThat(text(grid, 1, 1)).isEmpty();
        assertThat(text(grid, 1, 2).replace(" ", "")).isEqualTo("2026");
        assertThat(text(grid, 2, 1).replace(" ", "")).isEqualTo("367.54");
    }

    @Test
    void picturesThatJavaDoesNotKnowAreDrawnByAnotherProgram() throws Exception {
        assertThat(messages(readUnknownImage(List.of(folder.resolve("absent").toString()))))
                .satisfiesExactly(
                        page -> assertThat(page).contains("第 1 页没有文字层"),
                        why -> assertThat(why).contains("poppler-utils"));
        Path drawn = folder.resolve("drawn-page.png");
        javax.imageio.ImageIO.write(new ScanSketch(100, 100).image(), "png", drawn.toFile());
        Path drawer = Files.writeString(
                folder.resolve("drawer.sh"), "while [ $# -gt 1 ]; do shift; done\ncp '" + drawn + "' \"$1.png\"\n");

        Layout layout = readUnknownImage(List.of("/bin/sh", drawer.toString()));

        assertThat(texts(layout)).containsExactly("收入总计");
    }

    private Layout readUnknownImage(List<String> drawer) throws Exception {
        PdfSketch sketch = new PdfSketch();
        sketch.page().image("JPXDecode");
        List<String> words = program("""
                printf '4\\t1\\t1\\t1\\t1\\t0\\t100\\t100\\t400\\t50\\t-1\\t\\n'
                printf '5\\t1\\t1\\t1\\t1\\t1\\t100\\t100\\t200\\t50\\t96\\t收入总计\\n'
                """);
        return new PdfLayoutReader(new Recogniser(words), drawer).read(new Input("a.pdf", sketch.bytes()), WITH_OCR);
    }

    private static List<String> messages(Layout layout) {
        return layout.notices().stream().map(n -> n.message().zh()).toList();
    }

    private static List<NoticeKind> kinds(Layout layout) {
        return layout.notices().stream().map(n -> n.kind()).toList();
    }

    private Layout read(List<String> command, ReadLimits limits) throws Exception {
        PdfSketch sketch = new PdfSketch();
        sketch.page().raw("q 600 0 0 400 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q");
        return read(command, limits, sketch.bytes());
    }

    private static Layout read(List<String> command, ReadLimits limits, byte[] pdf) throws Exception {
        return new PdfLayoutReader(new Recogniser(command), PdfLayoutReader.PDFTOPPM)
                .read(new Input("a.pdf", pdf), limits);
    }

    /** A stand-in for tesseract that prints what it is told. */
    private List<String> program(String script) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        return List.of(
                "/bin/sh",
                Files.writeString(folder.resolve("stand-in.sh"), script).toString());
    }
}
