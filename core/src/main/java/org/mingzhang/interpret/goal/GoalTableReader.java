package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.LineRole;
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
    private static final Pattern TASK = Pattern.compile("任务名称|名称|主要任务|重点工作任务|工作任务|任务");
    private static final Pattern TASK_BLOCK = Pattern.compile("年度(?:主要|重点)?(?:工作)?任务|主要任务|年度主要|其他需完成的任务.*|任务");
    private static final Pattern MONEY_HEADING = Pattern.compile("预算(?:金额|资金)?|拟投入的?资金|资金|预算金额|预算资金|总额");
    private static final Pattern TOTAL_ROW = Pattern.compile("(?:金额|预算)?(?:合计|总计)|预算合计|金额总计");
    private static final Pattern SPENDING_ROW = Pattern.compile("基本支出|项目支出");
    private static final Pattern TITLE_OF_A_PROJECT =
            Pattern.compile("(?:\\d{4}年(?:度)?)?(?<name>.+?)(?:项目)?(?:支出)?绩效目标(?:申报|批复)?表.*");
    private static final Pattern NOTE = Pattern.compile("(?:备注|说明|注[:：]|其他说明).*|[^\\p{IsHan}\\p{IsLatin}]*");
    private static final Pattern OTHER_LABEL =
            Pattern.compile("(?:主管|实施|责任)?(?:部门|单位)(?:及代码)?|项目(?:性质|类别|类型|属性|负责人)|市级支出|补助区县|当年预算|无");
    private static final Pattern BETWEEN =
            Pattern.compile(".{0,30}绩效目标.{0,6}表|[（(]?20\\d{2}年度?[）)]?|(?:金额)?单位[:：].{1,4}");
    private static final Pattern CODED = Pattern.compile("\\d{6,}.*");
    private static final String SOURCE = "绩效目标表";
    private static final String WHOLE = "整体支出绩效目标表";

    private enum Mode {
        LABELS,
        TASKS,
        INDICATORS
    }

    private final FoundTable found;
    private final String kind;
    private final Unit unit;
    private final MoneyRows money;
    private final List<IndicatorRow> indicators = new ArrayList<>();
    private final List<Presented> projects = new ArrayList<>();
    private final boolean whole;
    private String owner;
    private String first = "";
    private String second = "";
    private Mode mode = Mode.LABELS;
    private GoalColumns columns;
    private TaskColumns tasks;
    private final MoneyOverview overview = new MoneyOverview();
    private int gridOfLastRow = -1;
    private boolean rowsSinceHeading;

    private final List<TableRow> rows;

    GoalTableReader(FoundTable found, List<TableRow> rows, String kind, Disclosure disclosure) {
        this.rows = rows;
        this.found = found;
        this.kind = kind;
        this.unit = MoneyUnit.of(found, disclosure);
        this.money = new MoneyRows(found, kind);
        this.whole = kind.equals(WHOLE);
        String department = found.entity().isEmpty() ? disclosure.department() : found.entity();
        this.owner = whole ? department : projectOfTitle().orElse(department);
    }

    /** Reads the table. */
    GoalTable read() {
        projectOfTitle().filter(name -> !whole).ifPresent(name -> present(name, found.place()));
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
        for (int i = 0; i < projects.size(); i++) {
            String name = projects.get(i).name.toString();
            money.rename(i, ProjectName.key(name), name);
        }
        return new GoalTable(
                money.table(unit, List.of(), !read.isEmpty()), money.lines(), money.amounts(), presented(), read, 0);
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
                first = "";
                second = "";
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
        if (whole && overview.read(row, unit, this::wholeRow)) {
            return;
        }
        for (int i = 0; i + 1 < cells.size(); i++) {
            String label = label(cells.get(i));
            GridCell next = cells.get(i + 1);
            String value = TableRow.text(next);
            if (OWN_PROJECT.matcher(label).matches()
                    && !whole
                    && !OTHER_LABEL.matcher(value).matches()) {
                presentByLabel(value, next.place());
            } else if (OWN_DEPARTMENT.matcher(label).matches() && whole) {
                owner = value;
            } else if (OWN_GOALS.matcher(label).matches() && value.length() > 4 && !value.endsWith("目标")) {
                project().ifPresent(project -> project.goals.append(value));
            } else {
                readMoney(label, next);
            }
        }
    }

    /** The title names the project too, and whole where a page end cuts the cell. */
    private void presentByLabel(String name, Place place) {
        boolean titled =
                projects.size() == 1 && indicators.isEmpty() && projectOfTitle().isPresent();
        if (!titled || !owner.startsWith(name)) {
            if (titled) {
                projects.clear();
            }
            present(name, place);
        }
    }

    private MoneyRows.Row wholeRow(Place place) {
        return money.rowOf("合计", "合计", 0, LineRole.TOTAL, place);
    }

    private void readMoney(String label, GridCell next) {
        Figure figure = FigureParser.parse(next.text().replaceAll("(?<=\\d)万?元$", ""), unit);
        if (!figure.isStated() || figure.state() == FigureState.DASH && label.length() < 2) {
            return;
        }
        if (whole && SPENDING_ROW.matcher(label).matches()) {
            money.rowOf(label, label, 1, LineRole.ITEM, next.place()).put(MoneyColumn.TOTAL, figure, next.place());
            return;
        }
        Optional<String> column = MoneyColumn.of(label);
        if (column.isEmpty()) {
            return;
        }
        MoneyRows.Row line =
                whole ? wholeRow(next.place()) : money.rowOfProject(projects.size() - 1, owner, next.place());
        if (MoneyColumn.isOfTheYear(label)) {
            line.replace(column.get(), figure, next.place());
        } else {
            line.put(column.get(), figure, next.place());
        }
    }

    private void readTask(TableRow row) {
        List<GridCell> words = new ArrayList<>();
        List<GridCell> numbers = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            String text = TableRow.text(cell);
            if (FigureParser.parse(text, unit).isStated() && !words.isEmpty()) {
                numbers.add(cell);
            } else if (!TASK_BLOCK.matcher(text).matches()) {
                words.add(cell);
            }
        }
        if (words.isEmpty() || numbers.isEmpty()) {
            if (!words.isEmpty()
                    && OWN_GOALS.matcher(TableRow.text(words.get(0))).matches()) {
                mode = Mode.LABELS;
            }
            return;
        }
        String label = TableRow.text(words.get(0));
        boolean total = TOTAL_ROW.matcher(label).matches();
        // Where a form states all spending above the tasks, the tasks are a part of it.
        boolean part = money.has("项目支出", 1);
        MoneyRows.Row line = money.row(
                "",
                total ? "合计" : Printed.name(label),
                label,
                total ? 0 : part ? 2 : 1,
                total ? LineRole.TOTAL : LineRole.ITEM,
                words.get(0).place());
        tasks.assign(numbers, unit, line);
    }

    private void readIndicator(TableRow row) {
        List<GridCell> rest = new ArrayList<>();
        boolean top = row.grid() > 0 && !rowsSinceHeading;
        boolean unnamed = row.blanks().stream()
                .anyMatch(blank ->
                        columns.roleOf(blank).filter(GoalRole.PROJECT::equals).isPresent());
        if (unnamed && !top && !whole) {
            presentUnnamed(row.place());
        }
        for (GridCell cell : row.cells()) {
            String text = TableRow.text(cell);
            GoalRole role = columns.roleOf(cell).orElse(null);
            if (role == GoalRole.PROJECT) {
                presentInColumn(row, text, cell.place(), top);
            } else if (role == GoalRole.MONEY) {
                readMoney(columns.headingOf(cell).orElse(""), cell);
            } else if (role == GoalRole.GOALS) {
                project().ifPresent(project -> project.goals.append(text));
            } else if (role != GoalRole.WEIGHT
                    && role != GoalRole.NOTE
                    && role != GoalRole.NUMBER
                    && role != GoalRole.ACTIVITY) {
                takeLevelOrCell(rest, cell, text, role);
            }
        }
        if (!rest.isEmpty()) {
            takeIndicator(row, rest);
        }
    }

    private void takeLevelOrCell(List<GridCell> rest, GridCell cell, String text, GoalRole role) {
        boolean beforeName = rest.isEmpty() && role != GoalRole.NAME && role != GoalRole.VALUE;
        Optional<String> firstLevel = IndicatorLevel.first(text);
        Optional<String> secondLevel = IndicatorLevel.second(text);
        if (beforeName && role == null && IndicatorLevel.isBlockLabel(text)) {
            return;
        }
        if (beforeName && firstLevel.isPresent() && !(role == GoalRole.SECOND && secondLevel.isPresent())) {
            boolean secondHere = firstLevel.get().equals("成本指标") && first.equals("产出指标") && role != GoalRole.FIRST;
            if (secondHere) {
                second = firstLevel.get();
            } else {
                first = firstLevel.get();
                second = "";
            }
        } else if (beforeName && secondLevel.isPresent()) {
            second = secondLevel.get();
        } else if (!(beforeName && IndicatorLevel.isBlockLabel(text))) {
            rest.add(cell);
        }
    }

    private void takeIndicator(TableRow row, List<GridCell> rest) {
        Printing printing = byPosition(rest).orElseGet(() -> byOrder(rest));
        boolean cut = row.grid() > 0 && !rowsSinceHeading && !indicators.isEmpty();
        rowsSinceHeading = true;
        boolean nameless =
                printing.name.isEmpty() || rest.size() == 1 && IndicatorValueParser.looksLikeValue(printing.name);
        if (cut && printing.value.isEmpty() && printing.symbol.isEmpty() && !nameless) {
            continueLast(printing.name, "");
            return;
        }
        if (NOTE.matcher(printing.name).matches()) {
            return;
        }
        if (nameless) {
            if (cut) {
                continueLast("", printing.name + printing.value);
            }
            return;
        }
        IndicatorLevel.runTogether(printing.name)
                .ifPresentOrElse(
                        levels -> add(
                                levels.group("first"), levels.group("second"), levels.group("name"), printing, rest),
                        () -> add(first, second, printing.name, printing, rest));
    }

    private void add(String firstLevel, String secondLevel, String name, Printing printing, List<GridCell> rest) {
        indicators.add(new IndicatorRow(
                owner,
                firstLevel,
                secondLevel,
                name,
                printing.symbol,
                printing.value,
                printing.measure,
                rest.get(0).place()));
    }

    private void continueLast(String name, String value) {
        int last = indicators.size() - 1;
        indicators.set(last, indicators.get(last).joined(name, value));
    }

    /** Tells the cells apart by the columns they stand in; empty when they do not stand where the heading says. */
    private Optional<Printing> byPosition(List<GridCell> rest) {
        String name = "";
        String symbol = "";
        String value = "";
        String measure = "";
        for (GridCell cell : rest) {
            String text = TableRow.text(cell);
            GoalRole role = columns.roleOf(cell).orElse(null);
            if (role == GoalRole.NAME) {
                name += text;
            } else if (role == GoalRole.SYMBOL) {
                symbol = text;
            } else if (role == GoalRole.VALUE) {
                value = text;
            } else if (role == GoalRole.MEASURE) {
                measure = text;
            } else {
                return Optional.empty();
            }
        }
        boolean misplaced = name.isEmpty() || IndicatorValueParser.looksLikeValue(name);
        return misplaced ? Optional.empty() : Optional.of(new Printing(name, symbol, value, measure));
    }

    /** Tells the cells apart by their order, for rows that lost the merged cells on their left. */
    private Printing byOrder(List<GridCell> rest) {
        List<String> texts = new ArrayList<>(rest.stream().map(TableRow::text).toList());
        String name = texts.remove(0);
        String symbol = "";
        if (columns.has(GoalRole.SYMBOL) && texts.size() > 1) {
            symbol = texts.remove(0);
        }
        String value = texts.isEmpty() ? "" : texts.remove(0);
        String measure = columns.has(GoalRole.MEASURE) && !texts.isEmpty() ? texts.remove(0) : "";
        return new Printing(name, symbol, value, measure);
    }

    private Optional<String> projectOfTitle() {
        Matcher title = TITLE_OF_A_PROJECT.matcher(Printed.name(found.title()));
        if (!title.matches()
                || title.group("name").length() < 4
                || title.group("name")
                        .matches(
                                "(?:.{0,6}(?:级|部门|单位|预算|重点|本部门|市级|一般性|专项|业务|经费|资金|政策和|政策|财政|专业|总体|本级|转移支付)){1,5}|.*(?:部门|单位)(?:整体)?|.*绩效.*")) {
            return Optional.empty();
        }
        return Optional.of(title.group("name"));
    }

    private void present(String name, Place place) {
        if (projects.stream().anyMatch(project -> project.is(name) && name.equals(owner))) {
            return;
        }
        owner = name;
        first = "";
        second = "";
        projects.add(new Presented(new StringBuilder(name), new StringBuilder(), indicators.size(), place));
    }

    /** A merged cell that a page end cuts may have its text on the next page: the project's name is still to come. */
    private void presentUnnamed(Place place) {
        if (projects.isEmpty() || !owner.isEmpty()) {
            present("", place);
        }
    }

    /**
     * Takes the cell of the column of projects. At the top of a page it may be the name of the project begun before, or
     * the rest of it, or the same name again.
     */
    private void presentInColumn(TableRow row, String text, Place place, boolean top) {
        if (whole || text.equals(owner)) {
            return;
        }
        Optional<Presented> last = project();
        boolean withMoney = row.cells().stream()
                .anyMatch(cell ->
                        columns.roleOf(cell).filter(GoalRole.MONEY::equals).isPresent());
        boolean coded =
                last.filter(project -> CODED.matcher(project.name).matches()).isPresent();
        boolean rest = coded ? !CODED.matcher(text).matches() : !withMoney;
        if (top && last.isPresent() && (owner.isEmpty() || rest)) {
            last.get().name.append(text);
            owner = last.get().name.toString();
            return;
        }
        present(text, place);
    }

    private Optional<Presented> project() {
        return projects.isEmpty() ? Optional.empty() : Optional.of(projects.get(projects.size() - 1));
    }

    /** The indicators with the whole names of their projects. */
    private List<Indicator> readIndicators() {
        List<Indicator> read = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            int number = i;
            String name = projects.stream()
                    .filter(project -> project.from <= number)
                    .reduce((before, after) -> after)
                    .map(project -> project.name.toString())
                    .orElse(owner);
            read.add(indicators
                    .get(i)
                    .of(whole || projects.isEmpty() ? owner : name)
                    .read(SOURCE));
        }
        return read;
    }

    private List<Project> presented() {
        List<Project> read = new ArrayList<>();
        for (Presented project : projects) {
            String name = project.name.toString();
            if (!name.isEmpty()) {
                read.add(new Project(
                        name,
                        ProjectName.key(name),
                        money.figure(projects.indexOf(project), MoneyColumn.TOTAL),
                        "",
                        project.goals.toString(),
                        SOURCE,
                        project.place));
            }
        }
        return read;
    }

    private static String label(GridCell cell) {
        return TableRow.text(cell).replaceAll("[:：]+$", "").replaceFirst("^其中[:：]?", "");
    }

    /** The four texts of an indicator row. */
    private record Printing(String name, String symbol, String value, String measure) {}

    /** A project as it is being read. */
    private record Presented(StringBuilder name, StringBuilder goals, int from, Place place) {

        boolean is(String other) {
            return name.toString().equals(other);
        }
    }

    /** Money columns of the block of tasks. */
    private static final class TaskColumns {

        private final List<GridCell> cells = new ArrayList<>();
        private final List<String> meanings = new ArrayList<>();

        static Optional<TaskColumns> ofHeading(TableRow row) {
            boolean task = false;
            TaskColumns columns = new TaskColumns();
            for (GridCell cell : row.cells()) {
                String text = TableRow.text(cell).replaceAll("[（(][^（）()]*[）)]", "");
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
}
