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
    void pageStaysUnreadWithoutTheProgramOrWhenItFailsOrIsNotAskedFor() throws Exception {
        assertThat(kinds(read(List.of(folder.resolve("absent").toString()), WITH_OCR)))
                .containsExactly(NoticeKind.PAGE_WITHOUT_TEXT);
        assertThat(kinds(read(program("exit 3"), WITH_OCR))).containsExactly(NoticeKind.PAGE_WITHOUT_TEXT);
        assertThat(kinds(read(program("exit 0"), WITH_OCR))).containsExactly(NoticeKind.PAGE_WITHOUT_TEXT);
        assertThat(kinds(read(program("exit 0"), ReadLimits.DEFAULT))).containsExactly(NoticeKind.PAGE_WITHOUT_TEXT);
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
