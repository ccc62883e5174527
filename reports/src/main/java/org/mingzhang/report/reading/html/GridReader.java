package org.mingzhang.report.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.interpret.Interpretation;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Line;
import org.mingzhang.model.Unit;

/** Finds for every cell of a grid the fact that it became. */
final class GridReader {

    private record RowKey(int table, int line) {}

    private record PageKey(String file, int page) {}

    private final Map<Grid, FoundTable> found = new IdentityHashMap<>();
    private final Map<Integer, BudgetTable> tables = new HashMap<>();
    private final Map<RowKey, Line> lines = new HashMap<>();
    private final Map<Integer, Map<Place, List<Amount>>> amounts = new HashMap<>();
    private final Map<PageKey, List<Indicator>> indicators = new HashMap<>();

    GridReader(Optional<Interpretation> interpretation) {
        interpretation.ifPresent(read -> {
            read.found().forEach(table -> table.grids().forEach(grid -> found.put(grid, table)));
            read.document().tables().forEach(table -> tables.put(table.id(), table));
            read.document().lines().forEach(line -> lines.put(new RowKey(line.table(), line.index()), line));
            for (Indicator indicator : read.document().indicators()) {
                Place place = indicator.place();
                indicators
                        .computeIfAbsent(new PageKey(place.file(), place.page()), page -> new ArrayList<>())
                        .add(indicator);
            }
            for (Amount amount : read.document().amounts()) {
                amounts.computeIfAbsent(amount.table(), table -> new HashMap<>())
                        .computeIfAbsent(amount.place(), place -> new ArrayList<>())
                        .add(amount);
            }
        });
    }

    GridReading read(Grid grid) {
        FoundTable table = found.get(grid);
        Optional<BudgetTable> understood =
                table == null ? Optional.empty() : Optional.ofNullable(tables.get(table.id()));
        Map<GridCell, Amount> taken = table == null ? Map.of() : taken(grid, amounts.get(table.id()));
        return new GridReading(grid, Optional.ofNullable(table), understood, new Meanings(grid, taken).cells());
    }

    /** The amounts of the cells; where a format has one place for a whole row, in the order of the columns. */
    private static Map<GridCell, Amount> taken(Grid grid, Map<Place, List<Amount>> amounts) {
        Map<GridCell, Amount> taken = new IdentityHashMap<>();
        if (amounts == null) {
            return taken;
        }
        Map<Place, List<GridCell>> cells = new HashMap<>();
        grid.cells()
                .forEach(cell -> cells.computeIfAbsent(cell.place(), place -> new ArrayList<>())
                        .add(cell));
        cells.forEach((place, here) -> {
            List<Amount> wanted = amounts.getOrDefault(place, List.of());
            int at = here.size() - 1;
            for (int i = wanted.size() - 1; i >= 0 && at >= 0; i--) {
                Amount amount = wanted.get(i);
                int match = at;
                while (match >= 0 && !isOf(here.get(match), amount)) {
                    match--;
                }
                if (match >= 0) {
                    taken.put(here.get(match), amount);
                    at = match - 1;
                }
            }
        });
        return taken;
    }

    private static boolean isOf(GridCell cell, Amount amount) {
        String printed = cell.text().replaceAll("\\s+", "");
        return printed.contains(amount.figure().raw().replaceAll("\\s+", ""))
                && printed.isEmpty() == amount.figure().raw().isBlank();
    }

    /** What the rows and columns of one grid mean, by the amounts that its cells became. */
    private final class Meanings {

        private final Grid grid;
        private final Map<GridCell, Amount> taken;
        private final Map<Integer, Set<String>> columns = new HashMap<>();
        private final Map<Integer, Set<String>> rows = new HashMap<>();
        private final Set<Integer> amountColumns = new HashSet<>();
        private int firstRow = Integer.MAX_VALUE;

        Meanings(Grid grid, Map<GridCell, Amount> taken) {
            this.grid = grid;
            this.taken = taken;
            for (GridCell cell : grid.cells()) {
                Amount amount = taken.get(cell);
                if (amount != null) {
                    columns.computeIfAbsent(cell.column(), column -> new LinkedHashSet<>())
                            .add(amount.side().isEmpty() ? amount.column() : amount.side() + "/" + amount.column());
                    amountColumns.add(cell.column());
                    rows.computeIfAbsent(cell.row(), row -> new LinkedHashSet<>())
                            .add(label(amount));
                    firstRow = Math.min(firstRow, cell.row());
                }
            }
        }

        List<CellReading> cells() {
            return grid.cells().stream()
                    .map(cell -> new CellReading(cell, state(cell), column(cell), row(cell), value(taken.get(cell))))
                    .toList();
        }

        private CellState state(GridCell cell) {
            Amount amount = taken.get(cell);
            if (amount != null) {
                return CellState.of(amount.figure().state());
            }
            if (cell.isBlank()) {
                return CellState.EMPTY;
            }
            if (firstRow < Integer.MAX_VALUE && cell.row() < firstRow) {
                return CellState.HEADER;
            }
            if (isPromised(cell)) {
                return CellState.INDICATOR;
            }
            return isLost(cell) ? CellState.UNASSIGNED : CellState.LABEL;
        }

        /** Whether the cell, or its row where the value is split over cells, gave the value of an indicator. */
        private boolean isPromised(GridCell cell) {
            Place place = cell.place();
            return indicators.getOrDefault(new PageKey(place.file(), place.page()), List.of()).stream()
                    .filter(indicator -> isBeside(indicator.place(), place))
                    .anyMatch(indicator -> indicator.text().contains(cell.text().strip()));
        }

        private static boolean isBeside(Place one, Place other) {
            return one.line() == other.line()
                    && one.box().top() <= other.box().bottom()
                    && other.box().top() <= one.box().bottom();
        }

        /** A number below the headings that looks like money: by its column, or by its decimals. */
        private boolean isLost(GridCell cell) {
            return FigureParser.parse(cell.text(), Unit.NONE).isNonZero()
                    && (amountColumns.contains(cell.column()) || cell.text().matches("(?s).*[.,，].*"));
        }

        private String column(GridCell cell) {
            Set<String> keys = new LinkedHashSet<>();
            for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                keys.addAll(columns.getOrDefault(c, Set.of()));
            }
            return String.join("、", keys);
        }

        private String row(GridCell cell) {
            Amount amount = taken.get(cell);
            return amount == null ? String.join("、", rows.getOrDefault(cell.row(), Set.of())) : label(amount);
        }

        private String label(Amount amount) {
            Line line = lines.get(new RowKey(amount.table(), amount.line()));
            String name = line == null || line.name().isEmpty() ? amount.row() : line.name();
            String code = amount.code().isEmpty() ? "" : amount.code() + " ";
            return (amount.entity().isEmpty() ? "" : amount.entity() + " ") + code + name;
        }

        private static String value(Amount amount) {
            return amount == null || !amount.figure().isNumber()
                    ? ""
                    : amount.figure().value().toPlainString()
                            + amount.figure().unit().symbol();
        }
    }
}
