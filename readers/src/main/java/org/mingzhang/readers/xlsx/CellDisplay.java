package org.mingzhang.readers.xlsx;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * Cells as a spreadsheet program displays them. A formula shows the value last calculated; where a program stored none,
 * it is calculated as on opening the workbook.
 */
final class CellDisplay {

    private final Workbook workbook;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private FormulaEvaluator evaluator;

    CellDisplay(Workbook workbook) {
        this.workbook = workbook;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    /** What the cell shows; a formula that cannot be calculated shows itself, which is no number. */
    String of(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA && isUncalculated(cell)) {
            return calculated(cell);
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.BLANK) {
            return "";
        }
        if (type == CellType.NUMERIC) {
            return number(cell, cell.getNumericCellValue());
        }
        try {
            return formatter.formatCellValue(cell);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return "";
        }
    }

    private static boolean isUncalculated(Cell cell) {
        return cell instanceof XSSFCell open
                && (open.getRawValue() == null || open.getRawValue().isEmpty());
    }

    private String calculated(Cell cell) {
        try {
            if (evaluator == null) {
                evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            }
            CellValue value = evaluator.evaluate(cell);
            return switch (value.getCellType()) {
                case NUMERIC -> number(cell, value.getNumberValue());
                case STRING -> value.getStringValue();
                case BOOLEAN -> value.getBooleanValue() ? "TRUE" : "FALSE";
                case ERROR -> FormulaError.forInt(value.getErrorValue()).getString();
                default -> "";
            };
        } catch (RuntimeException e) {
            // References to other workbooks and functions of other programs.
            return '=' + cell.getCellFormula();
        }
    }

    private String number(Cell cell, double value) {
        String format = cell.getCellStyle().getDataFormatString();
        if (format == null || format.equalsIgnoreCase("General") || format.equals("@")) {
            return raw(value, -1, "General");
        }
        int index = cell.getCellStyle().getDataFormat();
        if (DateUtil.isADateFormat(index, format)) {
            return raw(value, index, unquoted(format));
        }
        return NumberCode.of(format).map(code -> code.show(value)).orElseGet(() -> raw(value, index, format));
    }

    private String raw(double value, int index, String format) {
        try {
            return formatter.formatRawCellContents(value, index, format);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // A number format that cannot be applied must not hide the value.
            return BigDecimal.valueOf(value).toPlainString();
        }
    }

    /** {@code yyyy"年"m"月"} without its quotes, which the formatter would show. */
    private static String unquoted(String format) {
        return format.replaceFirst(";@$", "")
                .replaceAll("\\[\\$-[^\\]]*\\]", "")
                .replaceAll("\"([年月日时分秒]+)\"", "$1");
    }
}
