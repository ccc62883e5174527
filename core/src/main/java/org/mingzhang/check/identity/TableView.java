package org.mingzhang.check.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;

/** One table with its rows and figures by address. */
final class TableView {

    /** Rows that carry money over from or to another year: no part of the year's own income or spending. */
    private static final Set<String> BALANCES = Set.of("上年结转", "使用非财政拨款结余", "结转下年", "结余分配");

    /** Rows that some forms set over all subjects of a side of spending: one more sum, unless it has sub-rows. */
    private static final Set<String> OVER_ALL = Set.of("部门预算", "财政拨款");

    private final BudgetTable table;
    private final List<Line> lines;
    private final Map<Integer, List<Amount>> byLine = new HashMap<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private final Set<String> entities = new LinkedHashSet<>();
    private final Map<Integer, List<Line>> children = new HashMap<>();

    TableView(BudgetTable table, List<Line> lines, List<Amount> amounts) {
        this.table = table;
        this.lines = lines;
        for (Amount amount : amounts) {
            byLine.computeIfAbsent(amount.line(), line -> new ArrayList<>(4)).add(amount);
            columns.add(amount.column());
        }
        for (Line line : lines) {
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

    /** Budget units that have a block of their own. */
    Set<String> entities() {
        return entities;
    }

    List<Amount> amounts(Line line) {
        return byLine.getOrDefault(line.index(), List.of());
    }

    /** Rows whose parent is this one. */
    List<Line> children(Line line) {
        return children.getOrDefault(line.index(), List.of());
    }

    /**
     * The rows of a block on a side. The department as a whole ({@code ""}) is the rows outside all blocks; where
     * only its total stands outside, the blocks together are the whole.
     */
    List<Line> block(String entity, String side) {
        List<Line> own = lines.stream()
                .filter(line -> onSide(line, side) && line.entity().equals(entity))
                .toList();
        boolean whole =
                entity.isEmpty() && !entities.isEmpty() && own.stream().noneMatch(line -> line.role() == LineRole.ITEM);
        return whole ? lines.stream().filter(line -> onSide(line, side)).toList() : own;
    }

    /** The rows that comparisons of every row go through for a block, so that no row is gone through twice. */
    List<Line> rows(String entity, String side) {
        return entity.isEmpty() && entities.size() > 1
                ? lines.stream()
                        .filter(line -> onSide(line, side) && line.entity().isEmpty())
                        .toList()
                : block(entity, side);
    }

    /** The rows that a selector means within a block; the row of a comparison and of a claim are not its matter. */
    List<Line> select(RowSelector selector, String entity, String side) {
        List<Line> block = block(entity, side);
        return switch (selector.kind()) {
            case KEY -> withKey(block, selector.key());
            case TOTAL -> total(block, entity);
            case LEVEL ->
                yearly(block).stream()
                        .filter(line -> line.level() == Integer.parseInt(selector.key()))
                        .toList();
            case TOP -> top(yearly(block));
            case UNITS ->
                lines.stream()
                        .filter(line -> line.role() == LineRole.ENTITY && onSide(line, side))
                        .toList();
            case EACH, CODE -> List.of();
        };
    }

    private static boolean onSide(Line line, String side) {
        return side.isEmpty() || line.side().equals(side);
    }

    /** Rows with this key or code; a row that is only mentioned as a part of another gives way to one of its own. */
    static List<Line> withKey(List<Line> block, String key) {
        List<Line> found = block.stream()
                .filter(line -> line.key().equals(key)
                        || !line.code().isEmpty() && line.code().equals(key))
                .toList();
        List<Line> proper =
                found.stream().filter(line -> line.role() != LineRole.MEMO).toList();
        return proper.isEmpty() ? found : proper;
    }

    private static List<Line> total(List<Line> block, String entity) {
        List<Line> totals = block.stream()
                .filter(line -> line.role() == LineRole.TOTAL && line.entity().equals(entity))
                .toList();
        List<Line> named =
                totals.stream().filter(line -> line.key().equals("合计")).toList();
        if (!named.isEmpty()) {
            return named;
        }
        if (totals.size() == 1) {
            return totals;
        }
        return block.stream().filter(line -> line.role() == LineRole.ENTITY).toList();
    }

    /** Items of the year: without balances, and without what stands below the year's own total. */
    private List<Line> yearly(List<Line> block) {
        List<Line> items = new ArrayList<>();
        for (Line line : block) {
            if (line.role() == LineRole.TOTAL && line.key().startsWith("本年") && !items.isEmpty()) {
                break;
            }
            if (line.role() == LineRole.ITEM && !BALANCES.contains(line.key()) && !isOverAll(line)) {
                items.add(line);
            }
        }
        return items;
    }

    private boolean isOverAll(Line line) {
        return line.side().startsWith("支出")
                && OVER_ALL.contains(line.key())
                && children(line).isEmpty();
    }

    private static List<Line> top(List<Line> items) {
        Set<Integer> indices = new HashSet<>();
        items.forEach(line -> indices.add(line.index()));
        return items.stream().filter(line -> !indices.contains(line.parent())).toList();
    }
}
