package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.model.Amount;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Unit;

/** Adds up the rows below every row of a table. */
final class HierarchyEvaluator {

    private final TableView view;
    private final Comparisons comparisons;
    private final boolean reduced;

    /**
     * Of one table.
     *
     * @param reduced whether parts are known to have been taken out of it
     */
    HierarchyEvaluator(TableView view, Comparisons comparisons, boolean reduced) {
        this.view = view;
        this.comparisons = comparisons;
        this.reduced = reduced;
    }

    void evaluate() {
        view.lines().forEach(this::sums);
    }

    private void sums(Line parent) {
        List<Line> parts = view.children(parent).stream()
                .filter(line -> line.role() == LineRole.ITEM || line.role() == LineRole.ENTITY)
                .toList();
        boolean mixed = parts.stream().map(Line::role).distinct().count() > 1;
        if (parts.isEmpty() || mixed) {
            return;
        }
        for (Amount amount : view.amounts(parent)) {
            if (amount.figure().unit() != Unit.PERCENT) {
                sum(amount, parts);
            }
        }
    }

    private void sum(Amount total, List<Line> parts) {
        if (total.figure().state() == FigureState.UNREADABLE) {
            comparisons.lack(illegible(total));
            return;
        }
        List<LinearEquation.Part> sum = new ArrayList<>();
        for (Line part : parts) {
            for (Amount amount : view.amounts(part)) {
                if (amount.column().equals(total.column())) {
                    if (amount.figure().isStated()) {
                        sum.add(part(amount));
                    } else if (amount.figure().state() == FigureState.UNREADABLE) {
                        comparisons.lack(illegible(amount));
                        return;
                    }
                }
            }
        }
        boolean blank = !total.figure().isStated();
        if (sum.isEmpty() || blank && !view.table().blankIsZero()) {
            if (total.figure().isNonZero() && sum.isEmpty()) {
                comparisons.lack(blank(total));
            }
            return;
        }
        LinearEquation equation = new LinearEquation(List.of(part(total)), Relation.EQUAL, sum);
        boolean coded = parts.stream().anyMatch(line -> !line.code().isEmpty());
        if (!coded && equation.status() == Status.VIOLATED && FlatRows.areNested(cell(total), cells(sum))) {
            comparisons.lack(levelsLost(total));
            return;
        }
        if (reduced && equation.fallsShort()) {
            comparisons.lack(Missing.withheld());
            return;
        }
        comparisons.add(equation);
    }

    private static List<Cell> cells(List<LinearEquation.Part> sum) {
        return sum.stream().flatMap(part -> part.cell().stream()).toList();
    }

    private static Missing levelsLost(Amount total) {
        return new Missing(
                Missing.Cause.AMBIGUOUS,
                new Text(
                        total.tableKind() + " " + total.row() + " 以下各行没有编码和缩进，层级无法辨认",
                        "the rows below " + total.row() + " in " + total.tableKind()
                                + " have neither codes nor indents that show their levels"));
    }

    private static Missing illegible(Amount amount) {
        return new Missing(
                Missing.Cause.UNREADABLE,
                new Text(
                        amount.tableKind() + " " + amount.row() + " 的数字无法辨认",
                        "a number of " + amount.row() + " in " + amount.tableKind() + " is not legible"));
    }

    private static Missing blank(Amount total) {
        return new Missing(
                Missing.Cause.BLANK,
                new Text(
                        total.tableKind() + " " + total.row() + " 的下级均为空白",
                        "all parts of " + total.row() + " in " + total.tableKind() + " are blank"));
    }

    private static LinearEquation.Part part(Amount amount) {
        return new LinearEquation.Part(BigDecimal.ONE, Optional.of(cell(amount)));
    }

    private static Cell cell(Amount amount) {
        return new Cell(amount, Measure.AMOUNT, amount.figure());
    }
}
