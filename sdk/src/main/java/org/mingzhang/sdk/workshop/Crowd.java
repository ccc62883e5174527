package org.mingzhang.sdk.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Line;
import org.mingzhang.model.Part;
import org.mingzhang.model.Passage;
import org.mingzhang.model.Project;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;
import org.mingzhang.sdk.cases.RuleCase;

/**
 * A document as large as a big department's, made from the cases of a pack: one table of each kind with many rows, and
 * many of the claims, passages, projects and indicators that the cases have.
 */
final class Crowd {

    private static final int ROWS = 150;
    private static final int OTHERS = 300;

    private final List<Part> parts = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<BudgetTable> tables = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private Crowd() {}

    static BudgetDocument of(List<RuleCase> cases) {
        List<BudgetDocument> documents = cases.stream().map(RuleCase::document).toList();
        return new Crowd().document(documents);
    }

    private BudgetDocument document(List<BudgetDocument> documents) {
        Map<String, BudgetDocument> richest = new LinkedHashMap<>();
        for (BudgetDocument document : documents) {
            for (BudgetTable table : document.tables()) {
                richest.merge(
                        table.kind(),
                        document,
                        (one, other) -> rows(one, table.kind()) >= rows(other, table.kind()) ? one : other);
            }
        }
        richest.forEach((kind, document) -> table(document, kind));
        times(documents.stream().flatMap(document -> document.parts().stream()).toList(), (part, copy) -> {
            if (copy == 0) {
                parts.add(new Part(
                        parts.size(),
                        -1,
                        part.key(),
                        part.number(),
                        part.title(),
                        part.path(),
                        part.level(),
                        part.text(),
                        part.fullText(),
                        part.place()));
            }
        });
        times(
                documents.stream()
                        .flatMap(document -> document.passages().stream())
                        .toList(),
                (passage, copy) -> passages.add(new Passage(
                        passages.size(), -1, passage.partKey(), passage.role(), passage.text(), passage.place())));
        times(documents.stream().flatMap(document -> document.claims().stream()).toList(), this::claim);
        List<Project> projects = new ArrayList<>();
        times(
                documents.stream()
                        .flatMap(document -> document.projects().stream())
                        .toList(),
                (project, copy) -> projects.add(project));
        List<Indicator> indicators = new ArrayList<>();
        times(
                documents.stream()
                        .flatMap(document -> document.indicators().stream())
                        .toList(),
                (indicator, copy) -> indicators.add(indicator));
        return new BudgetDocument(
                disclosure(documents),
                List.of(),
                parts,
                passages,
                tables,
                lines,
                amounts,
                claims,
                projects,
                indicators);
    }

    private static Disclosure disclosure(List<BudgetDocument> documents) {
        return documents.isEmpty()
                ? new Disclosure(
                        "某局", 2024, DisclosureKind.BUDGET, Scope.DEPARTMENT, "", Unit.TEN_THOUSAND_YUAN, Place.NONE)
                : documents.get(0).disclosure();
    }

    private static long rows(BudgetDocument document, String kind) {
        return document.lines().stream()
                .filter(line -> line.tableKind().equals(kind))
                .count();
    }

    /** What takes copies of a thing until there are enough of them. */
    private interface Copying<T> {
        void take(T item, int copy);
    }

    private static <T> void times(List<T> items, Copying<T> copying) {
        int copies = items.isEmpty() ? 0 : Math.max(1, OTHERS / items.size());
        for (int copy = 0; copy < copies; copy++) {
            for (T item : items.subList(0, Math.min(items.size(), OTHERS))) {
                copying.take(item, copy);
            }
        }
    }

    private void claim(Claim claim, int copy) {
        claims.add(claim.withQualifier(copy == 0 ? claim.qualifier() : claim.qualifier() + copy)
                .numbered(claims.size(), claim.passage()));
    }

    private void table(BudgetDocument document, String kind) {
        BudgetTable table = document.tables().stream()
                .filter(candidate -> candidate.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        int id = tables.size();
        tables.add(new BudgetTable(
                id,
                kind,
                table.number(),
                table.title(),
                table.entity(),
                table.year(),
                table.unit(),
                table.columns(),
                table.emptiness(),
                table.blankIsZero(),
                table.note(),
                table.pages(),
                table.place()));
        List<Line> rows = document.lines().stream()
                .filter(line -> line.table() == table.id())
                .toList();
        int next = 0;
        for (int copy = 0; !rows.isEmpty() && next < ROWS; copy++) {
            int base = next;
            for (Line row : rows) {
                Line line = row(row, id, base + row.index(), row.parent() < 0 ? -1 : base + row.parent(), copy);
                lines.add(line);
                document.amounts().stream()
                        .filter(amount -> amount.table() == table.id() && amount.line() == row.index())
                        .forEach(amount -> amounts.add(amount(amount, line)));
                next++;
            }
        }
    }

    private static Line row(Line row, int table, int index, int parent, int copy) {
        String code =
                copy == 0 || row.code().isEmpty() ? row.code() : String.valueOf(Long.parseLong(row.code()) + copy);
        String name = copy == 0 ? row.name() : row.name() + copy;
        String key = copy == 0 ? row.key() : code.isEmpty() ? name : code;
        return new Line(
                table,
                row.tableKind(),
                index,
                row.entity(),
                row.side(),
                key,
                code,
                name,
                name,
                row.level(),
                parent,
                row.role(),
                row.place());
    }

    private static Amount amount(Amount amount, Line line) {
        return new Amount(
                line.table(),
                amount.tableKind(),
                line.index(),
                amount.entity(),
                amount.side(),
                line.key(),
                line.code(),
                amount.level(),
                amount.role(),
                amount.column(),
                amount.figure(),
                amount.place());
    }
}
