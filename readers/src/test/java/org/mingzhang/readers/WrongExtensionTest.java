package org.mingzhang.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.testing.Zips;

/** The content decides which reader is asked, whatever the name says. */
class WrongExtensionTest {

    private static final LayoutReaders READERS = LayoutReaders.installed();

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx", "a.xlsx", "a.xls", "a.html", "a.txt", "a.json", "a"})
    void readableContentIsReadUnderAnyName(String name) throws Exception {
        assertThat(format(name, workbook(new XSSFWorkbook()))).isEqualTo("xlsx");
        assertThat(format(name, workbook(new HSSFWorkbook()))).isEqualTo("xls");
        assertThat(format(name, docx())).isEqualTo("docx");
        assertThat(format(name, bytes("<!DOCTYPE html><html><body><p>预算</p></body></html>")))
                .isEqualTo("html");
        assertThat(format(name, pdf())).isEqualTo("pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx", "a.xlsx", "a.xls", "a.html", "a.txt", "a"})
    void plainTextIsReadUnderAnyName(String name) throws Exception {
        assertThat(format(name, bytes("2026年部门预算\n收入总计 10 万元。"))).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx", "a.xlsx", "a.xls", "a.html", "a.txt", "a.json", "a"})
    void nothingElseIsReadUnderAnyName(String name) {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        assertRefused(name, noise);
        assertRefused(name, new byte[0]);
        assertRefused(name, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'});
        assertRefused(name, Zips.of(Map.of("OFD.xml", bytes("<x/>"))));
        assertRefused(name, Zips.of(Map.of("a.txt", bytes("预算"))));
        assertRefused(name, bytes("<?xml version=\"1.0\"?><Workbook/>"));
    }

    private static void assertRefused(String name, byte[] bytes) {
        assertThatThrownBy(() -> READERS.read(new Input(name, bytes), ReadLimits.DEFAULT))
                .isInstanceOfSatisfying(UnreadableInputException.class, refusal -> {
                    assertThat(refusal.problem().zh()).contains("请").doesNotContain("\n");
                    assertThat(refusal.problem().en()).isNotBlank().doesNotContain("\n");
                });
    }

    private static String format(String name, byte[] bytes) throws UnreadableInputException {
        return READERS.read(new Input(name, bytes), ReadLimits.DEFAULT)
                .sources()
                .get(0)
                .format();
    }

    private static byte[] workbook(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("预算");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] docx() {
        return Zips.of(Map.of(
                "word/document.xml",
                bytes("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>预算</w:t></w:r></w:p></w:body></w:document>")));
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
