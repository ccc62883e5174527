package org.mingzhang.readers.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.assertRefused;
import static org.mingzhang.readers.testing.Layouts.at;
import static org.mingzhang.readers.testing.Layouts.grids;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;
import static org.mingzhang.readers.testing.Layouts.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Text;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.OfficePackage;
import org.mingzhang.readers.testing.Zips;

class WorkbookReadersTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sheetsComeAsTheyAreDisplayed(boolean openXml) throws Exception {
        Layout layout = read(openXml, workbook -> {
            Sheet sheet = workbook.createSheet("表1收支总表");
            row(sheet, 0, "收支总表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            row(sheet, 1, "部门：某局", null, "单位：万元");
            row(sheet, 2, "科目", "支出", null);
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
            row(sheet, 3, null, "基本", "项目");
            Row figures = row(sheet, 4, "　　社会保障", 1234.5, null);
            CellStyle money = workbook.createCellStyle();
            money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            figures.getCell(1).setCellStyle(money);
            Cell formula = figures.createCell(2);
            formula.setCellFormula("B5*2");
            formula.setCellStyle(money);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
            row(sheet, 5, "注：本表无其他事项。");
        });

        assertThat(texts(layout)).containsExactly("表1收支总表", "收支总表", "部门：某局", "单位：万元", "注：本表无其他事项。");
        Grid grid = onlyGrid(layout);
        assertConsistent(grid);
        assertThat(grid.origin()).isEqualTo(GridOrigin.SHEET);
        assertThat(at(grid, 0, 0).rowSpan()).isEqualTo(2);
        assertThat(at(grid, 0, 1).columnSpan()).isEqualTo(2);
        assertThat(text(grid, 2, 0)).isEqualTo("社会保障");
        assertThat(at(grid, 2, 0).indent()).isEqualTo(2);
        assertThat(text(grid, 2, 1)).isEqualTo("1,234.50");
        assertThat(text(grid, 2, 2)).as("cached value of a formula").isEqualTo("2,469.00");
        assertThat(at(grid, 2, 1).place().line()).isEqualTo(5);
        assertThat(at(grid, 2, 1).place().page()).isEqualTo(1);
        assertThat(layout.sources().get(0).pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsHiddenIsNotReadButSaid(boolean openXml) throws Exception {
        Layout layout = read(openXml, workbook -> {
            Sheet sheet = workbook.createSheet("可见");
            row(sheet, 0, "项目", "科目编码", "金额");
            row(sheet, 1, "甲", 201, 1);
            row(sheet, 2, "仅供内部核对").setZeroHeight(true);
            row(sheet, 3, "丙", 203, 3);
            sheet.setColumnHidden(1, true);
            row(workbook.createSheet("隐藏"), 0, "草稿", "1");
            workbook.setSheetHidden(1, true);
        });

        Grid grid = onlyGrid(layout);
        assertThat(grid.columns()).isEqualTo(2);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(text(grid, 2, 0)).isEqualTo("丙");
        assertThat(text(grid, 2, 1)).isEqualTo("3");
        assertThat(at(grid, 2, 1).place().line()).isEqualTo(4);
        assertThat(texts(layout)).containsExactly("可见");
        assertThat(layout.notices())
                .extracting(notice -> notice.kind())
                .containsExactly(NoticeKind.PART_UNREADABLE, NoticeKind.PART_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTableWithHiddenAmountsIsNotTakenForWhole(boolean row) throws Exception {
        Layout layout = read(true, workbook -> {
            Sheet sheet = workbook.createSheet("收入");
            row(sheet, 0, "项目", "上年数", "金额");
            row(sheet, 1, "甲", 9, 1);
            row(sheet, 2, "乙", 0, 2).setZeroHeight(row);
            row(sheet, 3, "合计", 9, 3);
            sheet.setColumnHidden(1, !row);
        });

        assertThat(onlyGrid(layout).columns()).isEqualTo(1);
        assertThat(layout.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.message().zh()).contains("不参与核对"));
    }

    @Test
    void hiddenRowsOfZerosAreLeftOutAsInPrint() throws Exception {
        Layout layout = read(true, workbook -> {
            Sheet sheet = workbook.createSheet("支出");
            row(sheet, 0, "科目编码", "项目", "金额");
            row(sheet, 1, 201, "甲", 3);
            row(sheet, 2, 202, "乙", 0).setZeroHeight(true);
            row(sheet, 3, "", "合计", 3);
        });

        assertThat(onlyGrid(layout).columns()).isEqualTo(3);
        assertThat(onlyGrid(layout).rows()).isEqualTo(3);
        assertThat(layout.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSheetThatIsOnlyAPictureIsSaidToBeUnread(boolean openXml) throws Exception {
        Layout layout = read(openXml, workbook -> {
            row(workbook.createSheet("表1收支总表"), 0, "收支总表");
            Sheet picture = workbook.createSheet("表2收入总表");
            workbook.createSheet("Sheet3");
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            picture.createDrawingPatriarch()
                    .createPicture(anchor, workbook.addPicture(new byte[] {1}, Workbook.PICTURE_TYPE_PNG));
        });

        assertThat(layout.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.message().zh()).contains("表2收入总表", "只有图片"));
    }

    @Test
    void tablesBesideEachOtherAreTwo() throws Exception {
        Layout layout = read(true, workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "收入总表", "", "", "支出总表");
            row(sheet, 1, "项目", "金额", "", "科目编码", "科目名称", "金额");
            row(sheet, 2, "拨款", 5, "", 201, "甲", 2);
            row(sheet, 3, "合计", 5, "", 202, "乙", 3);
            row(sheet, 4, "", "", "", "", "合计", 5);
        });

        assertThat(texts(layout)).containsExactly("收入总表", "支出总表");
        assertThat(grids(layout)).extracting(Grid::columns).containsExactly(2, 3);
        assertThat(grids(layout)).extracting(Grid::rows).containsExactly(3, 4);
        assertThat(text(grids(layout).get(1), 2, 1)).isEqualTo("乙");
        assertThat(at(grids(layout).get(1), 2, 1).place().line()).isEqualTo(4);
    }

    @Test
    void sidesAndRemarksBesideATableAreNoTables() throws Exception {
        Layout layout = read(true, workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "收支总表");
            row(sheet, 1, "收入", "金额", "", "支出", "金额", "", "填报说明：按批复数填列，见附表。");
            row(sheet, 2, "拨款", 5, "", "甲", 5);
        });

        assertThat(grids(layout)).hasSize(1);
        assertThat(grids(layout).get(0).columns()).isEqualTo(7);
    }

    @Test
    void oneSheetMayHoldSeveralTables() throws Exception {
        Layout layout = read(true, workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "表一 收入总表");
            row(sheet, 1, "项目", "上年", "本年");
            row(sheet, 2, "合计", 1, 2);
            row(sheet, 4, "其他", 0, 0);
            row(sheet, 6, "表二 支出总表");
            row(sheet, 7, "项目", "上年", "本年");
            row(sheet, 8, "合计", 3, 4);
        });

        assertThat(grids(layout)).hasSize(2);
        assertThat(grids(layout).get(0).rows()).isEqualTo(4);
        assertThat(texts(layout)).containsExactly("表一 收入总表", "表二 支出总表");
    }

    @Test
    void theTitleOfTheNextTableEndsTheOneDirectlyAbove() throws Exception {
        Layout layout = read(true, workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "表 1");
            row(sheet, 1, "收入总表");
            row(sheet, 2, "单位： 万元");
            row(sheet, 3, "项目", "上年", "本年");
            row(sheet, 4, "合计", 1, 2);
            row(sheet, 5, "表 2");
            row(sheet, 6, "支出总表");
            row(sheet, 7, "单位： 万元");
            row(sheet, 8, "项目", "上年", "本年");
            row(sheet, 9, "合计", 3, 4);
        });

        assertThat(grids(layout)).hasSize(2);
        assertThat(texts(layout)).contains("支出总表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sheet1", "GK04", "1-2", "Z01_1 (2)"})
    void theNameOfASheetThatSaysNothingIsNoPartOfItsTitle(String name) throws Exception {
        Layout layout = read(true, workbook -> {
            Sheet sheet = workbook.createSheet(name);
            row(sheet, 0, "收入总表");
            row(sheet, 1, "项目", "上年", "本年");
            row(sheet, 2, "合计", 1, 2);
        });

        assertThat(texts(layout)).containsExactly("收入总表");
    }

    @Test
    void oneSheetMayHoldAWholeDocument() throws Exception {
        Layout layout = read(true, workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "青禾县图书馆2031年度单位决算");
            row(sheet, 2, "第一部分 单位概况");
            row(sheet, 3, "主要职能");
            row(sheet, 4, "负责图书借阅，组织阅读活动。");
            row(sheet, 6, "第二部分 决算表");
            row(sheet, 7, "支出决算表");
            row(sheet, 8, "部门：青禾县图书馆", "2031年度", "单位：万元");
            row(sheet, 9, "项目", "基本支出", "项目支出");
            row(sheet, 10, "教育支出", 1, 2);
            row(sheet, 11, "其他支出");
            row(sheet, 12, "注：本表反映本年度各项支出情况。");
            row(sheet, 14, "支出说明");
            row(sheet, 15, "本年支出3万元，比上年增加1万元。");
        });

        assertThat(onlyGrid(layout).rows()).isEqualTo(3);
        assertThat(onlyGrid(layout).columns()).isEqualTo(3);
        assertThat(texts(layout))
                .containsExactly(
                        "青禾县图书馆2031年度单位决算",
                        "第一部分 单位概况",
                        "主要职能",
                        "负责图书借阅，组织阅读活动。",
                        "第二部分 决算表",
                        "支出决算表",
                        "部门：青禾县图书馆",
                        "2031年度",
                        "单位：万元",
                        "注：本表反映本年度各项支出情况。",
                        "支出说明",
                        "本年支出3万元，比上年增加1万元。");
    }

    @Test
    void yearsInARowOfTheirOwnAreColumns() throws Exception {
        Layout layout = read(true, workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "收入总表");
            row(sheet, 1, null, "2030年度", "2031年度");
            row(sheet, 2, "合计", 1, 2);
        });

        assertThat(onlyGrid(layout).rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void numbersAndDatesComeAsTheyAreDisplayed(boolean openXml) throws Exception {
        Layout layout = read(openXml, workbook -> {
            Sheet sheet = workbook.createSheet("数");
            row(sheet, 0, "项目", "金额");
            formatted(row(sheet, 1, "万元", 12345678), "0!.0000");
            formatted(row(sheet, 2, "日期", 45000), "yyyy\"年\"m\"月\"d\"日\"");
            formatted(row(sheet, 3, "零", 0), "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
            row(sheet, 4, "文本", "１２３４元");
            row(sheet, 5, "错误").createCell(1).setCellErrorValue((byte) 23);
        });
        Grid grid = onlyGrid(layout);

        assertThat(List.of(1, 2, 3, 4, 5).stream().map(r -> text(grid, r, 1)))
                .containsExactly("1234.5678", "2023年3月15日", "-", "1234元", "#REF!");
    }

    @Test
    void aFormulaThatNobodyCalculatedIsCalculatedAndNeverZero() throws Exception {
        Layout layout = read(true, workbook -> {
            Sheet sheet = workbook.createSheet("数");
            row(sheet, 0, "项目", "金额");
            row(sheet, 1, "甲", 1.5);
            row(sheet, 2, "乙", 2);
            row(sheet, 3, "合计").createCell(1).setCellFormula("SUM(B2:B3)");
            row(sheet, 4, "其他").createCell(1).setCellFormula("'[1]表'!A1");
            XSSFCell empty = (XSSFCell) row(sheet, 5, "再计").createCell(1);
            empty.setCellFormula("B2*2");
            empty.getCTCell().setV("");
        });

        assertThat(text(onlyGrid(layout), 3, 1)).isEqualTo("3.5");
        assertThat(text(onlyGrid(layout), 4, 1)).startsWith("=");
        assertThat(text(onlyGrid(layout), 5, 1)).isEqualTo("3");
    }

    @Test
    void whatStandsOverATableOfTwoColumnsIsNoRowOfIt() throws Exception {
        Layout layout = read(true, workbook -> {
            Sheet sheet = workbook.createSheet("9");
            row(sheet, 0, "附件2");
            row(sheet, 1, "国有资本经营预算支出表");
            row(sheet, 2, "部门名称：青禾县水务局 单位：万元");
            row(sheet, 3, "科目名称", "项目支出");
            row(sheet, 4, "合计", 12.5);
        });

        assertThat(texts(layout)).containsExactly("附件2", "国有资本经营预算支出表", "部门名称：青禾县水务局 单位：万元");
        assertThat(onlyGrid(layout).rows()).isEqualTo(2);
    }

    private static void formatted(Row row, String format) {
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
        row.getCell(1).setCellStyle(style);
    }

    @Test
    void aLoneLabelBelowAnEmptyRowIsNoCaption() throws Exception {
        Layout layout = read(true, workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "表一 收支总表");
            row(sheet, 1, "项目", "预算数", "项目", "预算数");
            row(sheet, 2, "本年收入合计", 5, "本年支出合计", 5);
            row(sheet, 4, "上级补助收入");
            row(sheet, 5, "收入总计", 5, "支出总计", 5);
        });

        assertThat(grids(layout)).hasSize(1);
        assertThat(grids(layout).get(0).rows()).isEqualTo(5);
    }

    @Test
    void sheetsBeyondTheLimitAreSaid() throws Exception {
        byte[] bytes = bytes(new XSSFWorkbook(), workbook -> {
            row(workbook.createSheet("一"), 0, "甲", 1);
            row(workbook.createSheet("二"), 0, "乙", 2);
        });

        Layout layout = new XlsxReader().read(new Input("a.xlsx", bytes), new ReadLimits(1 << 20, 1, 10, false));

        assertThat(grids(layout)).hasSize(1);
        assertThat(layout.notices().get(0).kind()).isEqualTo(NoticeKind.LIMIT_REACHED);
    }

    @Test
    void anEncryptedWorkbookIsRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(bytes(new XSSFWorkbook(), workbook -> row(workbook.createSheet("一"), 0, "甲")));
            }
            container.writeFilesystem(bytes);
        }
        assertRefused(new XlsReader(), "a.xlsx", bytes.toByteArray(), "已加密", "encrypted");

        byte[] old;
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            old = bytes(new HSSFWorkbook(), workbook -> row(workbook.createSheet("一"), 0, "甲"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(new XlsReader(), "a.xls", old, "已加密", "encrypted");
    }

    @Test
    void aTruncatedWorkbookIsRefused() throws Exception {
        byte[] xlsx = bytes(new XSSFWorkbook(), workbook -> row(workbook.createSheet("一"), 0, "甲"));
        byte[] xls = bytes(new HSSFWorkbook(), workbook -> row(workbook.createSheet("一"), 0, "甲"));
        byte[] half = Arrays.copyOf(xlsx, xlsx.length / 2);

        assertThat(new XlsxReader().reads(new Input("a.xlsx", half))).isTrue();
        assertRefused(new XlsxReader(), "a.xlsx", half, "不完整或已损坏", "truncated or damaged");
        assertRefused(new XlsReader(), "a.xls", Arrays.copyOf(xls, xls.length / 2), "不完整或已损坏", "truncated or damaged");
    }

    @Test
    void aZipBombIsRefused() {
        byte[] bomb = Zips.bomb("xl/workbook.xml", 300);

        assertThat(new XlsxReader().reads(new Input("a.xlsx", bomb))).isTrue();
        assertRefused(new XlsxReader(), "a.xlsx", bomb, "异常庞大", "abnormal size");
    }

    @Test
    void externalEntitiesAreNotResolved() throws Exception {
        byte[] honest = bytes(new XSSFWorkbook(), workbook -> row(workbook.createSheet("一"), 0, "甲", 1));
        Map<String, byte[]> parts =
                new LinkedHashMap<>(OfficePackage.parts(new Input("a.xlsx", honest), new Text("", ""), name -> true));
        parts.put(
                "xl/workbook.xml",
                ("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets>&e;</sheets></workbook>")
                        .getBytes(StandardCharsets.UTF_8));

        assertRefused(new XlsxReader(), "a.xlsx", Zips.of(parts), "损坏", "damaged");
    }

    private interface Filler {
        void fill(Workbook workbook);
    }

    private static Layout read(boolean openXml, Filler filler) throws IOException, UnreadableInputException {
        LayoutReader reader = openXml ? new XlsxReader() : new XlsReader();
        Input input = new Input("表.dat", bytes(openXml ? new XSSFWorkbook() : new HSSFWorkbook(), filler));
        assertThat(reader.reads(input)).isTrue();
        return reader.read(input, ReadLimits.DEFAULT);
    }

    private static byte[] bytes(Workbook workbook, Filler filler) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            filler.fill(workbook);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static Row row(Sheet sheet, int index, Object... values) {
        Row row = sheet.createRow(index);
        for (int c = 0; c < values.length; c++) {
            if (values[c] instanceof Number number) {
                row.createCell(c).setCellValue(number.doubleValue());
            } else if (values[c] != null) {
                row.createCell(c).setCellValue(values[c].toString());
            }
        }
        return row;
    }
}
