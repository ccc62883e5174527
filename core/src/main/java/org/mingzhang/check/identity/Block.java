package org.mingzhang.check.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;

/** Rows that belong together: those of one budget unit, or of the department, on one side of a table. */
final class Block {

    /** Rows that carry money over from or to another year: no part of the year's own income or spending. */
    private static final Set<String> BALANCES = Set.of("上年结转", "使用非财政拨款结余", "结转下年", "结余分配");

    /** Rows that some forms set over all subjects of a side of spending: one more sum, unless it has sub-rows. */
    private static final Set<String> OVER_ALL = Set.of("部门预算", "财政拨款");

    private final List<Line> lines;
    private final String side;
    private final Set<Integer> parents = new HashSet<>();
    private final Map<String, List<Line>> byKey = new HashMap<>();
    private final Set<Integer> codeLengths = new HashSet<>();
    private final Map<String, List<Line>> under = new HashMap<>();
    private final Map<RowSelector, List<Line>> selected = new HashMap<>();

    /**
     * A block.
     *
     * @param side the side that its rows stand on, or empty for rows of all sides
     */
    Block(List<Line> lines, String side) {
        this.lines = lines;
        this.side = side;
        for (Line line : lines) {
            parents.add(line.parent());
            codeLengths.add(line.code().length());
            byKey.computeIfAbsent(line.key(), key -> new ArrayList<>(1)).add(line);
            if (!line.code().isEmpty() && !line.code().equals(line.key())) {
                byKey.computeIfAbsent(line.code(), key -> new ArrayList<>(1)).add(line);
            }
        }
    }

    List<Line> lines() {
        return lines;
    }

    /**
     * Rows with this key or code; a row that is only mentioned as a part of another gives way to one of its own. Where no
     * row of the level of the code is printed at all, the items under it, which together are it.
     */
    List<Line> withKey(String key) {
        List<Line> found = byKey.getOrDefault(key, List.of());
        if (found.isEmpty() && isCode(key)) {
            return under.computeIfAbsent(key, this::under);
        }
        if (found.size() < 2) {
            return found;
        }
        List<Line> proper =
                found.stream().filter(line -> line.role() != LineRole.MEMO).toList();
        return proper.isEmpty() ? found : proper;
    }

    /** The rows that a selector means; those that need more than a block to be told are none. */
    List<Line> select(RowSelector selector) {
        return selector.kind() == RowSelector.Kind.KEY
                ? withKey(selector.key())
                : selected.computeIfAbsent(selector, this::chosen);
    }

    private List<Line> chosen(RowSelector selector) {
        return switch (selector.kind()) {
            case TOTAL -> total();
            case LEVEL -> level(Integer.parseInt(selector.key()));
            case TOP -> top(yearly());
            case BEYOND_YEAR -> top(beyondYear());
            case KEY, UNITS, OWN, EACH, CODE -> List.of();
        };
    }

    /** Whether rows are parts of what a key names and have to be added up: 2010301 by economic item, 201 by 项. */
    static boolean areParts(List<Line> rows, String key) {
        if (rows.isEmpty() || !isCode(key)) {
            return false;
        }
        for (Line line : rows) {
            if (line.key().equals(key) || !line.code().startsWith(key) || line.role() != LineRole.ITEM) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCode(String key) {
        if (key.length() < 3 || key.length() > 7) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private List<Line> under(String code) {
        if (codeLengths.contains(code.length())) {
            return List.of();
        }
        return top(lines.stream()
                .filter(line -> line.role() == LineRole.ITEM && line.code().startsWith(code))
                .toList());
    }

    /** Items of a level; where every item is coded and none is as high, those that are part of no other. */
    private List<Line> level(int level) {
        List<Line> items = yearly();
        if (isOfUnknownDepth(items)) {
            return List.of();
        }
        List<Line> found = items.stream().filter(line -> line.level() == level).toList();
        boolean allLower =
                found.isEmpty() && items.stream().allMatch(line -> line.code().length() > 2 * level + 1);
        return allLower ? top(items) : found;
    }

    /** The total; that of one side is none of the table as a whole. */
    private List<Line> total() {
        List<Line> all = lines.stream()
                .filter(line -> line.role() == LineRole.TOTAL && (line.side().isEmpty() || !side.isEmpty()))
                .toList();
        List<Line> outside =
                all.stream().filter(line -> line.entity().isEmpty()).toList();
        List<Line> totals = outside.isEmpty() ? all : outside;
        List<Line> named =
                totals.stream().filter(line -> line.key().equals("合计")).toList();
        if (!named.isEmpty()) {
            return named;
        }
        if (totals.size() == 1) {
            return totals;
        }
        return lines.stream().filter(line -> line.role() == LineRole.ENTITY).toList();
    }

    /** Items of the year: without balances, and without what stands below the year's own total. */
    private List<Line> yearly() {
        List<Line> items = new ArrayList<>();
        for (Line line : lines) {
            if (line.role() == LineRole.TOTAL && line.key().startsWith("本年") && !items.isEmpty()) {
                break;
            }
            if (line.role() == LineRole.ITEM && !BALANCES.contains(line.key()) && !isOverAll(line)) {
                items.add(line);
            }
        }
        return items;
    }

    /** What stands between the year's own total and the grand total. */
    private List<Line> beyondYear() {
        Set<Integer> yearly = new HashSet<>();
        yearly().forEach(line -> yearly.add(line.index()));
        return lines.stream()
                .filter(line -> line.role() == LineRole.ITEM && !yearly.contains(line.index()) && !isOverAll(line))
                .toList();
    }

    private boolean isOverAll(Line line) {
        return line.side().startsWith("支出") && OVER_ALL.contains(line.key()) && !parents.contains(line.index());
    }

    /** Whether the print does not tell of some item what it is part of, so that adding items up may count it twice. */
    private static boolean isOfUnknownDepth(List<Line> items) {
        return items.stream().anyMatch(line -> line.level() == 0);
    }

    private static List<Line> top(List<Line> items) {
        if (isOfUnknownDepth(items)) {
            return List.of();
        }
        Set<Integer> indices = new HashSet<>();
        items.forEach(line -> indices.add(line.index()));
        return items.stream().filter(line -> !indices.contains(line.parent())).toList();
    }
}
