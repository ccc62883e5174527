package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Unit;

/** Collects the rows of a table that carry money, and makes lines and amounts of them when all are seen. */
final class MoneyRows {

    private final FoundTable table;
    private final String kind;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Row> byProject = new LinkedHashMap<>();

    MoneyRows(FoundTable table, String kind) {
        this.table = table;
        this.kind = kind;
    }

    /** Adds a row; the row of the same entity and key gets the further columns when there is one. */
    Row row(String entity, String key, String label, int level, LineRole role, Place place) {
        Row row = new Row(entity, key, label, level, role, new LinkedHashMap<>(), place);
        rows.add(row);
        return row;
    }

    /** The row with this key, added when there is none. */
    Row rowOf(String key, String label, int level, LineRole role, Place place) {
        return rows.stream()
                .filter(row -> row.key.equals(key) && row.entity.isEmpty())
                .findFirst()
                .orElseGet(() -> row("", key, label, level, role, place));
    }

    /** The row of the department's total, added when there is none. */
    Row total(Place place) {
        return rowOf("合计", "合计", 0, LineRole.TOTAL, place);
    }

    /** Takes away what was read of the project with this number, or of the total where there are no projects. */
    void forget(int project) {
        if (byProject.containsKey(project)) {
            byProject.get(project).cells.clear();
        } else {
            rows.stream().filter(row -> row.role == LineRole.TOTAL).forEach(row -> row.cells.clear());
        }
    }

    /** The row of the project with this number, added when there is none; its name may still grow. */
    Row rowOfProject(int number, String name, Place place) {
        return byProject.computeIfAbsent(number, added -> row("", Printed.name(name), name, 1, LineRole.ITEM, place));
    }

    /** A figure of the project with this number. */
    Figure figure(int project, String column) {
        Row row = byProject.get(project);
        return row == null ? Figure.ABSENT : row.figure(column);
    }

    /** Gives the row of a project its whole name. */
    void rename(int project, String key, String label) {
        Row row = byProject.get(project);
        if (row != null) {
            Row named = new Row(row.entity, key, label, row.level, row.role, row.cells, row.place);
            rows.replaceAll(any -> any == row ? named : any);
            byProject.put(project, named);
        }
    }

    /** Gives rows the whole name, where a page end had cut it. */
    void rename(List<Optional<Renamed>> renamed) {
        renamed.forEach(name -> name.ifPresent(change -> rows.replaceAll(row -> row == change.row
                ? new Row(row.entity, change.key, change.label, row.level, row.role, row.cells, row.place)
                : row)));
    }

    /** Whether a row with this key and level is there. */
    boolean has(String key, int level) {
        return rows.stream().anyMatch(row -> row.level == level && row.key.equals(key));
    }

    /** Whether a row of a total is there. */
    boolean hasTotal() {
        return rows.stream().anyMatch(row -> row.role == LineRole.TOTAL);
    }

    /** Of several rows of the department itself the first is its total, the others are its own unit. */
    void settleDepartment(String department) {
        List<Row> own = rows.stream()
                .filter(row -> row.role == LineRole.ENTITY && row.key.equals(department))
                .toList();
        if (own.size() > 1) {
            Row total = own.get(0);
            rows.replaceAll(row -> row == total ? total.as(LineRole.TOTAL) : row);
        }
    }

    /**
     * Takes away a total that lacks its main figure: the form does not state it, only parts of it. Where the form tells
     * the same money apart by who spends it, its sources become rows like these.
     */
    void dropTotalWithout(String column) {
        if (rows.stream().anyMatch(row -> row.role == LineRole.MEMO)) {
            rows.stream()
                    .filter(row -> row.role == LineRole.TOTAL && !row.cells.containsKey(column))
                    .flatMap(row -> row.cells.entrySet().stream())
                    .toList()
                    .forEach(
                            source -> rowOf(source.getKey(), source.getKey(), 1, LineRole.MEMO, source.getValue().place)
                                    .put(column, source.getValue().figure, source.getValue().place));
        }
        rows.removeIf(row -> row.role == LineRole.TOTAL && !row.cells.containsKey(column));
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            lines.add(new Line(
                    table.id(),
                    kind,
                    i,
                    row.entity,
                    "",
                    row.key,
                    "",
                    Printed.name(row.label),
                    row.label,
                    row.level,
                    -1,
                    row.role,
                    row.place));
        }
        return lines;
    }

    List<Amount> amounts() {
        int decimals = rows.stream()
                .flatMap(row -> row.cells.values().stream())
                .mapToInt(cell -> cell.figure.decimals())
                .max()
                .orElse(0);
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            for (Map.Entry<String, Cell> cell : row.cells.entrySet()) {
                Figure figure = cell.getValue().figure;
                amounts.add(new Amount(
                        table.id(),
                        kind,
                        i,
                        row.entity,
                        "",
                        row.key,
                        "",
                        row.level,
                        row.role,
                        cell.getKey(),
                        figure.isNumber() ? figure.roundedTo(decimals) : figure,
                        cell.getValue().place));
            }
        }
        return amounts;
    }

    /**
     * The table itself.
     *
     * @param wordKeys keys of columns of words that a form may require as it requires those of money
     * @param hasOtherData whether it has data besides money
     */
    BudgetTable table(Unit unit, List<String> wordKeys, boolean hasOtherData) {
        Set<String> columns = new LinkedHashSet<>(wordKeys);
        rows.forEach(row -> columns.addAll(row.cells.keySet()));
        List<Figure> figures = rows.stream()
                .flatMap(row -> row.cells.values().stream())
                .map(Cell::figure)
                .toList();
        boolean numbers = figures.stream().anyMatch(Figure::isNumber);
        boolean zeros = figures.stream().anyMatch(Figure::isZero);
        return table.understood(
                kind,
                unit,
                List.copyOf(columns),
                emptiness(hasOtherData || figures.stream().anyMatch(Figure::isNonZero)),
                numbers && !zeros);
    }

    private Emptiness emptiness(boolean hasData) {
        if (hasData) {
            return Emptiness.HAS_DATA;
        }
        if (table.grids().isEmpty()) {
            return table.note().isBlank() ? Emptiness.UNREAD : Emptiness.EMPTY_WITH_NOTE;
        }
        boolean said = table.note().matches("(?s).*(?:无|没有|未|空表|不涉及|不适用).*");
        return said ? Emptiness.EMPTY_WITH_NOTE : Emptiness.EMPTY_SILENT;
    }

    /** A row as it grows. */
    record Row(
            String entity, String key, String label, int level, LineRole role, Map<String, Cell> cells, Place place) {

        Row as(LineRole newRole) {
            return new Row(entity, key, label, level, newRole, cells, place);
        }

        /** Sets a column; a figure already there stays. */
        void put(String column, Figure figure, Place at) {
            cells.putIfAbsent(column, new Cell(figure, at));
        }

        /** Sets a column whatever is there. */
        void replace(String column, Figure figure, Place at) {
            cells.put(column, new Cell(figure, at));
        }

        Figure figure(String column) {
            Cell cell = cells.get(column);
            return cell == null ? Figure.ABSENT : cell.figure;
        }
    }

    /** A row and its whole name. */
    record Renamed(Row row, String key, String label) {}

    /** A figure and its cell. */
    record Cell(Figure figure, Place place) {}
}
