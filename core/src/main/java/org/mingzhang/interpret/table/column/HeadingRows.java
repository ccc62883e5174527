package org.mingzhang.interpret.table.column;

import java.util.Set;
import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.table.RowNames;
import org.mingzhang.interpret.table.Subject;
import org.mingzhang.interpret.table.find.Caption;
import org.mingzhang.interpret.table.find.CaptionReader;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.GridCell;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Unit;
import org.mingzhang.template.TableTemplate;

/** Tells the headings of a grid from its data. */
public final class HeadingRows {

    private static final int MOST = 9;
    private static final Set<String> COLUMN_NUMBER_LABELS =
            Set.of("栏次", "**", "行次", "类", "款", "项", "项目", "合计", "科目编码", "");

    private final ColumnVocabulary vocabulary;
    private final TableTemplate kind;
    private final GridMatrix grid;

    public HeadingRows(ColumnVocabulary vocabulary, TableTemplate kind, GridMatrix grid) {
        this.vocabulary = vocabulary;
        this.kind = kind;
        this.grid = grid;
    }

    /** First row that is no caption printed inside the grid. */
    public int start() {
        int row = 0;
        while (row < grid.rows() && (grid.isBlankRow(row) || isCaption(row))) {
            row++;
        }
        return row;
    }

    /** First row of data; the same as {@code start} when the grid has no headings. */
    public int end(int start) {
        int row = start;
        while (row < grid.rows() && row - start < MOST && isHeading(start, row)) {
            row++;
        }
        return row;
    }

    private boolean isCaption(int row) {
        boolean any = false;
        for (int c = 0; c < grid.columns(); c++) {
            String text = grid.own(row, c);
            if (!text.isEmpty()) {
                any = true;
                Caption caption = CaptionReader.read(text);
                if (caption.isNone() && !isLooseCaption(text)) {
                    return false;
                }
            }
        }
        return any && grid.filled(row) <= 4;
    }

    /** Part of a caption row on its own: 单位：, 部门：, a page mark. */
    private static boolean isLooseCaption(String text) {
        String compact = Printed.compact(text);
        return compact.endsWith(":") || compact.endsWith("：");
    }

    private boolean isHeading(int start, int row) {
        if (isColumnNumbers(row) || row > start && grid.isBlankRow(row)) {
            return true;
        }
        if (hasAmountOrCode(row) || isTotalBesideCodeParts(row)) {
            return false;
        }
        if (row == start) {
            return hasHeadingWord(row) && grid.filled(row) > 1 || hasTwoHeadings(row);
        }
        if (isUnderTallHeading(start, row)) {
            return true;
        }
        return grid.filled(row) > 0 && allHeadings(row) && !startsData(start, row);
    }

    /** A row of 栏次 1 2 3, or ** 1 2 3. */
    public boolean isColumnNumbers(int row) {
        int expected = -1;
        int numbers = 0;
        boolean marked = false;
        for (int c = 0; c < grid.columns(); c++) {
            String text = Printed.compact(grid.own(row, c));
            if (text.equals("**") || text.equals("栏次") || text.equals("*")) {
                marked = true;
            } else if (isSmallInteger(text)) {
                int number = Integer.parseInt(text);
                if (expected >= 0 && number != expected + 1) {
                    return false;
                }
                expected = number;
                numbers++;
            } else if (!COLUMN_NUMBER_LABELS.contains(text)) {
                return isFormula(text) && marked;
            }
        }
        return marked || numbers >= 2 && numbers >= grid.filled(row) - 3 && firstIsOne(row);
    }

    private static boolean isFormula(String text) {
        return text.indexOf('=') > 0 && Character.isDigit(text.charAt(0));
    }

    private boolean firstIsOne(int row) {
        for (int c = 0; c < grid.columns(); c++) {
            String text = Printed.compact(grid.own(row, c));
            if (isSmallInteger(text)) {
                return text.equals("1");
            }
        }
        return false;
    }

    private static boolean isSmallInteger(String text) {
        if (text.isEmpty() || text.length() > 2) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private boolean hasAmountOrCode(int row) {
        for (int c = 0; c < grid.columns(); c++) {
            String text = grid.own(row, c);
            if (text.isEmpty()) {
                continue;
            }
            char first = text.charAt(0);
            if (first >= '0' && first <= '9' || "-（(－０１２３４５６７８９[【".indexOf(first) >= 0) {
                Figure figure = FigureParser.parse(text, Unit.NONE);
                if (figure.state() == FigureState.NUMBER || Subject.read(text) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasHeadingWord(int row) {
        for (int c = 0; c < grid.columns(); c++) {
            String word = Printed.name(grid.own(row, c));
            if (!word.isEmpty() && vocabulary.isHeading(kind, word) || isSideWord(word)) {
                return true;
            }
        }
        return false;
    }

    /** A first row of words that is not known, over a row that is. */
    private boolean hasTwoHeadings(int row) {
        return row + 1 < grid.rows()
                && grid.filled(row) > 0
                && !hasAmountOrCode(row + 1)
                && (hasHeadingWord(row) || hasHeadingWord(row + 1) && grid.filled(row + 1) > 1 && grid.filled(row) > 1);
    }

    private static boolean isSideWord(String word) {
        return word.equals("收入") || word.equals("支出") || word.endsWith("收入") && word.length() <= 6;
    }

    private boolean isUnderTallHeading(int start, int row) {
        for (int c = 0; c < grid.columns(); c++) {
            GridCell cell = grid.at(row, c);
            if (cell != null && cell.row() < row && cell.row() >= start && !cell.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean allHeadings(int row) {
        int known = 0;
        int filled = 0;
        boolean headsCodes = false;
        for (int c = 0; c < grid.columns(); c++) {
            String text = grid.own(row, c);
            if (!text.isEmpty()) {
                filled++;
                if (Printed.numberingDepth(text) > 0) {
                    return false;
                }
                String word = Printed.name(text);
                headsCodes |= vocabulary.headsCodes(word);
                if (vocabulary.isHeading(kind, word) || isSideWord(word)) {
                    known++;
                }
            }
        }
        return filled > 1 && (headsCodes || known * 2 >= filled) || filled == 1 && known == 1 && !isTotal(row);
    }

    private boolean isTotal(int row) {
        for (int c = 0; c < grid.columns(); c++) {
            if (RowNames.isTotal(Printed.name(grid.own(row, c)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a label stands under the finished heading of a label column. */
    private boolean startsData(int start, int row) {
        for (int c = 0; c < grid.columns(); c++) {
            String word = Printed.name(grid.own(row, c));
            if (word.isEmpty() || vocabulary.isStructural(word) || word.length() == 1) {
                continue;
            }
            for (int above = row - 1; above >= start; above--) {
                String heading = Printed.name(grid.own(above, c));
                if (!heading.isEmpty()) {
                    if (vocabulary.isStructural(heading)) {
                        return true;
                    }
                    break;
                }
            }
        }
        return false;
    }

    /** A row that heads the three parts of a code, and may be the row of totals at the same time. */
    boolean holdsCodeParts(int row) {
        return codeParts(row) > 1;
    }

    private int codeParts(int row) {
        int parts = 0;
        for (int c = 0; c < grid.columns(); c++) {
            parts += isCodePart(row, c) ? 1 : 0;
        }
        return parts;
    }

    /** 类 | 款 | 项 | 合计, and amounts or nothing to the right: the row of totals. */
    private boolean isTotalBesideCodeParts(int row) {
        return holdsCodeParts(row) && isTotal(row) && grid.filled(row) - codeParts(row) == 1;
    }

    boolean isCodePart(int row, int column) {
        String text = grid.own(row, column);
        return text.equals("类") || text.equals("款") || text.equals("项");
    }
}
