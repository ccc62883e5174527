package org.mingzhang.interpret.table.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.interpret.table.column.Column;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Unit;

/** Lines and amounts of one table while they are read. */
final class FactSheet {

    /** Columns of numbers that are no money: numbers of things and persons, prices of one, areas. */
    private static final Pattern COUNTS = Pattern.compile("(.*/)?[^/]*(数量|人数|编制|单价|面积|序号|行次|编号|辆|台|个)(（.*）)?(/.*)?");

    private final int table;
    private final String kind;
    private final Unit unit;
    private final List<Line> lines = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final Precision precision = new Precision();
    private int unassigned;
    private String firstUnassigned = "";
    private Place unassignedPlace = Place.NONE;
    private boolean unknownColumn;

    FactSheet(int table, String kind, Unit unit) {
        this.table = table;
        this.kind = kind;
        this.unit = unit;
    }

    List<Line> lines() {
        return lines;
    }

    Precision precision() {
        return precision;
    }

    /** Adds a line and returns it. */
    Line line(
            String entity,
            String side,
            String key,
            String code,
            String name,
            String label,
            int level,
            int parent,
            LineRole role,
            Place place) {
        Line line =
                new Line(table, kind, lines.size(), entity, side, key, code, name, label, level, parent, role, place);
        lines.add(line);
        return line;
    }

    /** Adds the amount of a line in a column. */
    void amount(Line line, String column, GridCell cell) {
        String text = cell == null ? "" : cell.text();
        Figure figure = FigureParser.parse(text, BudgetTable.isPercentage(column) ? Unit.PERCENT : unit);
        precision.add(figure);
        amounts.add(new Amount(
                table,
                kind,
                line.index(),
                line.entity(),
                line.side(),
                line.key(),
                line.code(),
                line.level(),
                line.role(),
                column,
                figure,
                cell == null ? line.place() : cell.place()));
    }

    /** A cell with a number whose meaning is unknown. */
    void unassigned(GridCell cell) {
        if (cell != null && FigureParser.parse(cell.text(), unit).isNonZero()) {
            if (unassigned++ == 0) {
                firstUnassigned = cell.text().strip();
                unassignedPlace = cell.place();
            }
        }
    }

    /** Money in a column whose heading is not understood. */
    void unassigned(Column column, GridCell cell) {
        int before = unassigned;
        unassigned(cell);
        unknownColumn |=
                unassigned > before && !COUNTS.matcher(column.heading()).matches();
    }

    /** Whether the rows have money in a column whose heading is not understood. */
    boolean hasUnknownColumn() {
        return unknownColumn;
    }

    int unassignedCount() {
        return unassigned;
    }

    String firstUnassigned() {
        return firstUnassigned;
    }

    Place unassignedPlace() {
        return unassignedPlace;
    }

    /** The amounts with their final precision. */
    List<Amount> settledAmounts() {
        List<Amount> settled = new ArrayList<>(amounts.size());
        for (Amount amount : amounts) {
            Figure figure = precision.settled(amount.figure());
            settled.add(figure == amount.figure() ? amount : amount.with(figure));
        }
        return settled;
    }
}
