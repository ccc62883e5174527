package org.mingzhang.sdk.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Unit;
import org.mingzhang.sdk.cases.CaseReader.Node;

/** Makes the tables of a case: rows by key, with the side before a colon where the table has sides. */
final class CaseTables {

    private static final Set<String> TOTALS = Set.of("合计", "收入总计", "支出总计", "本年收入合计", "本年支出合计", "人员经费合计", "公用经费合计");
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

    void add(String kind, Node node) {
        Unit unit = node.choice("unit", Unit.class, Unit.TEN_THOUSAND_YUAN);
        Node rows = node.at("rows");
        List<String> columns = new ArrayList<>();
        node.list("columns").forEach(column -> columns.add(String.valueOf(column)));
        if (columns.isEmpty()) {
            columns.add(
                    rows.fields().keySet().stream()
                                    .anyMatch(key -> String.valueOf(key).contains(":"))
                            ? "预算数"
                            : "合计");
        }
        int table = tables.size();
        int firstLine = lines.size();
        Map<String, Integer> byCode = new LinkedHashMap<>();
        Set<String> sides = new LinkedHashSet<>();
        boolean data = false;
        for (Object key : rows.fields().keySet()) {
            String written = String.valueOf(key);
            int colon = written.indexOf(':');
            String side = colon < 0 ? "" : written.substring(0, colon);
            String row = written.substring(colon + 1);
            sides.add(side);
            boolean named = rows.fields().get(key) instanceof Map;
            Node value = named ? rows.at(written) : rows;
            Line line = line(
                    table, kind, lines.size() - firstLine, side, row, value.text(named ? "name" : "", row), byCode);
            lines.add(line);
            List<?> values = value.list(named ? "amount" : written);
            for (int i = 0; i < values.size() && i < columns.size(); i++) {
                Figure figure =
                        figure(String.valueOf(values.get(i)), columns.get(i).endsWith("率") ? Unit.PERCENT : unit);
                data |= figure.isNonZero();
                amounts.add(new Amount(
                        table,
                        kind,
                        line.index(),
                        "",
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
                Integer.parseInt(node.text("year", "0")),
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

    private Line line(
            int table, String kind, int index, String side, String row, String name, Map<String, Integer> byCode) {
        boolean coded = row.matches("\\d{3,}");
        boolean total = TOTALS.contains(row);
        int level = total || BESIDE.contains(row) ? 0 : coded ? (row.length() - 1) / 2 : 1;
        int parent =
                coded && row.length() > 3 ? byCode.getOrDefault(side + row.substring(0, row.length() - 2), -1) : -1;
        if (coded) {
            byCode.put(side + row, index);
        }
        return new Line(
                table,
                kind,
                index,
                "",
                side,
                row,
                coded ? row : "",
                name,
                name,
                level,
                parent,
                total ? LineRole.TOTAL : LineRole.ITEM,
                document.place());
    }

    /** A figure as printed: {@code 38.50}, {@code -0.5}, a dash, or nothing. */
    static Figure figure(String text, Unit unit) {
        if (text.isBlank()) {
            return Figure.of(FigureState.BLANK, unit, text);
        }
        if (text.equals("-") || text.equals("—")) {
            return Figure.of(FigureState.DASH, unit, text);
        }
        BigDecimal value = new BigDecimal(text.replace(",", ""));
        return Figure.number(value, Math.max(0, value.scale()), unit, text);
    }
}
