package org.mingzhang.sdk.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.Mark;
import org.mingzhang.check.pack.PackNode;
import org.mingzhang.interpret.wording.Faults;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Unit;

/** Makes the tables of a case: rows by key, with the budget unit before a bar and the side before a colon. */
final class CaseTables {

    private static final Set<String> TOTALS = Set.of("合计", "收入总计", "支出总计", "本年收入合计", "本年支出合计", "人员经费合计", "公用经费合计");
    private static final Set<String> KEYS =
            Set.of("unit", "rows", "columns", "note", "number", "title", "entity", "year", "emptiness");
    private static final Set<String> BESIDE = Set.of("上年结转", "结转下年", "使用非财政拨款结余", "结余分配");

    private final CaseDocument document;
    private final List<BudgetTable> tables = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();

    CaseTables(CaseDocument document) {
        this.document = document;
    }

    List<BudgetTable> tables() {
        return tables;
    }

    List<Line> lines() {
        return lines;
    }

    List<Amount> amounts() {
        return amounts;
    }

    void add(String kind, CaseNode node) {
        node.only(KEYS);
        Unit unit = node.choice("unit", Unit.class, Unit.TEN_THOUSAND_YUAN);
        CaseNode rows = node.at("rows");
        List<String> columns = columns(node);
        int table = tables.size();
        int firstLine = lines.size();
        Map<String, Integer> byCode = new LinkedHashMap<>();
        Set<String> sides = new LinkedHashSet<>();
        boolean data = false;
        for (String written : rows.fields().keySet()) {
            int bar = written.indexOf('|');
            String entity = bar < 0 ? "" : written.substring(0, bar);
            int colon = written.indexOf(':');
            String side = colon < 0 ? "" : written.substring(bar + 1, colon);
            String row = written.substring(Math.max(bar, colon) + 1);
            sides.add(side);
            boolean named = rows.fields().get(written) instanceof PackNode.Mapping mapping
                    && !mapping.entries().isEmpty();
            CaseNode value = named ? rows.at(written).only(Set.of("name", "amount")) : rows;
            String name = value.text(named ? "name" : "", row);
            Line line = line(table, kind, lines.size() - firstLine, entity, side, row, name, byCode);
            lines.add(line);
            List<PackNode> values = value.list(named ? "amount" : written);
            for (int i = 0; i < values.size() && i < columns.size(); i++) {
                Figure figure = figure(values.get(i), BudgetTable.isPercentage(columns.get(i)) ? Unit.PERCENT : unit);
                data |= figure.isNonZero();
                amounts.add(new Amount(
                        table,
                        kind,
                        line.index(),
                        entity,
                        side,
                        line.key(),
                        line.code(),
                        line.level(),
                        line.role(),
                        columns.get(i),
                        figure,
                        document.place()));
            }
        }
        Emptiness emptiness = data
                ? Emptiness.HAS_DATA
                : node.text("note", "").isEmpty() ? Emptiness.EMPTY_SILENT : Emptiness.EMPTY_WITH_NOTE;
        tables.add(new BudgetTable(
                table,
                kind,
                node.text("number", ""),
                node.text("title", kind),
                node.text("entity", ""),
                node.number("year", 0),
                unit,
                sides.stream()
                        .flatMap(side -> columns.stream().map(column -> side.isEmpty() ? column : side + "/" + column))
                        .toList(),
                node.choice("emptiness", Emptiness.class, emptiness),
                false,
                node.text("note", ""),
                1,
                document.place()));
    }

    /** The columns of a table; where none are named, the one of its shape. */
    static List<String> columns(CaseNode table) {
        List<String> columns = table.texts("columns");
        if (!columns.isEmpty()) {
            return columns;
        }
        boolean sides = table.at("rows").fields().keySet().stream().anyMatch(key -> key.contains(":"));
        return List.of(sides ? "预算数" : "合计");
    }

    private Line line(
            int table,
            String kind,
            int index,
            String entity,
            String side,
            String row,
            String name,
            Map<String, Integer> byCode) {
        boolean coded = row.matches("\\d{3,}");
        boolean total = TOTALS.contains(row);
        int level = total || BESIDE.contains(row) ? 0 : coded ? (row.length() - 1) / 2 : 1;
        int parent = coded && row.length() > 3
                ? byCode.getOrDefault(entity + side + row.substring(0, row.length() - 2), -1)
                : -1;
        if (coded) {
            byCode.put(entity + side + row, index);
        }
        return new Line(
                table,
                kind,
                index,
                entity,
                side,
                row,
                coded ? row : "",
                name,
                name,
                level,
                parent,
                total ? role(entity) : LineRole.ITEM,
                document.place());
    }

    /** The total of a budget unit is one part of the table's. */
    private static LineRole role(String entity) {
        return entity.isEmpty() ? LineRole.TOTAL : LineRole.ENTITY;
    }

    /**
     * A figure as printed: {@code 38.50}, {@code -0.5}, a dash, {@code ?} for one that is not legible, an error such as
     * {@code #REF!}, or nothing.
     */
    static Figure figure(PackNode written, Unit unit) {
        String text = CaseNode.scalar(written);
        if (text.isBlank()) {
            return Figure.of(FigureState.BLANK, unit, text);
        }
        if (text.equals("-") || text.equals("—")) {
            return Figure.of(FigureState.DASH, unit, text);
        }
        if (text.equals("?") || Faults.standsForNumber(text)) {
            return Figure.of(FigureState.UNREADABLE, unit, text);
        }
        BigDecimal value = number(text, written.mark());
        return Figure.number(value, Math.max(0, value.scale()), unit, text);
    }

    private static BigDecimal number(String text, Mark mark) {
        try {
            return new BigDecimal(text.replace(",", ""));
        } catch (NumberFormatException e) {
            throw new CaseException(mark, "“" + text + "”不是数", "'" + text + "' is not a number");
        }
    }
}
