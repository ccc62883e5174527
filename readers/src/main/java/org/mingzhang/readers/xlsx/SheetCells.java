package org.mingzhang.readers.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.readers.content.Lookalikes;
import org.mingzhang.readers.content.Printed;

/**
 * The visible cells of a sheet that have text, as displayed: numbers in their format, formulas by the value last
 * calculated, merged cells once.
 *
 * @param cells the cells in row-major order; rows and columns count visible ones only
 * @param sheetRows for every visible row used, its number in the sheet from 1
 * @param columns number of visible columns used
 * @param hidden what was left out because its row or column is hidden
 * @param cutOff whether the sheet had more cells than are read
 */
record SheetCells(List<SheetCell> cells, List<Integer> sheetRows, int columns, HiddenCells hidden, boolean cutOff) {

    /** A merged cell of more rows is looked up one by one. */
    private static final int TALL = 1_000;

    /**
     * @param row visible row from 0
     * @param column visible column from 0
     */
    record SheetCell(int row, int column, int rowSpan, int columnSpan, String text, int indent) {}

    SheetCells {
        cells = List.copyOf(cells);
        sheetRows = List.copyOf(sheetRows);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    static SheetCells of(Sheet sheet, CellDisplay display, ReadBudget budget) {
        return new Collector(sheet, display, budget).collect();
    }

    private static final class Collector {

        private record Found(int row, int column, String text, int indent) {}

        private final Sheet sheet;
        private final CellDisplay display;
        private final ReadBudget budget;
        private final Map<Integer, Boolean> hiddenColumns = new HashMap<>();
        private final Map<Long, CellRangeAddress> merged = new HashMap<>();
        private final Map<Integer, List<CellRangeAddress>> byRow = new HashMap<>();
        private final List<CellRangeAddress> tall = new ArrayList<>();
        private final List<Found> found = new ArrayList<>();
        private final BitSet rowsHidden = new BitSet();
        private final HiddenCells hidden = new HiddenCells();
        private boolean cutOff;

        Collector(Sheet sheet, CellDisplay display, ReadBudget budget) {
            this.sheet = sheet;
            this.display = display;
            this.budget = budget;
            for (CellRangeAddress region : sheet.getMergedRegions()) {
                merged.put(key(region.getFirstRow(), region.getFirstColumn()), region);
                if (region.getLastRow() - region.getFirstRow() > TALL) {
                    tall.add(region);
                } else {
                    for (int r = region.getFirstRow(); r <= region.getLastRow(); r++) {
                        byRow.computeIfAbsent(r, row -> new ArrayList<>()).add(region);
                    }
                }
            }
        }

        SheetCells collect() {
            for (Row row : sheet) {
                if (row.getZeroHeight()) {
                    rowsHidden.set(row.getRowNum());
                }
            }
            for (Row row : sheet) {
                if (cutOff || budget.isTimeUp()) {
                    cutOff = true;
                    break;
                }
                row(row);
            }
            return laidOut();
        }

        private void row(Row row) {
            for (Cell cell : row) {
                String raw = display.of(cell);
                if (Printed.isBlank(raw) || isUnderMerged(cell.getRowIndex(), cell.getColumnIndex())) {
                    continue;
                }
                if (isOutOfSight(cell)) {
                    if (rowsHidden.get(cell.getRowIndex())) {
                        hidden.inRow(cell.getRowIndex(), raw);
                    } else {
                        hidden.inColumn(cell.getColumnIndex(), raw);
                    }
                    continue;
                }
                if (!budget.hasCells(1)) {
                    cutOff = true;
                    return;
                }
                budget.requireCells(1);
                int indent =
                        cell.getCellStyle() == null ? 0 : cell.getCellStyle().getIndention();
                found.add(
                        new Found(row.getRowNum(), cell.getColumnIndex(), stripped(raw), indent + Printed.indent(raw)));
            }
        }

        /** What is left in positions that a merged cell covers is not displayed. */
        private boolean isUnderMerged(int row, int column) {
            for (List<CellRangeAddress> regions : List.of(byRow.getOrDefault(row, List.of()), tall)) {
                for (CellRangeAddress region : regions) {
                    boolean origin = region.getFirstRow() == row && region.getFirstColumn() == column;
                    if (region.isInRange(row, column) && !origin) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** A merged cell is seen as long as a part of it is. */
        private boolean isOutOfSight(Cell cell) {
            CellRangeAddress region = merged.get(key(cell.getRowIndex(), cell.getColumnIndex()));
            int lastRow = region == null ? cell.getRowIndex() : region.getLastRow();
            int lastColumn = region == null ? cell.getColumnIndex() : region.getLastColumn();
            return rowsHidden.nextClearBit(cell.getRowIndex()) > lastRow
                    || visibleColumn(cell.getColumnIndex()) > lastColumn;
        }

        private static String stripped(String raw) {
            StringBuilder text = new StringBuilder();
            for (String line : raw.split("\\R")) {
                String stripped = Printed.strip(line);
                if (!stripped.isEmpty()) {
                    text.append(text.length() == 0 ? "" : "\n").append(stripped);
                }
            }
            return Lookalikes.replaced(text.toString());
        }

        private SheetCells laidOut() {
            if (found.isEmpty()) {
                return new SheetCells(List.of(), List.of(), 0, hidden, cutOff);
            }
            int firstRow = rowsHidden.nextClearBit(found.get(0).row);
            int firstColumn =
                    found.stream().mapToInt(f -> visibleColumn(f.column)).min().orElse(0);
            int lastColumn = firstColumn;
            int lastRow = firstRow;
            for (Found f : found) {
                lastColumn = Math.max(lastColumn, visibleColumn(f.column));
                lastRow = Math.max(lastRow, rowsHidden.nextClearBit(f.row));
            }
            List<SheetCell> cells = new ArrayList<>();
            for (Found f : found) {
                CellRangeAddress region = merged.get(key(f.row, f.column));
                int row = rowsHidden.nextClearBit(f.row);
                int column = visibleColumn(f.column);
                int endRow = region == null ? row : Math.min(region.getLastRow(), lastRow);
                int endColumn = region == null ? column : Math.min(region.getLastColumn(), lastColumn);
                cells.add(new SheetCell(
                        visibleRows(firstRow, row),
                        visibleColumns(firstColumn, column),
                        Math.max(1, visibleRows(row, endRow + 1)),
                        Math.max(1, visibleColumns(column, endColumn + 1)),
                        f.text,
                        f.indent));
            }
            List<Integer> sheetRows = new ArrayList<>();
            for (int r = firstRow; r <= lastRow; r++) {
                if (!rowsHidden.get(r)) {
                    sheetRows.add(r + 1);
                }
            }
            return new SheetCells(cells, sheetRows, visibleColumns(firstColumn, lastColumn + 1), hidden, cutOff);
        }

        private int visibleRows(int from, int to) {
            return to <= from ? 0 : to - from - rowsHidden.get(from, to).cardinality();
        }

        private int visibleColumns(int from, int to) {
            int visible = 0;
            for (int c = from; c < to; c++) {
                visible += isHidden(c) ? 0 : 1;
            }
            return visible;
        }

        private int visibleColumn(int from) {
            int column = from;
            while (isHidden(column)) {
                column++;
            }
            return column;
        }

        private boolean isHidden(int column) {
            return hiddenColumns.computeIfAbsent(column, sheet::isColumnHidden);
        }

        private static long key(int row, int column) {
            return (long) row << 32 | column;
        }
    }
}
