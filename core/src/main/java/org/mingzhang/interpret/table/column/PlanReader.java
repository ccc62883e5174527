package org.mingzhang.interpret.table.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Unit;
import org.mingzhang.template.TableTemplate;

/** Understands the headings of a grid. */
public final class PlanReader {

    private final ColumnVocabulary vocabulary;

    public PlanReader(ColumnVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** How to read a grid by its own headings; empty when it has none. */
    public Optional<ColumnPlan> read(TableTemplate kind, GridMatrix grid) {
        HeadingRows rows = new HeadingRows(vocabulary, kind, grid);
        int start = rows.start();
        int end = rows.end(start);
        if (end == start) {
            return Optional.empty();
        }
        List<List<String>> paths = new HeadingPaths(grid, rows).of(start, end);
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < grid.columns(); c++) {
            columns.add(settled(kind, vocabulary.read(kind, c, paths.get(c)), grid, end));
        }
        headNameless(columns, grid, end);
        return Optional.of(new ColumnPlan(columns, groups(kind, columns), end, true));
    }

    /** First row below captions printed inside a grid that has no headings of its own. */
    public int firstRow(TableTemplate kind, GridMatrix grid) {
        return new HeadingRows(vocabulary, kind, grid).start();
    }

    /** A heading without known meaning: the cells below tell whether amounts or words stand there. */
    private Column settled(TableTemplate kind, Column column, GridMatrix grid, int end) {
        if (column.role() != Column.Role.UNKNOWN_AMOUNT) {
            return column;
        }
        if (!holdsNumbers(grid, column.index(), end)) {
            return column.as(Column.Role.OTHER, "");
        }
        return vocabulary.isOpen(kind) ? column.as(Column.Role.AMOUNT, column.heading()) : column;
    }

    private static boolean holdsNumbers(GridMatrix grid, int column, int from) {
        int numbers = 0;
        int words = 0;
        for (int r = from; r < grid.rows(); r++) {
            String text = grid.own(r, column);
            if (!text.isEmpty()) {
                Figure figure = FigureParser.parse(text, Unit.NONE);
                if (figure.state() == FigureState.UNREADABLE && !FigureParser.isFault(text)) {
                    words++;
                } else {
                    numbers++;
                }
            }
        }
        return numbers > words;
    }

    /** Where no column is headed as name, the first one of words is it. */
    private static void headNameless(List<Column> columns, GridMatrix grid, int end) {
        if (columns.stream().anyMatch(Column::isLabel)) {
            return;
        }
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).isAmount()) {
                return;
            }
            if (holdsWords(grid, c, end)) {
                columns.set(c, columns.get(c).as(Column.Role.NAME, ""));
                return;
            }
        }
    }

    private static boolean holdsWords(GridMatrix grid, int column, int from) {
        for (int r = from; r < grid.rows(); r++) {
            String text = grid.own(r, column);
            if (!text.isEmpty()
                    && !FigureParser.isFault(text)
                    && FigureParser.parse(text, Unit.NONE).state() == FigureState.UNREADABLE) {
                return true;
            }
        }
        return false;
    }

    private List<ColumnGroup> groups(TableTemplate kind, List<Column> columns) {
        List<List<Column>> split = new ArrayList<>();
        List<Column> current = new ArrayList<>();
        boolean amounts = false;
        for (Column column : columns) {
            if (column.isLabel() && amounts) {
                split.add(current);
                current = new ArrayList<>();
                amounts = false;
            }
            current.add(column);
            amounts |= column.isAmount();
        }
        if (amounts || split.isEmpty()) {
            split.add(current);
        }
        List<String> sides = sides(kind, split);
        List<ColumnGroup> groups = new ArrayList<>();
        for (int i = 0; i < split.size(); i++) {
            groups.add(group(sides.get(i), split.get(i)));
        }
        return groups;
    }

    private static ColumnGroup group(String side, List<Column> columns) {
        List<Column> entities = new ArrayList<>();
        List<Column> codes = new ArrayList<>();
        List<Column> names = new ArrayList<>();
        List<Column> others = new ArrayList<>();
        List<Column> amounts = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Column column : columns) {
            switch (column.role()) {
                case ENTITY -> entities.add(column);
                case NAME -> names.add(column);
                case CODE, CODE_PART -> (continues(codes, column) ? codes : others).add(column);
                // Two columns under one meaning: the second is not what the first is, so it means nothing here.
                case AMOUNT ->
                    amounts.add(keys.add(column.key()) ? column : column.as(Column.Role.UNKNOWN_AMOUNT, column.key()));
                case UNKNOWN_AMOUNT -> amounts.add(column);
                case PERIOD, OTHER -> {
                    // not part of what a row is
                }
            }
        }
        return new ColumnGroup(side, entities, codes, besideCode(names, codes), others, amounts);
    }

    /** The name right behind the code is that of the code; a project before both names what the money is for. */
    private static List<Column> besideCode(List<Column> names, List<Column> codes) {
        if (codes.isEmpty()) {
            return names;
        }
        int behind = codes.get(codes.size() - 1).index() + 1;
        List<Column> ordered = new ArrayList<>(names);
        ordered.sort(Comparator.comparing(column -> column.index() != behind));
        return ordered;
    }

    /** Whether a column belongs to the first code: the only column of it, or its next part. */
    private static boolean continues(List<Column> codes, Column column) {
        if (codes.isEmpty()) {
            return true;
        }
        Column last = codes.get(codes.size() - 1);
        return last.role() == Column.Role.CODE_PART
                && column.role() == Column.Role.CODE_PART
                && last.index() == column.index() - 1
                && !column.key().equals("类");
    }

    private static List<String> sides(TableTemplate kind, List<List<Column>> split) {
        List<String> sides = new ArrayList<>();
        if (split.size() < 2) {
            return List.of("");
        }
        for (List<Column> group : split) {
            sides.add(side(group));
        }
        boolean sided = kind.shape() == TableTemplate.Shape.SIDES || sides.contains("收入") && sides.contains("支出");
        if (!sided) {
            return split.stream().map(group -> "").toList();
        }
        if (sides.get(0).isEmpty()) {
            sides.set(0, "收入");
        }
        boolean spending = sides.contains("支出");
        if (sides.size() == 2 && !spending) {
            sides.set(1, "支出");
            spending = true;
        }
        for (int i = 1; i < sides.size(); i++) {
            if (sides.get(i).isEmpty()) {
                sides.set(i, spending ? "支出" + (i + 1) : "支出");
                spending = true;
            } else if (sides.subList(0, i).contains(sides.get(i))) {
                sides.set(i, sides.get(i) + (i + 1));
            }
        }
        return sides;
    }

    /** Side of a group by the headings of its label, and what stands over them. */
    private static String side(List<Column> group) {
        String label = "";
        String all = "";
        for (Column column : group) {
            all += column.heading();
            if (column.isLabel()) {
                label += column.heading();
            }
        }
        if (label.contains("政府预算支出经济")
                || label.contains("政府预算经济")
                || label.contains("政府支出经济")
                || label.contains("政府经济")) {
            return "支出政府经济";
        }
        if (label.contains("经济分类") || label.contains("经济科目") || label.contains("支出经济")) {
            return "支出经济";
        }
        if (label.contains("支出用途")) {
            return "支出用途";
        }
        boolean income = label.contains("收入") || label.isEmpty() && all.contains("收入");
        boolean spending = label.contains("支出") || label.contains("功能") || label.isEmpty() && all.contains("支出");
        if (income != spending) {
            return income ? "收入" : "支出";
        }
        return "";
    }
}
