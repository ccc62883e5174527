package org.mingzhang.interpret.table.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.table.RowNames;
import org.mingzhang.interpret.table.Subject;
import org.mingzhang.interpret.table.column.Column;
import org.mingzhang.interpret.table.column.ColumnGroup;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Place;

/** Collects the rows of one side of a table over all its pages. */
final class RowCollector {

    private final List<SheetRow> rows = new ArrayList<>();
    private final CodeReader codes = new CodeReader();
    private boolean pageBegins;

    /** Adds the rows of a page. */
    void add(Page page, int groupIndex) {
        ColumnGroup group = page.plan().groups().get(groupIndex);
        int left = groupIndex == 0 || !group.side().isEmpty() ? 0 : group.left();
        GridMatrix grid = page.grid();
        pageBegins = !rows.isEmpty();
        for (int r = page.plan().firstRow(); r < grid.rows(); r++) {
            if (!page.skips(r)) {
                SheetRow row = row(grid, r, group, left);
                if (row != null) {
                    take(row);
                }
            }
        }
    }

    List<SheetRow> rows() {
        return rows;
    }

    /** Takes a row, or joins it to the one before when it is what a page end cut off. */
    private void take(SheetRow row) {
        if (pageBegins && isRest(row)) {
            SheetRow before = rows.get(rows.size() - 1);
            rows.set(rows.size() - 1, before.labelled(before.label() + row.label()));
        } else {
            rows.add(row);
        }
        pageBegins = false;
    }

    private boolean isRest(SheetRow row) {
        if (row.hasAmounts() || !row.code().isEmpty() || row.label().isEmpty() || row.entityBegins()) {
            return false;
        }
        SheetRow before = rows.get(rows.size() - 1);
        if (before.label().isEmpty()
                || Printed.numberingDepth(row.label()) > 0
                || RowNames.isTotal(Printed.name(row.label()))) {
            return false;
        }
        return !before.code().isEmpty()
                || closesBracket(before.label(), row.label())
                || Printed.numberingDepth(before.label()) > 0
                        && !isWhole(before.label())
                        && isWhole(before.label() + row.label());
    }

    /** Whether a bracket that a name leaves open is closed in what follows. */
    private static boolean closesBracket(String begun, String rest) {
        return openBrackets(begun) > 0 && openBrackets(begun) == -openBrackets(rest);
    }

    private static long openBrackets(String text) {
        return text.chars().filter(c -> c == '（' || c == '(').count()
                - text.chars().filter(c -> c == '）' || c == ')').count();
    }

    /** Whether a name ends as names of subjects do. */
    private static boolean isWhole(String label) {
        String name = Printed.name(label);
        return name.endsWith("支出") || name.endsWith("收入") || name.endsWith("资金") || name.endsWith("拨款");
    }

    private SheetRow row(GridMatrix grid, int r, ColumnGroup group, int left) {
        List<GridCell> amounts = new ArrayList<>(group.amounts().size());
        boolean any = false;
        for (Column column : group.amounts()) {
            GridCell cell = amount(grid, r, column.index(), group);
            amounts.add(cell);
            any |= cell != null && !cell.isBlank();
        }
        String code = codes.read(grid, r, group);
        GridCell named = named(grid, r, group, left);
        if (named == null
                && code.isEmpty()
                && (isNamedFromTheLeft(grid, r, group, left) || isTotalledFromTheLeft(grid, r, group))) {
            return null;
        }
        if (!any && group.amounts().size() == 1 && named != null && isSumOfBlocks(named)) {
            GridCell further = amountBehindBlanks(grid, r, group);
            if (further != null) {
                amounts.set(0, further);
                any = true;
            }
        }
        String label = named == null ? "" : named.text().strip();
        String otherCode = otherCode(grid, r, group);
        Subject subject = label.isEmpty() ? null : Subject.read(label);
        if (subject != null && code.isEmpty() && !subject.label().isEmpty()) {
            code = subject.code();
            label = subject.label();
        }
        GridCell entity = entity(grid, r, group);
        boolean entityBegins = entity != null && entity.row() == r;
        if (!any && label.isEmpty() && code.isEmpty() && !entityBegins) {
            return null;
        }
        return new SheetRow(
                group,
                entity == null ? "" : entity.text().strip(),
                entityBegins,
                code,
                otherCode,
                label,
                named == null ? 0 : named.indent() + 10 * nameColumn(group, named),
                amounts,
                place(grid, r, named, entity));
    }

    /** The cell of an amount; where a label is merged over it, as in totals of two sides, the one that follows. */
    private static GridCell amount(GridMatrix grid, int r, int column, ColumnGroup group) {
        GridCell cell = grid.at(r, column);
        if (cell == null || cell.row() != r) {
            return null;
        }
        if (cell.column() == column) {
            return cell;
        }
        int next = cell.column() + cell.columnSpan();
        boolean covered = group.amounts().size() == 1 && isWords(cell.text()) && next < grid.columns();
        return covered ? own(grid, r, next) : null;
    }

    /** The cell that names the row: under the name column, else the words that stand over the code columns. */
    private static GridCell named(GridMatrix grid, int r, ColumnGroup group, int left) {
        for (Column column : group.names()) {
            GridCell cell = own(grid, r, column.index());
            if (cell != null) {
                return cell;
            }
        }
        for (Column column : group.codes()) {
            GridCell cell = own(grid, r, column.index());
            if (cell != null && isWords(cell.text())) {
                return cell;
            }
        }
        for (Column column : group.otherCodes()) {
            GridCell cell = own(grid, r, column.index());
            if (cell != null && isWords(cell.text())) {
                return cell;
            }
        }
        return mergedOver(grid, r, group, left);
    }

    /** Words merged over the name column from its left, or any words before the amounts. */
    private static GridCell mergedOver(GridMatrix grid, int r, ColumnGroup group, int left) {
        int first = group.amounts().isEmpty() ? 0 : group.amounts().get(0).index();
        int from = group.side().isEmpty() || group.names().isEmpty()
                ? left
                : group.names().get(0).index();
        for (int c = first - 1; c >= from; c--) {
            GridCell cell = grid.at(r, c);
            if (cell != null
                    && cell.row() == r
                    && cell.column() >= left
                    && isWords(cell.text())
                    && !isEntity(group, cell)) {
                return cell;
            }
        }
        return null;
    }

    /** Whether the words of a group to the left are merged over the labels here: the amount behind them is its own. */
    private static boolean isNamedFromTheLeft(GridMatrix grid, int r, ColumnGroup group, int left) {
        int first = group.amounts().isEmpty() ? 0 : group.amounts().get(0).index();
        GridCell cell = first > left ? grid.at(r, first - 1) : null;
        return cell != null && cell.row() == r && cell.column() < left && isWords(cell.text());
    }

    /** 人员经费合计, 公用经费合计: sums that may stand over several blocks of the table. */
    private static boolean isSumOfBlocks(GridCell named) {
        return Printed.name(named.text()).endsWith("经费" + RowNames.TOTAL);
    }

    /** The amount of a sum over this and further blocks, printed under the last where merging is not told. */
    private static GridCell amountBehindBlanks(GridMatrix grid, int r, ColumnGroup group) {
        for (int c = group.amounts().get(0).index() + 1; c < grid.columns(); c++) {
            GridCell cell = own(grid, r, c);
            if (cell != null) {
                return isWords(cell.text()) ? null : cell;
            }
        }
        return null;
    }

    /** Whether the amount here is that of a sum in a block to the left, with nothing but blanks between. */
    private static boolean isTotalledFromTheLeft(GridMatrix grid, int r, ColumnGroup group) {
        if (group.amounts().size() != 1) {
            return false;
        }
        for (int c = group.amounts().get(0).index() - 1; c >= 0; c--) {
            GridCell cell = own(grid, r, c);
            if (cell != null) {
                return c < group.left() && isSumOfBlocks(cell);
            }
        }
        return false;
    }

    private static boolean isEntity(ColumnGroup group, GridCell cell) {
        return group.entities().stream().anyMatch(column -> column.index() == cell.column());
    }

    /** Which of several columns of names a row is named in: the further right, the deeper. */
    private static int nameColumn(ColumnGroup group, GridCell named) {
        for (int i = 1; i < group.names().size(); i++) {
            if (group.names().get(i).index() == named.column()) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isWords(String text) {
        String compact = Printed.compact(text);
        if (compact.equals("类") || compact.equals("款") || compact.equals("项")) {
            return false;
        }
        for (int i = 0; i < compact.length(); i++) {
            if (compact.charAt(i) >= '\u4e00' && compact.charAt(i) <= '\u9fff') {
                return true;
            }
        }
        return false;
    }

    private static GridCell entity(GridMatrix grid, int r, ColumnGroup group) {
        for (Column column : group.entities()) {
            GridCell cell = grid.at(r, column.index());
            if (cell != null && !cell.isBlank()) {
                return cell;
            }
        }
        return null;
    }

    private static String otherCode(GridMatrix grid, int r, ColumnGroup group) {
        String joined = "";
        for (Column column : group.otherCodes()) {
            joined = joined(joined, Subject.read(grid.own(r, column.index())));
        }
        for (int i = 1; i < group.names().size(); i++) {
            joined =
                    joined(joined, Subject.read(grid.own(r, group.names().get(i).index())));
        }
        return joined;
    }

    private static String joined(String before, Subject subject) {
        return subject == null ? before : before.isEmpty() ? subject.code() : before + "/" + subject.code();
    }

    private static GridCell own(GridMatrix grid, int r, int c) {
        GridCell cell = grid.at(r, c);
        return cell == null || cell.row() != r || cell.column() != c || cell.isBlank() ? null : cell;
    }

    private static Place place(GridMatrix grid, int r, GridCell... candidates) {
        return Arrays.stream(candidates)
                .filter(cell -> cell != null && cell.row() == r)
                .findFirst()
                .map(GridCell::place)
                .orElseGet(() -> {
                    for (int c = 0; c < grid.columns(); c++) {
                        GridCell cell = grid.at(r, c);
                        if (cell != null && cell.row() == r) {
                            return cell.place();
                        }
                    }
                    return grid.grid().place();
                });
    }
}
