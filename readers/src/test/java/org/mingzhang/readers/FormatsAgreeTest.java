package org.mingzhang.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.testing.Layouts;
import org.mingzhang.readers.testing.Zips;

/** One table, written in every format that has merged cells, is read as the same grid. */
class FormatsAgreeTest {

    private static final LayoutReaders READERS = LayoutReaders.installed();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void aTableIsTheSameInEveryFormat(long seed) throws Exception {
        Grid grid = grid(new Random(seed));
        Layouts.assertConsistent(grid);
        List<GridCell> expected = bare(grid);

        assertThat(bare(read("a.html", html(grid)))).as("HTML").isEqualTo(expected);
        assertThat(bare(read("a.docx", docx(grid)))).as("DOCX").isEqualTo(expected);
        assertThat(bare(read("a.xlsx", workbook(new XSSFWorkbook(), grid))))
                .as("XLSX")
                .isEqualTo(expected);
        assertThat(bare(read("a.xls", workbook(new HSSFWorkbook(), grid))))
                .as("XLS")
                .isEqualTo(expected);
    }

    /** A header of two rows with merged headings, then rows of a name and amounts, some of them blank. */
    private static Grid grid(Random random) {
        int groups = 1 + random.nextInt(3);
        List<GridCell> cells = new ArrayList<>();
        cells.add(cell(0, 0, 2, 1, "科目编码"));
        cells.add(cell(0, 1, 2, 1, "科目名称"));
        int column = 2;
        for (int g = 0; g < groups; g++) {
            int width = 2 + random.nextInt(2);
            cells.add(cell(0, column, 1, width, "预算数" + g));
            for (int i = 0; i < width; i++) {
                cells.add(cell(1, column + i, 1, 1, "其中" + g + i));
            }
            column += width;
        }
        int rows = 3 + random.nextInt(20);
        for (int r = 2; r < rows; r++) {
            cells.add(cell(r, 0, 1, 1, "20" + (100 + r)));
            cells.add(cell(r, 1, 1, 1, random.nextBoolean() ? "支出" + r : "支出\n（续）" + r));
            for (int c = 2; c < column; c++) {
                if (c == column - 1 || random.nextInt(3) > 0) {
                    cells.add(cell(r, c, 1, 1, random.nextInt(100_000) + ".50"));
                }
            }
        }
        cells.add(cell(rows, 0, 1, 2, "合计"));
        cells.add(cell(rows, column - 1, 1, 1, "0.00"));
        return new Grid(rows + 1, column, cells, List.of(), GridOrigin.MARKUP, Place.NONE);
    }

    private static GridCell cell(int row, int column, int rowSpan, int columnSpan, String text) {
        return new GridCell(row, column, rowSpan, columnSpan, text, 0, Origin.TEXT, Place.NONE);
    }

    /** The cells with text, without their places, in order. */
    private static List<GridCell> bare(Grid grid) {
        return grid.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()))
                .sorted(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
                .toList();
    }

    private static Grid read(String name, byte[] bytes) throws UnreadableInputException {
        return Layouts.onlyGrid(READERS.read(new Input(name, bytes), ReadLimits.DEFAULT));
    }

    private static GridCell covering(Grid grid, int row, int column) {
        return grid.cells().stream()
                .filter(cell -> cell.covers(row, column))
                .findFirst()
                .orElse(null);
    }

    private static byte[] html(Grid grid) {
        StringBuilder html = new StringBuilder("<html><body><table>");
        for (int r = 0; r < grid.rows(); r++) {
            html.append("<tr>");
            for (int c = 0; c < grid.columns(); c++) {
                GridCell cell = covering(grid, r, c);
                if (cell == null) {
                    html.append("<td>&nbsp;</td>");
                } else if (cell.row() == r && cell.column() == c) {
                    html.append("<td rowspan=").append(cell.rowSpan());
                    html.append(" colspan=").append(cell.columnSpan()).append('>');
                    html.append(cell.text().replace("\n", "<br>")).append("</td>");
                }
            }
            html.append("</tr>");
        }
        return html.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx(Grid grid) {
        StringBuilder body = new StringBuilder("<w:document xmlns:w=\"w\"><w:body><w:tbl>");
        for (int r = 0; r < grid.rows(); r++) {
            body.append("<w:tr>");
            for (int c = 0; c < grid.columns(); c++) {
                GridCell cell = covering(grid, r, c);
                if (cell == null) {
                    body.append("<w:tc><w:p/></w:tc>");
                } else if (cell.column() == c) {
                    boolean begins = cell.row() == r;
                    body.append("<w:tc><w:tcPr><w:gridSpan w:val=\"")
                            .append(cell.columnSpan())
                            .append("\"/>");
                    if (cell.rowSpan() > 1) {
                        body.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
                    }
                    body.append("</w:tcPr>");
                    for (String line : begins ? cell.text().split("\n") : new String[] {""}) {
                        body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>");
                    }
                    body.append("</w:tc>");
                }
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl></w:body></w:document>");
        return Zips.of(Map.of("word/document.xml", body.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] workbook(Workbook workbook, Grid grid) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            Sheet sheet = workbook.createSheet("Sheet1");
            for (int r = 0; r < grid.rows(); r++) {
                Row row = sheet.createRow(r + 2);
                for (GridCell cell : grid.cells()) {
                    if (cell.row() == r) {
                        row.createCell(cell.column() + 1).setCellValue(cell.text());
                    }
                }
            }
            for (GridCell cell : grid.cells()) {
                if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(
                            cell.row() + 2,
                            cell.row() + cell.rowSpan() + 1,
                            cell.column() + 1,
                            cell.column() + cell.columnSpan()));
                }
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
