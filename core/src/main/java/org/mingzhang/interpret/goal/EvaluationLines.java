package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Unit;

/** Collects the lines and amounts of self-evaluation forms, one after another in one table. */
final class EvaluationLines {

    private final FoundTable table;
    private final String kind;
    private final List<Line> lines = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private String project = "";
    private boolean weighed = true;
    private boolean scored = true;
    private int rows;

    EvaluationLines(FoundTable table, String kind) {
        this.table = table;
        this.kind = kind;
    }

    /** A form of another project begins. */
    void beginForm(String name) {
        project = name;
        weighed = true;
        scored = true;
        rows = 0;
    }

    /** Adds a row that has a weight and a score of its own. */
    Row item(String key, String label, Place place) {
        rows++;
        return row(key, label, LineRole.ITEM, place);
    }

    private Row row(String key, String label, LineRole role, Place place) {
        int level = role == LineRole.TOTAL ? 0 : 1;
        Line line = new Line(table.id(), kind, lines.size(), "", project, key, "", key, label, level, -1, role, place);
        lines.add(line);
        return new Row(line);
    }

    /** Takes weight or score of a row; where it is no number, the form's total cannot be judged. */
    void take(Row row, String column, Optional<Figure> figure, Optional<GridCell> cell) {
        boolean number = figure.filter(Figure::isNumber).isPresent();
        if (number) {
            row.put(column, figure.get(), cell.get().place());
        } else if (column.equals("分值")) {
            weighed = false;
        } else {
            scored = false;
        }
    }

    /** Adds the row of totals, with those that all rows above lead to. */
    void total(Optional<Figure> weight, Optional<Figure> score, Place place) {
        Row row = row("合计", "总分", LineRole.TOTAL, place);
        if (weighed && rows > 1) {
            weight.filter(Figure::isNumber).ifPresent(figure -> row.put("分值", figure, place));
        }
        if (scored && rows > 1) {
            score.filter(Figure::isNumber).ifPresent(figure -> row.put("得分", figure, place));
        }
    }

    List<Line> lines() {
        return lines;
    }

    List<Amount> amounts() {
        return amounts;
    }

    BudgetTable table(Unit unit) {
        Set<String> columns = new LinkedHashSet<>();
        amounts.forEach(amount -> columns.add(amount.column()));
        return table.understood(
                kind, unit, List.copyOf(columns), amounts.isEmpty() ? Emptiness.UNREAD : Emptiness.HAS_DATA, false);
    }

    /** A line whose amounts are still to come. */
    final class Row {

        private final Line line;

        private Row(Line line) {
            this.line = line;
        }

        void put(String column, Figure figure, Place place) {
            amounts.add(new Amount(
                    line.table(),
                    kind,
                    line.index(),
                    "",
                    line.side(),
                    line.key(),
                    "",
                    line.level(),
                    line.role(),
                    column,
                    figure,
                    place));
        }
    }
}
