package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Reason;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;

/** Builds small documents for tests: tables with rows, and claims. */
public final class Facts {

    private final List<BudgetTable> tables = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /** A document being built for this table. */
    public static Facts facts() {
        return new Facts();
    }

    /** Starts a table in 万元; rows that follow belong to it. */
    public Facts table(String kind, String... columns) {
        return table(kind, false, Emptiness.HAS_DATA, columns);
    }

    public Facts table(String kind, boolean blankIsZero, Emptiness emptiness, String... columns) {
        tables.add(new BudgetTable(
                tables.size(),
                kind,
                "",
                kind,
                "",
                2024,
                Unit.TEN_THOUSAND_YUAN,
                List.of(columns),
                emptiness,
                blankIsZero,
                "",
                1,
                Place.ofLine("a.txt", tables.size() * 100 + 1)));
        return this;
    }

    /**
     * A row of the last table: {@code side:key}, {@code key} or {@code entity|key}; codes tell their own level and parent,
     * and may be divided further: {@code 2010301/50101}.
     */
    public Facts row(String key, String... values) {
        return row(LineRole.ITEM, key, values);
    }

    public Facts total(String key, String... values) {
        return row(LineRole.TOTAL, key, values);
    }

    public Facts row(LineRole role, String key, String... values) {
        BudgetTable table = tables.get(tables.size() - 1);
        int bar = key.indexOf('|');
        String entity = bar < 0 ? "" : key.substring(0, bar);
        String rest = key.substring(bar + 1);
        int colon = rest.indexOf(':');
        String side = colon < 0 ? "" : rest.substring(0, colon);
        String name = rest.substring(colon + 1);
        String code = name.matches("\\d+(/\\d+)*") ? name.replaceFirst("/.*", "") : "";
        int index =
                (int) lines.stream().filter(line -> line.table() == table.id()).count();
        int level = role == LineRole.TOTAL ? 0 : code.isEmpty() ? 1 : Math.max(1, (code.length() - 1) / 2);
        Place place = Place.ofLine("a.txt", table.place().line() + index + 1);
        lines.add(new Line(
                table.id(),
                table.kind(),
                index,
                entity,
                side,
                name,
                code,
                name,
                name,
                level,
                parent(table.id(), entity, side, name),
                role,
                place));
        for (int i = 0; i < values.length; i++) {
            amounts.add(new Amount(
                    table.id(),
                    table.kind(),
                    index,
                    entity,
                    side,
                    name,
                    code,
                    level,
                    role,
                    table.columns().get(i),
                    figure(
                            values[i],
                            BudgetTable.isPercentage(table.columns().get(i)) ? Unit.PERCENT : Unit.TEN_THOUSAND_YUAN),
                    place));
        }
        return this;
    }

    private int parent(int table, String entity, String side, String code) {
        return lines.stream()
                .filter(line -> line.table() == table
                        && line.entity().equals(entity)
                        && line.side().equals(side)
                        && !line.code().isEmpty()
                        && code.startsWith(line.code())
                        && code.length() == line.code().length() + 2)
                .mapToInt(Line::index)
                .max()
                .orElse(-1);
    }

    /** A claim: {@code subject} or {@code subject/qualifier} with figures by component name. */
    public Facts claim(String subject, Direction direction, String... figures) {
        Map<String, Figure> by = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i += 2) {
            boolean percent = List.of("rate", "share", "completion").contains(figures[i]);
            by.put(figures[i], figure(figures[i + 1], percent ? Unit.PERCENT : Unit.TEN_THOUSAND_YUAN));
        }
        int slash = subject.indexOf('/');
        claims.add(new Claim(
                claims.size(),
                slash < 0 ? subject : subject.substring(0, slash),
                slash < 0 ? "" : subject.substring(slash + 1),
                "",
                2024,
                true,
                by.getOrDefault("amount", Figure.ABSENT),
                by.containsKey("base") ? BaseKind.PREVIOUS_BUDGET : BaseKind.UNSTATED,
                by.getOrDefault("base", Figure.ABSENT),
                direction,
                by.getOrDefault("change", Figure.ABSENT),
                by.getOrDefault("rate", Figure.ABSENT),
                by.getOrDefault("share", Figure.ABSENT),
                by.getOrDefault("completion", Figure.ABSENT),
                Reason.ABSENT,
                "收支总体",
                claims.size(),
                subject,
                Place.ofLine("a.txt", 10_000 + claims.size())));
        return this;
    }

    static Figure figure(String text, Unit unit) {
        return switch (text) {
            case "" -> Figure.of(FigureState.BLANK, unit, "");
            case "-" -> Figure.of(FigureState.DASH, unit, "-");
            case "?" -> Figure.of(FigureState.UNREADABLE, unit, "?");
            default -> {
                BigDecimal value = new BigDecimal(text);
                yield Figure.number(value, Math.max(0, value.scale()), unit, text);
            }
        };
    }

    /** The document: a budget of 2024. */
    public BudgetDocument build() {
        Disclosure disclosure = new Disclosure(
                "某局",
                2024,
                DisclosureKind.BUDGET,
                Scope.DEPARTMENT,
                "national",
                Unit.TEN_THOUSAND_YUAN,
                Place.ofLine("a.txt", 1));
        return new BudgetDocument(
                disclosure, List.of(), List.of(), List.of(), tables, lines, amounts, claims, List.of(), List.of());
    }
}
