package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.layout.GridCell;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Unit;

/** Money columns of the block of tasks. */
final class TaskColumns {

    private static final Pattern TASK = Pattern.compile("任务名称|名称|主要任务|重点工作任务|工作任务|任务");
    private static final Pattern MONEY_HEADING = Pattern.compile("预算(?:金额|资金)?|拟投入的?资金|资金|预算金额|预算资金|总额");
    private static final Pattern REMARK = Pattern.compile("[（(][^（）()]*[）)]");

    private final List<GridCell> cells = new ArrayList<>();
    private final List<String> meanings = new ArrayList<>();

    static Optional<TaskColumns> ofHeading(TableRow row) {
        boolean task = false;
        TaskColumns columns = new TaskColumns();
        for (GridCell cell : row.cells()) {
            String text = REMARK.matcher(TableRow.text(cell)).replaceAll("");
            if (TASK.matcher(text).matches()) {
                task = true;
            } else if (MONEY_HEADING.matcher(text).matches()
                    || MoneyColumn.of(text).isPresent()) {
                columns.add(cell, MoneyColumn.of(text).orElse(MoneyColumn.TOTAL));
            }
        }
        return task && !columns.cells.isEmpty() ? Optional.of(columns) : Optional.empty();
    }

    boolean addHeading(TableRow row) {
        List<String> parts = row.cells().stream()
                .map(cell -> MoneyColumn.of(TableRow.text(cell)).orElse(""))
                .toList();
        if (parts.contains("")) {
            return false;
        }
        cells.clear();
        meanings.clear();
        for (int i = 0; i < parts.size(); i++) {
            add(row.cells().get(i), parts.get(i));
        }
        return true;
    }

    private void add(GridCell cell, String meaning) {
        cells.add(cell);
        meanings.add(meaning);
    }

    /**
     * Gives each number its column by position. Where the heading row lost a merged cell on its left, all numbers
     * stand shifted; the first one is the first column's then.
     */
    void assign(List<GridCell> numbers, Unit unit, MoneyRows.Row line) {
        int shift = columnOf(numbers.get(0), 0) == 0
                ? 0
                : numbers.get(0).column() - cells.get(0).column();
        for (GridCell number : numbers) {
            int column = columnOf(number, shift);
            if (column >= 0) {
                line.put(meanings.get(column), FigureParser.parse(number.text(), unit), number.place());
            }
        }
        for (String meaning : meanings) {
            line.put(meaning, Figure.of(FigureState.BLANK, unit, ""), line.place());
        }
    }

    private int columnOf(GridCell number, int shift) {
        int from = number.column() - shift;
        for (int i = 0; i < cells.size(); i++) {
            GridCell heading = cells.get(i);
            if (from < heading.column() + heading.columnSpan() && heading.column() < from + number.columnSpan()) {
                return i;
            }
        }
        return -1;
    }
}
