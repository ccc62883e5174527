package org.mingzhang.check.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;

/** One table with its rows and figures by address. */
final class TableView {

    private final BudgetTable table;
    private final List<Line> lines;
    private final String department;
    private final Map<Integer, List<Amount>> byLine = new HashMap<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private final Map<String, Set<String>> sideColumns = new HashMap<>();
    private final Set<String> entities = new LinkedHashSet<>();
    private final Map<Integer, List<Line>> children = new HashMap<>();
    private final Map<String, Map<String, Block>> blocks = new HashMap<>();
    private final Map<String, Integer> timesPrinted = new HashMap<>();
    private final Map<String, Set<String>> blankColumns = new HashMap<>();

    TableView(BudgetTable table, List<Line> lines, List<Amount> amounts, String department) {
        this.table = table;
        this.lines = lines;
        this.department = department;
        for (Amount amount : amounts) {
            byLine.computeIfAbsent(amount.line(), line -> new ArrayList<>(4)).add(amount);
            columns.add(amount.column());
            sideColumns
                    .computeIfAbsent(amount.side(), side -> new LinkedHashSet<>())
                    .add(amount.column());
        }
        for (Line line : lines) {
            timesPrinted.merge(line.code(), 1, Integer::sum);
            if (!line.entity().isEmpty()) {
                entities.add(line.entity());
            }
            if (line.parent() >= 0) {
                children.computeIfAbsent(line.parent(), parent -> new ArrayList<>())
                        .add(line);
            }
        }
    }

    BudgetTable table() {
        return table;
    }

    List<Line> lines() {
        return lines;
    }

    /** Keys of columns that have at least one cell. */
    Set<String> columns() {
        return columns;
    }

    /** Keys of columns that have at least one cell on a side; of the whole table where no side is named. */
    Set<String> columns(String side) {
        return side.isEmpty() ? columns : sideColumns.getOrDefault(side, Set.of());
    }

    /** Whether a column of a side is printed and left blank from top to bottom. */
    boolean isBlank(String side, String column) {
        return blankColumns.computeIfAbsent(side, this::blankColumns).contains(column);
    }

    private Set<String> blankColumns(String side) {
        Set<String> blank = new HashSet<>(columns(side));
        byLine.values().stream()
                .flatMap(List::stream)
                .filter(amount -> side.isEmpty() || amount.side().equals(side))
                .filter(amount -> amount.figure().state() != FigureState.BLANK
                        && amount.figure().state() != FigureState.ABSENT)
                .forEach(amount -> blank.remove(amount.column()));
        return blank;
    }

    /** Budget units that have a block of their own. */
    Set<String> entities() {
        return entities;
    }

    List<Amount> amounts(Line line) {
        return byLine.getOrDefault(line.index(), List.of());
    }

    /** The cell of a row in a column, whatever stands in it. */
    Optional<Amount> amount(Line line, String column) {
        for (Amount amount : amounts(line)) {
            if (amount.column().equals(column)) {
                return Optional.of(amount);
            }
        }
        return Optional.empty();
    }

    /** Whether a row is the only one with its code. */
    boolean isOnlyOne(Line line) {
        return timesPrinted.getOrDefault(line.code(), 0) == 1;
    }

    /** Rows whose parent is this one. */
    List<Line> children(Line line) {
        return children.getOrDefault(line.index(), List.of());
    }

    /**
     * The rows of a block on a side; of the department as a whole ({@code ""}) where no budget unit is named.
     */
    Block block(String entity, String side) {
        return blocks.computeIfAbsent(entity, of -> new HashMap<>()).computeIfAbsent(side, key -> {
            List<Line> rows = entity.isEmpty() ? whole() : ofEntity(entity);
            return new Block(rows.stream().filter(line -> onSide(line, side)).toList(), side);
        });
    }

    /**
     * The department as a whole: the rows before all blocks, with the blocks where only its total stands there; else the
     * only block, or the first where it bears the department's own name and a total. Otherwise it cannot be told.
     */
    private List<Line> whole() {
        if (lines.isEmpty() || entities.isEmpty()) {
            return lines;
        }
        Line first = lines.get(0);
        if (first.entity().isEmpty()) {
            List<Line> own = ofEntity("");
            return own.stream().anyMatch(line -> line.role() == LineRole.ITEM) ? own : lines;
        }
        if (entities.size() == 1) {
            return lines;
        }
        return first.entity().equals(department) && first.role() == LineRole.TOTAL
                ? ofEntity(first.entity())
                : List.of();
    }

    private List<Line> ofEntity(String entity) {
        return lines.stream().filter(line -> line.entity().equals(entity)).toList();
    }

    /** The rows that comparisons of every row go through for a block, so that no row is gone through twice. */
    List<Line> rows(String entity, String side) {
        return entity.isEmpty() && entities.size() > 1
                ? lines.stream()
                        .filter(line -> onSide(line, side) && line.entity().isEmpty())
                        .toList()
                : block(entity, side).lines();
    }

    /** The rows that a selector means within a block; the row of a comparison and of a claim are not its matter. */
    List<Line> select(RowSelector selector, String entity, String side) {
        return selector.kind() == RowSelector.Kind.UNITS
                ? lines.stream()
                        .filter(line -> line.role() == LineRole.ENTITY && onSide(line, side))
                        .toList()
                : block(entity, side).select(selector);
    }

    private static boolean onSide(Line line, String side) {
        return side.isEmpty() || line.side().equals(side);
    }
}
