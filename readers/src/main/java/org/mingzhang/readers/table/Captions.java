package org.mingzhang.readers.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.TextLine;
import org.mingzhang.readers.content.Printed;

/**
 * Takes captions and notes out of a table. Spreadsheets and word processors keep the title, the name of the
 * department, the unit of money and the notes in rows of the table itself; on the page they stand outside it.
 */
public final class Captions {

    /** A caption of more rows is no caption. */
    private static final int MOST_ROWS = 8;

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_TITLE = 100;

    /** The year of a table beside the name of the department; two years in a row of their own are columns. */
    private static final Pattern YEAR = Pattern.compile("20\\d{2} ?年度?");

    /** What is over a table even where it has but two columns: the title of one, the number of an annex. */
    private static final Pattern TITLE = Pattern.compile("附件 ?[\\d一二三四五六七八九十]{0,3}[：:]?|.{2,}表(?:[（(].{1,16}[）)])?");

    private Captions() {}

    /**
     * The rows of a table that are neither caption nor note.
     *
     * @param from first of them
     * @param to row after the last of them
     */
    public record Body(int from, int to) {}

    /** Where the body of the table is; empty when it is all captions and notes. */
    public static Body body(Grid grid) {
        return body(byRow(grid), grid.columns());
    }

    /**
     * The caption lines, the grid that is left (if any), and the note lines, in reading order. One column is no table
     * but lines.
     */
    public static List<Block> peeled(Grid grid) {
        List<List<GridCell>> rows = byRow(grid);
        Body body = body(rows, grid.columns());
        List<Block> blocks = new ArrayList<>();
        rows.subList(0, body.from).forEach(row -> lines(row, blocks));
        if (body.from == 0 && body.to == rows.size()) {
            blocks.add(grid);
        } else if (body.from < body.to) {
            blocks.add(part(grid, rows, body.from, body.to));
        }
        rows.subList(body.to, rows.size()).forEach(row -> lines(row, blocks));
        return blocks;
    }

    private static Body body(List<List<GridCell>> rows, int columns) {
        if (columns == 1) {
            return new Body(rows.size(), rows.size());
        }
        int from = 0;
        while (from < rows.size() && from < MOST_ROWS && isCaption(rows.get(from), columns)) {
            from++;
        }
        int to = rows.size();
        while (to > from && isNote(rows.get(to - 1))) {
            to--;
        }
        return new Body(from, to);
    }

    /** A title over the whole width, or labels such as the department's name and the unit. */
    private static boolean isCaption(List<GridCell> row, int columns) {
        List<GridCell> printed = row.stream().filter(cell -> !cell.isBlank()).toList();
        if (row.stream().anyMatch(cell -> cell.rowSpan() > 1 && !cell.isBlank())) {
            return false;
        }
        if (printed.isEmpty()) {
            return true;
        }
        if (printed.size() == 1 && !isValue(printed.get(0).text())) {
            GridCell only = printed.get(0);
            if (only.text().length() < 2 || only.text().length() > LONGEST_TITLE) {
                return false;
            }
            boolean whole = only.columnSpan() >= columns;
            boolean nearly = columns > 2 && (only.columnSpan() == columns - 1 || only.column() == 0);
            return whole
                    || nearly
                    || isLabel(only.text())
                    || only.column() == 0 && TITLE.matcher(only.text()).matches();
        }
        boolean labelled = printed.stream().anyMatch(cell -> isLabel(cell.text()));
        for (int i = 0; i < printed.size(); i++) {
            if (!isLabel(printed.get(i).text())
                    && !(labelled && YEAR.matcher(printed.get(i).text()).matches())
                    && !(i > 0 && isOpenLabel(printed.get(i - 1).text()))) {
                return false;
            }
        }
        return true;
    }

    /** {@code 部门：}, of which the name stands in the next cell. */
    private static boolean isOpenLabel(String text) {
        return isLabel(text) && (text.endsWith("：") || text.endsWith(":"));
    }

    private static boolean isValue(String text) {
        return Printed.isFigure(text) || text.equals("合计") || text.equals("总计");
    }

    /** {@code 单位：万元}, {@code 部门名称：…}, {@code 公开01表}, {@code 表一}. */
    private static boolean isLabel(String text) {
        if (text.length() > LONGEST_LABEL || Printed.isTerminated(text) && text.length() > 30) {
            return false;
        }
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        String label = colon < 0 ? "" : text.substring(0, colon).replace(" ", "");
        return label.length() > 1 && label.length() <= 10 && !label.endsWith("其中") || isTableNumber(text);
    }

    private static boolean isTableNumber(String text) {
        String bare = text.replace(" ", "").toLowerCase(Locale.ROOT);
        if (bare.length() > 8) {
            return false;
        }
        return (bare.startsWith("表") || bare.startsWith("附表") || bare.endsWith("表"))
                && bare.chars().anyMatch(c -> Character.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0);
    }

    /** A remark that spans the foot of a table. */
    private static boolean isNote(List<GridCell> row) {
        List<GridCell> printed = row.stream().filter(cell -> !cell.isBlank()).toList();
        if (printed.isEmpty()) {
            return row.stream().noneMatch(cell -> cell.rowSpan() > 1);
        }
        if (printed.size() != 1) {
            return false;
        }
        String text = printed.get(0).text();
        return startsNote(text)
                || text.length() > 20
                        && Printed.isTerminated(text)
                        && printed.get(0).columnSpan() > 2;
    }

    private static boolean startsNote(String text) {
        String bare = text.replace(" ", "");
        return bare.startsWith("注：")
                || bare.startsWith("注:")
                || bare.startsWith("备注：")
                || bare.startsWith("备注:")
                || bare.startsWith("说明：")
                || bare.startsWith("说明:");
    }

    /** The words of a row; a name is joined to the label before it. */
    private static void lines(List<GridCell> row, List<Block> blocks) {
        String label = "";
        for (GridCell cell : row) {
            for (String line : cell.text().split("\n")) {
                if (Printed.isBlank(line)) {
                    continue;
                }
                if (!label.isEmpty() && isLabel(Printed.strip(line))) {
                    // Nobody filled the label in: the next cell is a label of its own.
                    blocks.add(new TextLine(label, LineEnd.ENDS, cell.origin(), cell.place()));
                    label = "";
                }
                String text = label + Printed.strip(line);
                label = isOpenLabel(text) && cell != row.get(row.size() - 1) ? text : "";
                if (label.isEmpty()) {
                    blocks.add(new TextLine(text, LineEnd.ENDS, cell.origin(), cell.place()));
                }
            }
        }
        if (!label.isEmpty()) {
            blocks.add(new TextLine(
                    label,
                    LineEnd.ENDS,
                    row.get(row.size() - 1).origin(),
                    row.get(row.size() - 1).place()));
        }
    }

    /** Rows of a grid as a grid of their own. */
    private static Grid part(Grid grid, List<List<GridCell>> rows, int from, int to) {
        List<GridCell> cells = new ArrayList<>();
        int columns = 0;
        for (List<GridCell> row : rows.subList(from, to)) {
            for (GridCell cell : row) {
                int rowSpan = Math.min(cell.rowSpan(), to - cell.row());
                cells.add(cell.at(cell.row() - from, cell.column(), rowSpan, cell.columnSpan()));
                columns = Math.max(columns, cell.column() + cell.columnSpan());
            }
        }
        return new Grid(
                to - from,
                grid.columnEdges().isEmpty() ? columns : grid.columns(),
                cells,
                grid.columnEdges(),
                grid.origin(),
                cells.isEmpty() ? grid.place() : cells.get(0).place());
    }

    private static List<List<GridCell>> byRow(Grid grid) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            rows.add(new ArrayList<>());
        }
        grid.cells().forEach(cell -> rows.get(cell.row()).add(cell));
        return rows;
    }
}
