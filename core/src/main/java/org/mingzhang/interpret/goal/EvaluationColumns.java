package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.layout.GridCell;

/** The columns of one of the two lists of a self-evaluation form: its money, or its indicators. */
final class EvaluationColumns {

    /** What a column holds. */
    enum Role {
        OPENING_BUDGET("年初预算数?|年初安排|年初批复预算数?"),
        FULL_BUDGET("(?:全年|调整后?|调整后的?|年度)预算数?|预算调整数|调整预算数"),
        BUDGET("预算数|预算|预算金额|预算安排"),
        EXECUTED("(?:全年|预算|实际|年度|资金)*(?:执行|支出)(?:数|金额|额)?|执行数额"),
        RATE("(?:预算|资金|全年)*执行率"),
        LEVEL("[一二]级指标|绩效指标|指标类型|年度绩效指标"),
        NAME("三级指标|四级指标|(?:绩效)?指标(?:名称|内容)"),
        SYMBOL("(?:绩效)?指标性质|(?:指标)?符号|指标方向|比较符号?|运算符号?|计算符号"),
        GOAL("(?:\\d{4}年?度?|本年|年度|当年|年初|全年|预期|项目)*(?:绩效)?(?:设定)?(?:目标|指标)值|计划完成值|目标值设定"),
        MEASURE("(?:绩效)?(?:指标)?(?:度量|计量)单位|单位"),
        ACTUAL("(?:全年|年度|本年|当年|\\d{4}年?)*(?:实际)?完成(?:值|指标值|情况)|(?:全年|年度)?实际值|实际完成指标值"),
        WEIGHT("(?:指标)?(?:分值|权重|标准分值?|满分|分值权重|设定分值)"),
        SCORE("(?:自评|评价|实际|指标|单项)*(?:得分|评分)");

        private final Pattern heading;

        Role(String heading) {
            this.heading = Pattern.compile(heading);
        }
    }

    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【][^）)\\]】]*[）)\\]】]?");
    private static final int LONGEST_HEADING = 24;

    private final List<Column> columns = new ArrayList<>();

    private EvaluationColumns() {}

    /** The columns of money, where this row is their heading. */
    static Optional<EvaluationColumns> ofMoney(TableRow row) {
        return of(row).filter(columns -> columns.has(Role.EXECUTED)
                && columns.hasBudget()
                && (columns.has(Role.RATE) || columns.has(Role.WEIGHT)));
    }

    /** The columns of indicators, where this row is their heading. */
    static Optional<EvaluationColumns> ofIndicators(TableRow row) {
        return of(row).filter(columns -> columns.has(Role.NAME)
                && columns.has(Role.ACTUAL)
                && columns.has(Role.WEIGHT)
                && columns.has(Role.SCORE));
    }

    private static Optional<EvaluationColumns> of(TableRow row) {
        EvaluationColumns columns = new EvaluationColumns();
        for (GridCell cell : row.cells()) {
            String heading = BRACKETS.matcher(TableRow.text(cell)).replaceAll("");
            if (heading.length() > LONGEST_HEADING) {
                return Optional.empty();
            }
            for (Role role : Role.values()) {
                if (role.heading.matcher(heading).matches()) {
                    columns.columns.add(new Column(role, cell.column(), cell.column() + cell.columnSpan()));
                    break;
                }
            }
        }
        List<Role> once = columns.columns.stream()
                .map(Column::role)
                .filter(role -> role != Role.LEVEL)
                .toList();
        boolean twice = Set.copyOf(once).size() < once.size();
        return twice ? Optional.empty() : Optional.of(columns);
    }

    private boolean hasBudget() {
        return has(Role.BUDGET) || has(Role.FULL_BUDGET) || has(Role.OPENING_BUDGET);
    }

    boolean has(Role role) {
        return columns.stream().anyMatch(column -> column.role == role);
    }

    /** The cell with text of this row in the column. */
    Optional<GridCell> cell(TableRow row, Role role) {
        return row.cells().stream().filter(cell -> isUnder(cell, role)).findFirst();
    }

    /** Whether this row has a blank cell of its own in the column. */
    boolean isBlank(TableRow row, Role role) {
        return row.blanks().stream().anyMatch(cell -> isUnder(cell, role));
    }

    /** The text of this row in the column, or an empty one. */
    String text(TableRow row, Role role) {
        return cell(row, role).map(TableRow::text).orElse("");
    }

    private boolean isUnder(GridCell cell, Role role) {
        return columns.stream()
                .anyMatch(column -> column.role == role && column.from <= cell.column() && cell.column() < column.to);
    }

    private record Column(Role role, int from, int to) {}
}
