package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of files that are broken, hostile or mislabelled, and one good one, through the real process. */
class BadInputTest {

    @TempDir
    Path work;

    @Test
    void eachGetsOneSentenceAndTheGoodOneIsChecked() throws Exception {
        Path folder = Files.createDirectory(work.resolve("in"));
        byte[] pdf = pdf(null);
        Map<String, String> expected = new HashMap<>();
        put(folder, expected, "encrypted.pdf", pdf("secret"), "加密");
        put(folder, expected, "truncated.pdf", Arrays.copyOf(pdf, pdf.length / 2), "不完整");
        put(folder, expected, "empty.pdf", new byte[0], "0 字节");
        put(folder, expected, "bomb.pdf", bomb(), "异常的压缩数据");
        put(folder, expected, "bomb.xlsx", zip("xl/workbook.xml", new byte[300 << 20]), "异常庞大");
        put(folder, expected, "entity.docx", zip("word/document.xml", entity()), "损坏");
        put(folder, expected, "picture.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "");
        Files.copy(MingzhangProcess.cleanExample(), folder.resolve("good.pdf"));
        Path report = work.resolve("report.json");

        MingzhangProcess.Outcome outcome = MingzhangProcess.run(
                work, "check", "--format", "json", "--output", report.toString(), folder.toString());

        assertThat(outcome.showsStackTrace()).as(outcome.err()).isFalse();
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.UNREADABLE.number());
        JsonNode json = JsonMapper.shared().readTree(Files.readString(report));
        assertThat(json.get("documents"))
                .singleElement()
                .satisfies(document ->
                        assertThat(document.get("source").asString()).endsWith("good.pdf"));
        assertThat(outcome.err().lines()).hasSize(expected.size());
        expected.forEach((name, words) -> assertThat(outcome.err().lines())
                .as(name)
                .anySatisfy(line -> assertThat(line).contains(name + "：", words)));
    }

    private static void put(Path folder, Map<String, String> expected, String name, byte[] bytes, String words)
            throws IOException {
        Files.write(folder.resolve(name), bytes);
        expected.put(name, words);
    }

    private static byte[] pdf(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A page whose content is 300 MB when decoded. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(deflated)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                deflate.write(zeros);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(ascii("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n"
                + "4 0 obj\n<</Filter/FlateDecode/Length " + deflated.size() + ">>\nstream\n"));
        bytes.write(deflated.toByteArray());
        bytes.write(ascii("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"));
        return bytes.toByteArray();
    }

    private static byte[] entity() {
        return ascii("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
