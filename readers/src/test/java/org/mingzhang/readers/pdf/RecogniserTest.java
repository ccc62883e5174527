package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.lines;
import static org.mingzhang.readers.testing.Layouts.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.ReadLimits;

class RecogniserTest {

    private static final ReadLimits WITH_OCR = new ReadLimits(1 << 20, 10, 60, true);

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

    private static List<String> messages(Layout layout) {
        return layout.notices().stream().map(n -> n.message().zh()).toList();
    }

    private static List<NoticeKind> kinds(Layout layout) {
        return layout.notices().stream().map(n -> n.kind()).toList();
    }

    private Layout read(List<String> command, ReadLimits limits) throws Exception {
        PdfSketch sketch = new PdfSketch();
        sketch.page().raw("q 600 0 0 400 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q");
        return new PdfLayoutReader(new Recogniser(command)).read(new Input("a.pdf", sketch.bytes()), limits);
    }

    /** A stand-in for tesseract that prints what it is told. */
    private List<String> program(String script) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        return List.of(
                "/bin/sh",
                Files.writeString(folder.resolve("stand-in.sh"), script).toString());
    }
}
