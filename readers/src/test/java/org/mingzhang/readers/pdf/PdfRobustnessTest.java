package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingzhang.readers.testing.Layouts.assertRefused;
import static org.mingzhang.readers.testing.Layouts.texts;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.CancelledException;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;

class PdfRobustnessTest {

    private final PdfLayoutReader reader = new PdfLayoutReader();

    @Test
    void takesWhatIsOrClaimsToBePdf() {
        assertThat(reader.reads(new Input("a.bin", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))))
                .isTrue();
        assertThat(reader.reads(new Input("A.PDF", new byte[0]))).isTrue();
        assertThat(reader.reads(new Input("a.txt", new byte[] {'x'}))).isFalse();
    }

    @Test
    void refusesWhatCannotBeReadWithOneSentence() throws Exception {
        byte[] good = sketch(3).bytes();

        assertRefused(reader, "a.pdf", new byte[0], "文件为空", "empty");
        assertRefused(reader, "a.pdf", "<html></html>".getBytes(StandardCharsets.US_ASCII), "不是 PDF", "no PDF");
        assertRefused(reader, "a.pdf", Arrays.copyOf(good, good.length / 2), "不完整", "cut short");
        assertRefused(reader, "a.pdf", sketch(1).encrypted("secret"), "已加密", "encrypted");
        assertRefused(
                reader,
                "a.pdf",
                "%PDF-1.7\nnothing\nstartxref\n0\n%%EOF".getBytes(StandardCharsets.US_ASCII),
                "PDF",
                "PDF");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void documentThatOnlyRestrictsItsUseIsRead(int keyLength) throws Exception {
        assertThat(texts(read(sketch(1).encrypted("", keyLength), ReadLimits.DEFAULT)))
                .containsExactly("第1页正文内容");
        assertRefused(reader, "a.pdf", sketch(1).encrypted("secret", keyLength), "已加密", "encrypted");
    }

    @Test
    void refusesDecompressionBombs() throws Exception {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(deflated)) {
            for (int i = 0; i < 300; i++) {
                deflate.write(zeros);
            }
        }

        assertRefused(reader, "a.pdf", withStream("/FlateDecode", deflated.toByteArray()), "异常的压缩数据", "abnormal");
        assertRefused(
                reader, "a.pdf", withStream("/FlateDecode", "9 0 R", deflated.toByteArray()), "异常的压缩数据", "abnormal");
        assertRefused(
                reader, "a.pdf", withStream("[/FlateDecode /FlateDecode]", new byte[] {1}), "异常的压缩数据", "abnormal");
    }

    @Test
    void pagesBeyondTheLimitAreNotice() throws Exception {
        Layout layout = read(sketch(5).bytes(), new ReadLimits(1 << 20, 2, 60, false));

        assertThat(texts(layout)).containsExactly("第1页正文内容", "第2页正文内容");
        assertThat(layout.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.LIMIT_REACHED);
            assertThat(notice.message().zh()).contains("第 3 页起未读");
        });
        assertThat(layout.sources().get(0).pages()).isEqualTo(5);
    }

    @Test
    void pagesBeyondTheRoomForCellsAreNotice() throws Exception {
        PdfSketch sketch = new PdfSketch();
        for (int i = 0; i < 3; i++) {
            sketch.page()
                    .grid(new float[] {50, 150, 250}, new float[] {50, 80, 110})
                    .text(60, 70, "收入")
                    .text(160, 100, "5");
        }

        Layout layout = read(sketch.bytes(), new ReadLimits(1 << 20, 100, 60, 9, false));

        assertThat(layout.blocks()).extracting(block -> block.place().page()).containsExactly(1, 2);
        assertThat(layout.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.LIMIT_REACHED);
            assertThat(notice.message().zh()).contains("格数上限", "第 3 页起未读");
        });
    }

    @Test
    void ofTenThousandPagesTheFirstAreRead() throws Exception {
        Layout layout = read(sketch(10_000).bytes(), ReadLimits.DEFAULT);

        assertThat(layout.sources().get(0).pages()).isEqualTo(10_000);
        assertThat(texts(layout)).hasSize(2_000).contains("第2000页正文内容");
        assertThat(layout.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.message().zh()).contains("第 2001 页起未读，共 10000 页");
        });
    }

    @Test
    void timeBeyondTheLimitIsNotice() throws Exception {
        Layout layout = read(sketch(3).bytes(), new ReadLimits(1 << 20, 100, 0, false));

        assertThat(layout.blocks()).isEmpty();
        assertThat(layout.notices()).extracting(n -> n.kind()).containsExactly(NoticeKind.LIMIT_REACHED);
    }

    @Test
    void aReadingThatIsNotWantedAnyMoreEndsBetweenPages() throws Exception {
        Input input = new Input("a.pdf", sketch(5).bytes());
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(
                        () -> new PdfLayoutReader().read(input, ReadLimits.DEFAULT, () -> asked.incrementAndGet() > 2))
                .isInstanceOf(CancelledException.class);
        assertThat(asked).hasValue(3);
    }

    @Test
    void pageOfAnImageIsNoticeAndEmptyPageIsNot() throws Exception {
        PdfSketch sketch = new PdfSketch();
        sketch.page();
        sketch.page().raw("q 600 0 0 400 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q");

        Layout layout = read(sketch.bytes(), ReadLimits.DEFAULT);

        assertThat(layout.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.PAGE_WITHOUT_TEXT);
            assertThat(notice.place().page()).isEqualTo(2);
        });
    }

    @Test
    void brokenOperatorsDoNotHideTheRestOfThePage() throws Exception {
        PdfSketch sketch = new PdfSketch();
        sketch.page().raw("(x) cm /Nothing Do 1 2 c Q Q [1] re").text(50, 100, "仍然可读");

        assertThat(texts(read(sketch.bytes(), ReadLimits.DEFAULT))).containsExactly("仍然可读");
    }

    @Test
    void aPageWhoseDataBreakOffIsUnread() throws Exception {
        Layout layout = read(damaged(3, 2), ReadLimits.DEFAULT);

        assertThat(texts(layout)).containsExactly("第1页正文内容", "第3页正文内容");
        assertThat(layout.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.PART_UNREADABLE);
            assertThat(notice.place().page()).isEqualTo(2);
        });
    }

    @Test
    void aWrongChecksumTellsOfDamageOnlyWhereOthersAreRight() throws Exception {
        byte[] one = sketch(3).bytes();
        spoilChecksum(one, 2);
        assertThat(texts(read(one, ReadLimits.DEFAULT))).containsExactly("第1页正文内容", "第3页正文内容");

        byte[] all = sketch(3).bytes();
        for (int page = 1; page <= 3; page++) {
            spoilChecksum(all, page);
        }
        assertThat(texts(read(all, ReadLimits.DEFAULT))).containsExactly("第1页正文内容", "第2页正文内容", "第3页正文内容");
    }

    @Test
    void aPageWhoseContentIsLostIsUnread() throws Exception {
        byte[] file;
        try (PDDocument document = Loader.loadPDF(sketch(3).bytes());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getPage(1).getCOSObject().setItem(COSName.CONTENTS, new COSDictionary());
            document.save(out);
            file = out.toByteArray();
        }

        Layout layout = read(file, ReadLimits.DEFAULT);

        assertThat(texts(layout)).containsExactly("第1页正文内容", "第3页正文内容");
        assertThat(layout.notices()).extracting(notice -> notice.kind()).containsExactly(NoticeKind.PART_UNREADABLE);
    }

    @Test
    void oneReaderServesManyThreads() throws Exception {
        byte[] bytes = sketch(8).bytes();
        Layout expected = read(bytes, ReadLimits.DEFAULT);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Layout>> jobs = IntStream.range(0, 16)
                    .<Callable<Layout>>mapToObj(i -> () -> read(bytes, ReadLimits.DEFAULT))
                    .toList();
            for (Future<Layout> layout : threads.invokeAll(jobs)) {
                assertThat(layout.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Layout read(byte[] bytes, ReadLimits limits) throws Exception {
        return reader.read(new Input("a.pdf", bytes), limits);
    }

    private static PdfSketch sketch(int pages) {
        PdfSketch sketch = new PdfSketch();
        for (int i = 1; i <= pages; i++) {
            sketch.page().text(50, 100, "第" + i + "页正文内容");
        }
        return sketch;
    }

    private static byte[] damaged(int pages, int page) throws Exception {
        byte[] file = sketch(pages).bytes();
        byte[] content = content(file, page);
        int at = indexOf(file, content);
        // A block of the kind that does not exist.
        file[at + 2] |= 0x06;
        return file;
    }

    private static void spoilChecksum(byte[] file, int page) throws Exception {
        byte[] content = content(file, page);
        file[indexOf(file, content) + content.length - 1] ^= 0x55;
    }

    /** The data of the content of a page, as they stand in the file. */
    private static byte[] content(byte[] file, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(file);
                InputStream raw = document.getPage(page - 1)
                        .getContentStreams()
                        .next()
                        .getCOSObject()
                        .createRawInputStream()) {
            return raw.readAllBytes();
        }
    }

    private static int indexOf(byte[] file, byte[] part) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }

    private static byte[] withStream(String filter, byte[] data) throws Exception {
        return withStream(filter, Integer.toString(data.length), data);
    }

    private static byte[] withStream(String filter, String length, byte[] data) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n<< /Filter " + filter + " /Length "
                        + length + " >>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(data);
        out.write("\nendstream\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF"
                .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
