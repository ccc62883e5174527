package org.mingzhang.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.testing.Layouts;
import org.mingzhang.readers.testing.Zips;

/** Whatever becomes of a file on its way, it is read or refused; and readers may be shared among threads. */
class RobustnessTest {

    private static final LayoutReaders READERS = LayoutReaders.installed();

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "docx", "xlsx", "xls", "json"})
    void damagedFilesAreReadOrRefused(String format) throws Exception {
        byte[] whole = sample(format);
        assertThat(read("a." + format, whole)).isNotNull();
        Random random = new Random(20230101);
        for (int i = 0; i < 120; i++) {
            byte[] damaged = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int flips = random.nextInt(12); flips > 0 && damaged.length > 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                Layouts.grids(read("a." + format, damaged)).forEach(Layouts::assertConsistent);
            } catch (UnreadableInputException refusal) {
                assertThat(refusal.problem().zh()).isNotBlank().doesNotContain("\n");
                assertThat(refusal.problem().en()).isNotBlank().doesNotContain("\n");
            }
        }
    }

    @Test
    void oneSetOfReadersServesManyThreads() throws Exception {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        Map<String, Layout> expected = new LinkedHashMap<>();
        for (String format : List.of("text", "html", "docx", "xlsx", "xls", "json")) {
            samples.put("a." + format, sample(format));
            expected.put("a." + format, read("a." + format, samples.get("a." + format)));
        }
        List<String> names = List.copyOf(samples.keySet());

        boolean allAlike = IntStream.range(0, 120).parallel().allMatch(i -> {
            String name = names.get(i % names.size());
            try {
                return read(name, samples.get(name)).equals(expected.get(name));
            } catch (UnreadableInputException e) {
                return false;
            }
        });

        assertThat(allAlike).isTrue();
    }

    private static Layout read(String name, byte[] bytes) throws UnreadableInputException {
        return READERS.read(new Input(name, bytes), ReadLimits.DEFAULT);
    }

    private static byte[] sample(String format) throws IOException {
        return switch (format) {
            case "text" -> bytes("# 部门预算\n\n收入总计 10 万元。\n\n科目\t支出\t\n\t基本\t项目\n社保\t<p>7</p>\t3\n\n\t续\t1\n");
            case "html" ->
                bytes(
                        "<html><body><p>预算</p><table><tr><th rowspan=2>科目</th><th colspan=2>支出</th></tr>"
                                + "<tr><td>基本</td><td>项目</td></tr><tr><td>社保</td><td>7</td><td>3</td></tr></table></body></html>");
            case "docx" ->
                Zips.of(Map.of(
                        "word/document.xml",
                        bytes(
                                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>预算</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr>"
                                        + "<w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>支出</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc>"
                                        + "<w:p><w:r><w:t>项目</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr>"
                                        + "</w:tbl></w:body></w:document>")));
            case "xlsx" -> workbook(new XSSFWorkbook());
            case "xls" -> workbook(new HSSFWorkbook());
            default ->
                bytes("{\"format\": \"mingzhang-layout\", \"blocks\": [{\"type\": \"line\", \"text\": \"预算\"},"
                        + "{\"type\": \"grid\", \"table\": [[\"项目\", \"金额\"], [\"合计\", \"5\"]]}]}");
        };
    }

    private static byte[] workbook(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            Sheet sheet = workbook.createSheet("收支总表");
            for (int r = 0; r < 6; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < 4; c++) {
                    row.createCell(c).setCellValue(r == 0 ? "列" + c : "" + r * c);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
