package org.mingzhang.interpret.goal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.interpret.goal.EvaluationColumns.Role;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.GridCell;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Unit;

/**
 * Reads a self-evaluation form (绩效自评表): a row of money with budget, executed amount and rate, rows of indicators with
 * what was to be reached and what was, all with weight and score, and a row of totals. What it reads are the lines and
 * amounts of a table; the side of a line is the project. Totals are read only where every row above them was.
 */
final class SelfEvaluationReader {

    private static final Pattern PROJECT = Pattern.compile("(?:政策和?)?(?:一级|二级)?项目名称|专项(?:资金)?名称");
    private static final Pattern TOTAL =
            Pattern.compile("(?:自评)?(?:总分|总计|合计|总得分|得分合计|总分合计)(?:[（(].*[）)])?|自评(?:总分|总得分|得分)");
    private static final Pattern ALL_MONEY =
            Pattern.compile("(?:(?:年度|项目|本年|全年)*(?:资金|预算|支出)*(?:总额|合计|总计)|年度资金|(?:项目|年度)资金)(?:[（(].*[）)])?[:：]?");
    private static final Pattern SCORE_UNIT = Pattern.compile("(?<=\\d)分$");

    private final List<TableRow> rows;
    private final Unit unit;
    private final EvaluationLines lines;
    private EvaluationColumns money;
    private EvaluationColumns indicators;
    private boolean moneySeen;
    private String second = "";
    private String name = "";
    private int coveredGrid = -1;
    private int coveredUntil;

    SelfEvaluationReader(FoundTable found, List<TableRow> rows, String kind, Disclosure disclosure) {
        this.rows = rows;
        this.unit = MoneyUnit.of(found, disclosure);
        this.lines = new EvaluationLines(found, kind);
    }

    GoalTable read() {
        for (TableRow row : rows) {
            read(row);
        }
        return new GoalTable(lines.table(unit), lines.lines(), lines.amounts(), List.of(), List.of(), 0);
    }

    private void read(TableRow row) {
        Optional<GridCell> project = projectOf(row);
        if (project.isPresent()) {
            lines.beginForm(TableRow.text(project.get()));
            money = null;
            indicators = null;
            moneySeen = false;
            second = "";
            return;
        }
        Optional<EvaluationColumns> ofIndicators = EvaluationColumns.ofIndicators(row);
        Optional<EvaluationColumns> ofMoney = EvaluationColumns.ofMoney(row);
        if (ofIndicators.isPresent()) {
            indicators = ofIndicators.get();
            money = null;
        } else if (ofMoney.isPresent() && indicators == null) {
            money = ofMoney.get();
        } else if (indicators != null) {
            readIndicator(row);
        } else if (money != null && !moneySeen) {
            readMoney(row);
        }
    }

    private static Optional<GridCell> projectOf(TableRow row) {
        List<GridCell> cells = row.cells();
        for (int i = 0; i + 1 < cells.size(); i++) {
            String label = TableRow.text(cells.get(i)).replaceAll("[:：]+$", "");
            if (PROJECT.matcher(label).matches()) {
                return Optional.of(cells.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private void readMoney(TableRow row) {
        boolean total = row.cells().stream()
                .map(TableRow::text)
                .anyMatch(text -> ALL_MONEY.matcher(text).matches());
        if (!total || money.cell(row, Role.EXECUTED).isEmpty()) {
            return;
        }
        moneySeen = true;
        EvaluationLines.Row line = lines.item("预算执行", "预算执行", row.place());
        for (Role role : List.of(Role.OPENING_BUDGET, Role.FULL_BUDGET, Role.BUDGET, Role.EXECUTED, Role.RATE)) {
            money.cell(row, role)
                    .ifPresent(cell -> line.put(columnOf(role), FigureParser.parse(cell.text(), unit), cell.place()));
        }
        takeScores(row, money, line);
    }

    private static String columnOf(Role role) {
        return switch (role) {
            case OPENING_BUDGET -> "年初预算数";
            case FULL_BUDGET -> "全年预算数";
            case BUDGET -> "预算数";
            case EXECUTED -> "执行数";
            default -> "执行率";
        };
    }

    private void readIndicator(TableRow row) {
        for (GridCell cell : row.cells()) {
            IndicatorLevel.second(TableRow.text(cell)).ifPresent(level -> second = level);
        }
        String label = TableRow.text(row.cells().get(0));
        if (TOTAL.matcher(label).matches()) {
            readTotal(row);
            return;
        }
        String printed = indicators.text(row, Role.NAME);
        boolean scored = indicators.cell(row, Role.WEIGHT).isPresent()
                || indicators.cell(row, Role.SCORE).isPresent();
        if (printed.isEmpty() && !scored) {
            return;
        }
        name = printed.isEmpty() ? name : printed;
        boolean told = scored || indicators.cell(row, Role.ACTUAL).isPresent();
        if (told) {
            EvaluationLines.Row line = lines.item(Printed.name(name), name, row.place());
            takeScores(row, indicators, line);
            takeValues(row, line);
        }
    }

    /** Weight and score of a row. A row without them, that no merged cell above covers, leaves the form incomplete. */
    private void takeScores(TableRow row, EvaluationColumns columns, EvaluationLines.Row line) {
        Optional<GridCell> weight = columns.cell(row, Role.WEIGHT);
        Optional<GridCell> score = columns.cell(row, Role.SCORE);
        int top = row.cells().get(0).row();
        if (weight.isEmpty() && score.isEmpty() && row.grid() == coveredGrid && top < coveredUntil) {
            return;
        }
        weight.ifPresent(cell -> {
            coveredGrid = row.grid();
            coveredUntil = cell.row() + cell.rowSpan();
        });
        lines.take(line, "分值", weight.map(SelfEvaluationReader::points), weight);
        lines.take(line, "得分", score.map(SelfEvaluationReader::points), score);
    }

    private void takeValues(TableRow row, EvaluationLines.Row line) {
        Optional<GridCell> actual = indicators.cell(row, Role.ACTUAL);
        Optional<GridCell> goal = indicators.cell(row, Role.GOAL);
        if (actual.isEmpty() || goal.isEmpty()) {
            return;
        }
        Attainment.of(
                        second,
                        name,
                        indicators.text(row, Role.SYMBOL),
                        TableRow.text(goal.get()),
                        indicators.text(row, Role.MEASURE),
                        TableRow.text(actual.get()),
                        goal.get().place())
                .ifPresent(told -> {
                    line.put(
                            told.floor() ? "指标值下限" : "指标值上限",
                            told.goal(),
                            goal.get().place());
                    line.put("完成值", told.actual(), actual.get().place());
                });
    }

    private void readTotal(TableRow row) {
        lines.total(
                indicators.cell(row, Role.WEIGHT).map(SelfEvaluationReader::points),
                indicators.cell(row, Role.SCORE).map(SelfEvaluationReader::points),
                row.place());
        indicators = null;
    }

    private static Figure points(GridCell cell) {
        return FigureParser.parse(SCORE_UNIT.matcher(TableRow.text(cell)).replaceFirst(""), Unit.NONE);
    }
}
