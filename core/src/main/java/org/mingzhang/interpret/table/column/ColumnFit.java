package org.mingzhang.interpret.table.column;

import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Unit;

/**
 * Whether a page without headings has in its columns what the headings of the first page say: words where names stand,
 * numbers where amounts do. A column too many or too few at one side shows at once.
 *
 * @param right cells that hold what their column says
 * @param wrong cells that hold something else
 */
public record ColumnFit(int right, int wrong) {

    /** Of so many cells one may be a note in the place of an amount. */
    private static final int CELLS_A_SLIP = 10;

    public static ColumnFit of(ColumnPlan plan, GridMatrix grid) {
        int right = 0;
        int wrong = 0;
        for (Column column : plan.columns()) {
            if (column.index() >= grid.columns() || !column.isAmount() && column.role() != Column.Role.NAME) {
                continue;
            }
            for (int r = plan.firstRow(); r < grid.rows(); r++) {
                String text = grid.own(r, column.index());
                if (text.isEmpty() || grid.filled(r) < 2) {
                    continue;
                }
                if (isNumber(text) == column.isAmount()) {
                    right++;
                } else {
                    wrong++;
                }
            }
        }
        return new ColumnFit(right, wrong);
    }

    public boolean agrees() {
        return wrong * CELLS_A_SLIP <= right;
    }

    private static boolean isNumber(String text) {
        return FigureParser.isFault(text) || FigureParser.parse(text, Unit.NONE).state() != FigureState.UNREADABLE;
    }
}
