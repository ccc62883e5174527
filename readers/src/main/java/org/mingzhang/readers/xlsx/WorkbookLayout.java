package org.mingzhang.readers.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Picture;
import org.apache.poi.ss.usermodel.Shape;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.mingzhang.Text;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.TextLine;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.Refusal;

/** The sheets of a workbook in their order; the number of a sheet is its page. */
final class WorkbookLayout {

    private final Input input;
    private final String format;
    private final ReadLimits limits;
    private final ReadBudget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final List<ReadingNotice> notices = new ArrayList<>();

    WorkbookLayout(Input input, String format, ReadLimits limits) {
        this.input = input;
        this.format = format;
        this.limits = limits;
        this.budget = ReadBudget.of(limits);
    }

    Layout of(Workbook workbook) throws UnreadableInputException {
        CellDisplay display = new CellDisplay(workbook);
        int sheets = workbook.getNumberOfSheets();
        for (int i = 0; i < sheets; i++) {
            Place place = new Place(input.name(), i + 1, 0, Box.NONE);
            if (i >= limits.maxPages()) {
                notices.add(new ReadingNotice(
                        NoticeKind.LIMIT_REACHED,
                        new Text(
                                "工作簿有 " + sheets + " 个工作表，只读取了前 " + i + " 个",
                                "the workbook has " + sheets + " sheets, only the first " + i + " were read"),
                        place));
                break;
            }
            sheet(workbook.getSheetAt(i), workbook.getSheetVisibility(i), display, place);
        }
        if (blocks.isEmpty()) {
            budget.requireTime();
            throw Refusal.of(
                    input,
                    "工作簿里没有可见的内容，请检查是否导出了空表或隐藏了工作表",
                    "the workbook has no visible content; check for empty or hidden sheets");
        }
        return new Layout(List.of(new Source(input.name(), input.sha256(), format, sheets)), blocks, notices);
    }

    private void sheet(Sheet sheet, SheetVisibility visibility, CellDisplay display, Place place) {
        SheetCells cells = SheetCells.of(sheet, display, budget);
        String name = sheet.getSheetName();
        if (cells.isEmpty()) {
            if (visibility == SheetVisibility.VISIBLE && hasPicture(sheet)) {
                notices.add(new ReadingNotice(
                        NoticeKind.PART_UNREADABLE,
                        new Text(
                                "工作表“" + name + "”只有图片，其中的内容未能读取",
                                "the sheet “" + name + "” has only a picture; what it shows is unread"),
                        place));
            }
            return;
        }
        if (visibility != SheetVisibility.VISIBLE) {
            notices.add(new ReadingNotice(
                    NoticeKind.PART_UNREADABLE,
                    new Text("工作表“" + name + "”是隐藏的，没有读取", "the sheet “" + name + "” is hidden and was not read"),
                    place));
            return;
        }
        if (cells.hidden().matter()) {
            boolean amounts = cells.hidden().haveAmounts();
            notices.add(new ReadingNotice(
                    NoticeKind.PART_UNREADABLE,
                    new Text(
                            "工作表“" + name + "”有隐藏的行或列，没有读取" + (amounts ? "；其中有数，该表不参与核对" : ""),
                            "the sheet “" + name + "” has hidden rows or columns that were not read"
                                    + (amounts ? "; they hold numbers, so the table is not checked" : "")),
                    place));
        }
        if (cells.cutOff()) {
            notices.add(new ReadingNotice(
                    NoticeKind.LIMIT_REACHED,
                    new Text(
                            "工作表“" + name + "”太大，只读取了前面的部分",
                            "the sheet “" + name + "” is too large, only its beginning was read"),
                    place));
        }
        if (!isIdle(name)) {
            blocks.add(new TextLine(name.strip(), LineEnd.ENDS, Origin.TEXT, place));
        }
        for (Block block : new SheetBlocks(cells, place).blocks()) {
            boolean isWhole = !cells.hidden().haveAmounts();
            blocks.add(block instanceof Grid table && !isWhole ? table.inOneColumn() : block);
        }
    }

    private static boolean hasPicture(Sheet sheet) {
        Drawing<?> drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            for (Shape shape : drawing) {
                if (shape instanceof Picture) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code Sheet1}, {@code GK04}, {@code 1-2} and their like say nothing, and are no part of a title below. */
    private static boolean isIdle(String name) {
        return name.codePoints().noneMatch(Character::isIdeographic);
    }
}
