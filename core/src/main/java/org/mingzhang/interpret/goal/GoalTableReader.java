package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Project;
import org.mingzhang.model.Unit;

/**
 * Reads one goal table row by row: labels with their values (项目名称, 资金总额, 年度目标), then tasks with money, then
 * indicators. A table may present several projects one after another.
 */
final class GoalTableReader {

    private static final Pattern OWN_PROJECT = Pattern.compile("(?:政策和?)?项目名称|专项(?:资金)?名称|(?:一级|二级)项目名称");
    private static final Pattern OWN_DEPARTMENT = Pattern.compile("(?:预算)?(?:部门|单位)(?:[（(](?:单位|部门)[）)])?名称");
    private static final Pattern OWN_GOALS =
            Pattern.compile("(?:年度|项目|当年|整体|总体|部门|本年)*(?:总体)?(?:绩效)?目标(?:[（(].*[）)])?|项目绩效目标");
    private static final Pattern NOTE = Pattern.compile("(?:备注|说明|注[:：]|其他说明).*|[^\\p{IsHan}\\p{IsLatin}]*");
    private static final Pattern OTHER_LABEL =
            Pattern.compile("(?:主管|实施|责任)?(?:部门|单位)(?:及代码)?|项目(?:性质|类别|类型|属性|负责人)|市级支出|补助区县|当年预算|无");
    private static final Pattern BETWEEN =
            Pattern.compile(".{0,30}绩效目标.{0,6}表|[（(]?20\\d{2}年度?[）)]?|(?:金额)?单位[:：].{1,4}");
    private static final String SOURCE = "绩效目标表";
    private static final String WHOLE = "整体支出绩效目标表";

    private enum Mode {
        LABELS,
        TASKS,
        INDICATORS
    }

    private final FoundTable found;
    private final List<TableRow> rows;
    private final Unit unit;
    private final MoneyRows money;
    private final List<IndicatorRow> indicators = new ArrayList<>();
    private final ProjectsPresented projects = new ProjectsPresented();
    private final LevelsInForce levels = new LevelsInForce();
    private final TaskRows taskRows;
    private final boolean whole;
    private final MoneyOverview overview;
    private final LabelledMoney labelled;
    private String department;
    private Mode mode = Mode.LABELS;
    private GoalColumns columns;
    private TaskColumns tasks;
    private int gridOfLastRow = -1;
    private boolean rowsSinceHeading;
    private boolean endsInName;
    private boolean misplaced;

    GoalTableReader(FoundTable found, List<TableRow> rows, String kind, Disclosure disclosure) {
        this.rows = rows;
        this.found = found;
        this.unit = MoneyUnit.of(found, disclosure);
        this.money = new MoneyRows(found, kind);
        this.taskRows = new TaskRows(money, unit);
        this.overview = new MoneyOverview(money, unit);
        this.whole = kind.equals(WHOLE);
        this.labelled = new LabelledMoney(money, unit, whole);
        this.department = found.entity().isEmpty() ? disclosure.department() : found.entity();
    }

    /** Reads the table. */
    GoalTable read() {
        if (!whole) {
            projects.presentByTitle(found.title(), found.place());
        }
        for (TableRow row : rows) {
            if (row.grid() != gridOfLastRow) {
                rowsSinceHeading = false;
                gridOfLastRow = row.grid();
            }
            read(row);
        }
        List<Indicator> read = readIndicators();
        if (whole) {
            money.dropTotalWithout(MoneyColumn.TOTAL);
        }
        List<Project> presented = projects.read(money, SOURCE);
        return new GoalTable(
                money.table(unit, List.of(), !read.isEmpty()),
                money.lines(),
                money.amounts(),
                presented,
                read,
                0,
                misplaced);
    }

    private void read(TableRow row) {
        if (row.cells().size() == 1
                && BETWEEN.matcher(TableRow.text(row.cells().get(0))).matches()) {
            mode = Mode.LABELS;
            return;
        }
        Optional<GoalColumns> heading = GoalColumns.ofHeading(row);
        if (heading.isPresent()) {
            columns = heading.get();
            if (mode != Mode.INDICATORS) {
                levels.reset();
            }
            mode = Mode.INDICATORS;
            return;
        }
        Optional<TaskColumns> taskHeading = TaskColumns.ofHeading(row);
        if (taskHeading.isPresent()) {
            tasks = taskHeading.get();
            mode = Mode.TASKS;
            return;
        }
        if (beginsLabels(row)) {
            mode = Mode.LABELS;
        }
        switch (mode) {
            case INDICATORS -> {
                if (!columns.addHeading(row)) {
                    readIndicator(row);
                }
            }
            case TASKS -> {
                if (!tasks.addHeading(row)) {
                    readTask(row);
                }
            }
            default -> readLabels(row);
        }
    }

    private LabelledMoney.Owner presented() {
        return new LabelledMoney.Owner(projects.current(), projects.owner().orElse(department));
    }

    private static boolean beginsLabels(TableRow row) {
        for (GridCell cell : row.cells()) {
            String label = label(cell);
            if (OWN_PROJECT.matcher(label).matches()
                    || OWN_DEPARTMENT.matcher(label).matches()) {
                return row.cells().size() > 1;
            }
            if (OWN_GOALS.matcher(label).matches() && row.cells().size() == 2) {
                return TableRow.text(row.cells().get(1)).length() > 10;
            }
        }
        return false;
    }

    private void readLabels(TableRow row) {
        List<GridCell> cells = row.cells();
        if (whole && overview.read(row)) {
            return;
        }
        if (isRestOfName(row)) {
            projects.extendName(TableRow.text(cells.get(0)));
            return;
        }
        boolean named = false;
        for (int i = 0; i < cells.size(); i++) {
            String label = label(cells.get(i));
            Optional<GridCell> next = i + 1 < cells.size() ? Optional.of(cells.get(i + 1)) : Optional.empty();
            if (next.isPresent() && isName(label, next.get())) {
                projects.presentByLabel(
                        TableRow.text(next.get()), indicators.size(), next.get().place());
                levels.reset();
                named = true;
            } else if (next.isEmpty() || !readWords(label, TableRow.text(next.get()))) {
                labelled.read(row, cells.get(i), label, next, presented());
            }
        }
        endsInName = named;
    }

    private boolean isName(String label, GridCell next) {
        return !whole
                && OWN_PROJECT.matcher(label).matches()
                && !OTHER_LABEL.matcher(TableRow.text(next)).matches();
    }

    /** A page end that cuts the row of a project's name leaves the rest of the name alone at the top of the next page. */
    private boolean isRestOfName(TableRow row) {
        return endsInName
                && row.grid() > 0
                && row.first()
                && row.cells().size() == 1
                && row.cells().get(0).column() > 0;
    }

    private boolean readWords(String label, String value) {
        if (OWN_DEPARTMENT.matcher(label).matches() && whole) {
            department = value;
            return true;
        }
        if (OWN_GOALS.matcher(label).matches() && value.length() > 4 && !value.endsWith("目标")) {
            projects.addGoals(value);
            return true;
        }
        return false;
    }

    private void readTask(TableRow row) {
        if (OWN_GOALS.matcher(taskRows.read(row, tasks)).matches()) {
            mode = Mode.LABELS;
        }
    }

    private void readIndicator(TableRow row) {
        List<GridCell> rest = new ArrayList<>();
        boolean top = row.grid() > 0 && !rowsSinceHeading;
        boolean unnamed = row.blanks().stream()
                .anyMatch(blank ->
                        columns.roleOf(blank).filter(GoalRole.PROJECT::equals).isPresent()
                                && (blank.rowSpan() > 1 || beginsAnew(row)));
        if (unnamed && !top && !whole) {
            projects.presentUnnamed(indicators.size(), row.place());
            levels.reset();
        }
        levels.leaveCosts(row.cells().stream().map(TableRow::text).toList());
        for (GridCell cell : row.cells()) {
            String text = TableRow.text(cell);
            GoalRole role = columns.roleOf(cell).orElse(null);
            misplaced |= role != null && !role.mayHoldLevels() && IndicatorLevel.areRunTogether(text);
            if (role == GoalRole.PROJECT) {
                presentInColumn(row, text, cell.place(), top);
            } else if (role == GoalRole.MONEY) {
                labelled.readColumn(columns.headingOf(cell).orElse(""), cell, presented());
            } else if (role == GoalRole.GOALS) {
                projects.addGoals(text);
            } else if (role != GoalRole.WEIGHT
                    && role != GoalRole.NOTE
                    && role != GoalRole.NUMBER
                    && role != GoalRole.ACTIVITY
                    && !(rest.isEmpty() && levels.take(text, role))) {
                rest.add(cell);
            }
        }
        if (!rest.isEmpty()) {
            takeIndicator(row, rest);
        }
    }

    /** Whether the levels begin again, or goals are set: below a name not repeated, rows of one project go on in order. */
    private boolean beginsAnew(TableRow row) {
        boolean mayBegin = levels.mayBeginAnew();
        return row.cells().stream()
                .anyMatch(cell ->
                        columns.roleOf(cell).filter(GoalRole.GOALS::equals).isPresent()
                                || mayBegin
                                        && IndicatorLevel.first(TableRow.text(cell))
                                                .filter("产出指标"::equals)
                                                .isPresent());
    }

    private void presentInColumn(TableRow row, String text, Place place, boolean top) {
        if (whole) {
            return;
        }
        boolean withMoney = row.cells().stream()
                .anyMatch(cell ->
                        columns.roleOf(cell).filter(GoalRole.MONEY::equals).isPresent());
        int before = projects.current();
        projects.presentInColumn(text, withMoney, top, indicators.size(), place);
        if (projects.current() != before) {
            levels.reset();
        }
    }

    private void takeIndicator(TableRow row, List<GridCell> rest) {
        IndicatorCells printed = IndicatorCells.of(rest, columns);
        misplaced |= IndicatorLevel.areRunTogether(printed.symbol() + printed.value());
        boolean cut = row.grid() > 0 && !rowsSinceHeading && !indicators.isEmpty();
        rowsSinceHeading = true;
        boolean nameless =
                printed.name().isEmpty() || rest.size() == 1 && IndicatorValueParser.looksLikeValue(printed.name());
        if (cut && !printed.hasValue() && !nameless) {
            continueLast(printed.name(), "");
            return;
        }
        if (NOTE.matcher(printed.name()).matches()) {
            return;
        }
        if (nameless) {
            if (cut) {
                continueLast("", printed.name() + printed.value());
            }
            return;
        }
        IndicatorLevel.runTogether(printed.name())
                .ifPresentOrElse(
                        run -> add(run.group("first"), run.group("second"), run.group("name"), printed, rest),
                        () -> add(levels.first(), levels.second(), printed.name(), printed, rest));
    }

    private void add(String firstLevel, String secondLevel, String name, IndicatorCells printed, List<GridCell> rest) {
        indicators.add(new IndicatorRow(
                department,
                firstLevel,
                secondLevel,
                name,
                printed.symbol(),
                printed.value(),
                printed.measure(),
                rest.get(0).place()));
    }

    private void continueLast(String name, String value) {
        int last = indicators.size() - 1;
        indicators.set(last, indicators.get(last).joined(name, value));
    }

    /** The indicators with the whole names of their projects. */
    private List<Indicator> readIndicators() {
        List<Indicator> read = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            String name = whole ? department : projects.ownerOf(i).orElse(department);
            read.add(indicators.get(i).of(name).read(SOURCE));
        }
        return read;
    }

    private static String label(GridCell cell) {
        return TableRow.text(cell).replaceAll("[:：]+$", "").replaceFirst("^其中[:：]?", "");
    }
}
