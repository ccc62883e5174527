package org.mingzhang.readers.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small honest file of every format but PDF. */
public final class Samples {

    private Samples() {}

    /** A file of the format with this id. */
    public static byte[] of(String format) throws IOException {
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
            case "doc" -> resource("/docx/sample.doc");
            default ->
                bytes("{\"format\": \"mingzhang-layout\", \"blocks\": [{\"type\": \"line\", \"text\": \"预算\"},"
                        + "{\"type\": \"grid\", \"table\": [[\"项目\", \"金额\"], [\"合计\", \"5\"]]}]}");
        };
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream bytes = Samples.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(bytes, name).readAllBytes();
        }
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
