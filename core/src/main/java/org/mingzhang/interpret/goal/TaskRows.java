package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.GridCell;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Unit;

/** The tasks of the year (年度主要任务) in a goal table, with the money planned for each. */
final class TaskRows {

    private static final Pattern BLOCK = Pattern.compile("年度(?:主要|重点)?(?:工作)?任务|主要任务|年度主要|其他需完成的任务.*|任务");
    private static final Pattern TOTAL = Pattern.compile("(?:金额|预算)?(?:合计|总计)|预算合计|金额总计");

    private final MoneyRows money;
    private final Unit unit;

    TaskRows(MoneyRows money, Unit unit) {
        this.money = money;
        this.unit = unit;
    }

    /**
     * Reads a row.
     *
     * @param columns what the columns hold
     * @return what the row says where it holds no money; empty for a task
     */
    String read(TableRow row, TaskColumns columns) {
        List<GridCell> words = new ArrayList<>();
        List<GridCell> numbers = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            String text = TableRow.text(cell);
            if (FigureParser.parse(text, unit).isStated() && !words.isEmpty()) {
                numbers.add(cell);
            } else if (!BLOCK.matcher(text).matches()) {
                words.add(cell);
            }
        }
        if (words.isEmpty()) {
            return "";
        }
        String label = TableRow.text(words.get(0));
        if (numbers.isEmpty()) {
            return label;
        }
        boolean total = TOTAL.matcher(label).matches();
        // Where a form states all spending above the tasks, the tasks are a part of it.
        boolean part = money.has("项目支出", 1);
        MoneyRows.Row line = money.row(
                "",
                total ? "合计" : Printed.name(label),
                label,
                total ? 0 : part ? 2 : 1,
                total ? LineRole.TOTAL : LineRole.ITEM,
                words.get(0).place());
        columns.assign(numbers, unit, line);
        return "";
    }
}
