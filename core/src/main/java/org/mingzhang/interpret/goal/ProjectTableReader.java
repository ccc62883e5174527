package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Place;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Project;
import org.mingzhang.model.Unit;

/** Reads a list of projects: name, money, goals; with rows of budget units and totals between them. */
final class ProjectTableReader {

    private static final Pattern TOTAL = Pattern.compile("合计|总计|支出合计|项目支出合计|小计|本年支出合计");
    private static final Pattern COLUMN_NUMBERS = Pattern.compile("\\*+|\\d{1,2}|\\d{1,2}=.*|栏次|[一二三四五六七八九]");
    private static final Pattern ORGANISATION = Pattern.compile(
            ".*(?:局|委员会|厅|部|办公室|署|院|处|中心|所|站|馆|学校|总队|支队|大队|社|校|队|会|委|办|室|学院|大学|医院|公司|中学|小学)(?:[（(][^（）()]{1,14}[）)])?(?:本级)?");
    private static final Pattern NO_ORGANISATION =
            Pattern.compile(".*(?:项目|经费|资金|支出|建设|购置|维修|费|服务|业务|补助|运行|管理|改造|会议).*");
    private static final Pattern CODE_BEFORE = Pattern.compile("^(?:\\[?\\d{3,}\\]?[-_]?)");

    /** Characters of a place's name: 深圳市. */
    private static final int PLACE = 3;

    private final FoundTable found;
    private final String kind;
    private final String department;
    private final Unit unit;
    private final ProjectColumns columns;
    private final MoneyRows money;
    private final List<Listed> projects = new ArrayList<>();
    private boolean inHeading = true;
    private boolean seenHeading;
    private boolean rowsInGrid;
    private int grid = -1;
    private String entity = "";
    private int unassigned;
    private boolean unknownColumn;

    private final List<TableRow> rows;

    ProjectTableReader(FoundTable found, List<TableRow> rows, String kind, Disclosure disclosure) {
        this.rows = rows;
        this.found = found;
        this.kind = kind;
        this.department = Printed.name(disclosure.department());
        this.unit = MoneyUnit.of(found, disclosure);
        this.columns = new ProjectColumns(found.template());
        this.money = new MoneyRows(found, kind);
    }

    /** Reads the table. */
    GoalTable read() {
        for (TableRow row : rows) {
            if (row.grid() != grid) {
                grid = row.grid();
                rowsInGrid = false;
            }
            read(row);
        }
        List<Project> read = projects.stream()
                .map(project -> new Project(
                        project.name.toString(),
                        ProjectName.key(project.name.toString()),
                        project.line.figure(columns.total()),
                        "",
                        project.goals.toString(),
                        source(),
                        project.place))
                .toList();
        money.settleDepartment(department);
        money.rename(projects.stream().map(Listed::renamed).toList());
        return new GoalTable(
                money.table(
                        unit,
                        unknownColumn
                                ? Stream.concat(columns.wordKeys().stream(), Stream.of(BudgetTable.UNKNOWN_COLUMN))
                                        .toList()
                                : columns.wordKeys(),
                        unassigned > 0
                                || read.stream()
                                        .anyMatch(project -> project.amount().isNonZero())),
                money.lines(),
                money.amounts(),
                read,
                List.of(),
                unassigned);
    }

    private String source() {
        return switch (kind) {
            case "重点项目绩效表" -> "重点项目";
            case "项目支出绩效目标表" -> "绩效目标表";
            case "项目支出总表", "项目支出表" -> "项目支出表";
            default -> kind;
        };
    }

    private void read(TableRow row) {
        if (ProjectColumns.isHeading(row)) {
            if (!seenHeading) {
                columns.add(row);
            }
            seenHeading = true;
            inHeading = true;
            return;
        }
        if (isColumnNumbers(row)) {
            return;
        }
        if (inHeading && !hasData(row)) {
            if (grid == 0 || !seenHeading) {
                columns.add(row);
            }
            return;
        }
        if (!seenHeading) {
            return;
        }
        inHeading = false;
        readData(row);
        rowsInGrid = true;
    }

    /** Whether a row after the headings has data: an amount, or a long text, which no heading is. */
    private boolean hasData(TableRow row) {
        return row.cells().stream().anyMatch(cell -> {
            String text = TableRow.text(cell);
            return FigureParser.parse(text, unit).isNumber()
                    || FigureParser.isFault(text)
                    || text.length() > 40
                    || TOTAL.matcher(text).matches()
                            && cell.column() == 0
                            && columns.roleOf(cell).isPresent();
        });
    }

    private static boolean isColumnNumbers(TableRow row) {
        return row.cells().stream()
                .allMatch(cell -> COLUMN_NUMBERS.matcher(TableRow.text(cell)).matches());
    }

    private void readData(TableRow row) {
        StringBuilder name = new StringBuilder();
        StringBuilder goals = new StringBuilder();
        String unitName = "";
        String subject = "";
        List<GridCell> amounts = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            String text = TableRow.text(cell);
            ProjectColumns.Role role = columns.roleOf(cell).orElse(null);
            if (role == ProjectColumns.Role.PROJECT) {
                name.append(text);
            } else if (role == ProjectColumns.Role.GOALS) {
                goals.append(text);
            } else if (role == ProjectColumns.Role.ENTITY) {
                unitName = CODE_BEFORE.matcher(text).replaceFirst("");
            } else if (role == ProjectColumns.Role.OTHER
                    && !COLUMN_NUMBERS.matcher(text).matches()) {
                subject = text;
            } else if (role == null) {
                Figure figure = FigureParser.parse(text, unit);
                if (figure.isStated() || FigureParser.isFault(text)) {
                    amounts.add(cell);
                } else if (row.cells().size() == 1) {
                    goals.append(text);
                }
            }
        }
        boolean continues =
                amounts.isEmpty() && !projects.isEmpty() && (!rowsInGrid || name.isEmpty() || mayBeCut(row));
        if (continues) {
            Listed last = projects.get(projects.size() - 1);
            last.name.append(name);
            last.goals.append(goals);
            return;
        }
        if (name.isEmpty() && unitName.isEmpty() && amounts.isEmpty()) {
            return;
        }
        String label = !name.isEmpty() ? name.toString() : unitName.isEmpty() ? subject : unitName;
        // A row that names a subject but no project sums the projects of the subject.
        boolean sum = name.isEmpty() && unitName.isEmpty();
        LineRole role = sum ? LineRole.TOTAL : role(label, name.isEmpty(), unitName);
        if (!unitName.isEmpty()) {
            entity = Printed.name(unitName).equals(department) ? "" : unitName;
        }
        boolean total = role == LineRole.TOTAL
                && (!sum
                        || label.isEmpty()
                        || TOTAL.matcher(Printed.name(label)).matches());
        MoneyRows.Row line = money.row(
                total ? "" : entity,
                total ? "合计" : Printed.name(label),
                label,
                role == LineRole.ITEM ? 1 : 0,
                role,
                row.place());
        put(line, amounts);
        if (role == LineRole.ITEM) {
            projects.add(new Listed(new StringBuilder(label), goals, line, row.place()));
        }
    }

    private void put(MoneyRows.Row line, List<GridCell> amounts) {
        for (GridCell cell : amounts) {
            String meaning = columns.meaningOf(cell);
            if (meaning.isEmpty()) {
                unassigned++;
                unknownColumn |= FigureParser.parse(TableRow.text(cell), unit).isNonZero();
            } else {
                line.put(meaning, FigureParser.parse(TableRow.text(cell), unit), cell.place());
            }
        }
        for (String meaning : columns.meanings()) {
            line.put(meaning, Figure.of(FigureState.BLANK, unit, ""), line.place());
        }
    }

    private LineRole role(String label, boolean nameless, String unitName) {
        String plain = Printed.name(CODE_BEFORE.matcher(label).replaceFirst(""));
        if (TOTAL.matcher(plain).matches() || label.isEmpty()) {
            return LineRole.TOTAL;
        }
        if (plain.equals(department)) {
            boolean first = !money.hasTotal();
            entity = "";
            return first ? LineRole.TOTAL : LineRole.ENTITY;
        }
        boolean organisation = nameless && !unitName.isEmpty()
                || unitName.isEmpty()
                        && ORGANISATION.matcher(plain).matches()
                        && (isNamedLikeDepartment(plain)
                                || !NO_ORGANISATION.matcher(plain).matches());
        if (organisation) {
            entity = plain;
            return LineRole.ENTITY;
        }
        return LineRole.ITEM;
    }

    /** Units of a department begin with the same place as it: 深圳市…工程管理中心 is a unit, 工程管理 a project. */
    private boolean isNamedLikeDepartment(String name) {
        return department.length() > PLACE && name.startsWith(department.substring(0, PLACE));
    }

    /** In tab-separated text a cell that a page end cut goes on in a row of its own. */
    private boolean mayBeCut(TableRow row) {
        return found.grids().get(row.grid()).origin() == GridOrigin.TABS;
    }

    /** A project as it is being read. */
    private record Listed(StringBuilder name, StringBuilder goals, MoneyRows.Row line, Place place) {

        Optional<MoneyRows.Renamed> renamed() {
            String full = name.toString();
            return full.equals(line.label())
                    ? Optional.empty()
                    : Optional.of(new MoneyRows.Renamed(line, Printed.name(full), full));
        }
    }
}
