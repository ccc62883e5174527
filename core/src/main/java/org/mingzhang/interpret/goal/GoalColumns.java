package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.layout.GridCell;

/** The columns of a goal table as its heading row lays them out. */
final class GoalColumns {

    private static final int LONGEST_HEADING = 30;

    private final List<Column> columns = new ArrayList<>();

    private GoalColumns() {}

    /** The columns, when this row is the heading of a list of indicators. */
    static Optional<GoalColumns> ofHeading(TableRow row) {
        if (row.cells().stream().noneMatch(GoalColumns::mayNameIndicators)) {
            return Optional.empty();
        }
        GoalColumns columns = new GoalColumns();
        Set<GoalRole> seen = EnumSet.noneOf(GoalRole.class);
        for (GridCell cell : row.cells()) {
            String text = TableRow.text(cell);
            Optional<GoalRole> role = GoalRole.of(text);
            if (role.isPresent()) {
                seen.add(role.get());
                columns.add(cell, role.get(), text);
            }
        }
        if (!seen.contains(GoalRole.NAME)) {
            columns.takeAsName(row, seen);
        }
        boolean heading =
                seen.contains(GoalRole.NAME) && (seen.contains(GoalRole.VALUE) || seen.contains(GoalRole.SECOND));
        return heading ? Optional.of(columns) : Optional.empty();
    }

    /** Cheap to ask, for most rows are no headings. */
    private static boolean mayNameIndicators(GridCell cell) {
        String text = cell.text();
        return text.length() < LONGEST_HEADING && text.indexOf('指') >= 0 && text.indexOf('标') > 0;
    }

    /** Adds a second heading row (财政资金, 其他资金 under 其中); false when the row is none. */
    boolean addHeading(TableRow row) {
        for (GridCell cell : row.cells()) {
            if (GoalRole.of(TableRow.text(cell))
                    .filter(role -> role == GoalRole.MONEY)
                    .isEmpty()) {
                return false;
            }
        }
        row.cells().forEach(cell -> {
            columns.removeIf(column -> column.role == GoalRole.MONEY && column.overlaps(cell));
            add(cell, GoalRole.MONEY, TableRow.text(cell));
        });
        return true;
    }

    /** The role of the column that this cell begins in, or covers most of. */
    Optional<GoalRole> roleOf(GridCell cell) {
        return columnOf(cell).map(Column::role);
    }

    /** The heading over this cell. */
    Optional<String> headingOf(GridCell cell) {
        return columnOf(cell).map(Column::heading);
    }

    boolean has(GoalRole role) {
        return columns.stream().anyMatch(column -> column.role == role);
    }

    private Optional<Column> columnOf(GridCell cell) {
        return columns.stream()
                .filter(column -> column.from <= cell.column() && cell.column() < column.to)
                .findFirst()
                .or(() ->
                        columns.stream().filter(column -> column.overlaps(cell)).findFirst());
    }

    /** 绩效指标 is the heading of a column only where no column of third-level indicators is there. */
    private void takeAsName(TableRow row, Set<GoalRole> seen) {
        if (!seen.contains(GoalRole.VALUE)) {
            return;
        }
        for (GridCell cell : row.cells()) {
            String text = TableRow.text(cell);
            if (text.equals("绩效指标") || text.equals("指标")) {
                add(cell, GoalRole.NAME, text);
                seen.add(GoalRole.NAME);
                return;
            }
        }
    }

    private void add(GridCell cell, GoalRole role, String heading) {
        boolean second = columns.stream().anyMatch(column -> column.role == role && role == GoalRole.VALUE);
        if (second && !heading.matches(".*(?:年度|当年|本年|\\d{4}).*")) {
            columns.add(new Column(GoalRole.NOTE, heading, cell.column(), cell.column() + cell.columnSpan()));
            return;
        }
        if (second) {
            // The value of the year counts; the value of the whole term beside it does not.
            columns.replaceAll(column -> column.role == GoalRole.VALUE
                    ? new Column(GoalRole.NOTE, column.heading, column.from, column.to)
                    : column);
        }
        columns.add(new Column(role, heading, cell.column(), cell.column() + cell.columnSpan()));
    }

    private record Column(GoalRole role, String heading, int from, int to) {

        boolean overlaps(GridCell cell) {
            return cell.column() < to && from < cell.column() + cell.columnSpan();
        }
    }
}
