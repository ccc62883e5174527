package org.mingzhang.check.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.prose.RemovedFigures;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Line;

/** The figures of a document by address. */
final class FactIndex {

    private final BudgetDocument document;
    private final Map<String, List<TableView>> byKind = new LinkedHashMap<>();
    private final Map<Integer, TableView> byId = new HashMap<>();
    private final Map<String, List<TableView>> counting = new HashMap<>();
    private final Map<String, List<Claim>> bySubject = new HashMap<>();
    private final boolean reduced;

    FactIndex(BudgetDocument document) {
        this.document = document;
        this.reduced = RemovedFigures.areSaidIn(document);
        Map<Integer, List<Amount>> amounts = new HashMap<>();
        document.amounts()
                .forEach(amount -> amounts.computeIfAbsent(amount.table(), id -> new ArrayList<>())
                        .add(amount));
        Map<Integer, List<Line>> lines = new HashMap<>();
        document.lines()
                .forEach(line -> lines.computeIfAbsent(line.table(), id -> new ArrayList<>())
                        .add(line));
        for (BudgetTable table : document.tables()) {
            if (!table.kind().isEmpty()) {
                TableView view = new TableView(
                        table,
                        lines.getOrDefault(table.id(), List.of()),
                        amounts.getOrDefault(table.id(), List.of()),
                        document.disclosure().department());
                byKind.computeIfAbsent(table.kind(), kind -> new ArrayList<>()).add(view);
                byId.put(table.id(), view);
            }
        }
        document.claims()
                .forEach(claim -> bySubject
                        .computeIfAbsent(claim.subject(), subject -> new ArrayList<>())
                        .add(claim));
    }

    BudgetDocument document() {
        return document;
    }

    /** Whether the document says that figures were taken out of its tables. */
    boolean isReduced() {
        return reduced;
    }

    /**
     * The tables of a kind that count: those with data where there are any, else the first. A second table of the same
     * kind that holds nothing is a repeated caption or a form left empty; one under the same title that could not be
     * read is the rest of the first, which by itself adds up to nothing.
     */
    List<TableView> tables(String kind) {
        return kind.equals(Reference.ANY_TABLE) ? every() : counting.computeIfAbsent(kind, this::counting);
    }

    /** The tables that count, of all kinds, with data or not known to be without. */
    private List<TableView> every() {
        return byKind.keySet().stream()
                .flatMap(kind -> tables(kind).stream())
                .filter(view -> view.table().emptiness() == Emptiness.HAS_DATA
                        || view.table().emptiness() == Emptiness.UNREAD)
                .toList();
    }

    private List<TableView> counting(String kind) {
        List<TableView> all = byKind.getOrDefault(kind, List.of());
        List<TableView> withData = all.stream()
                .filter(view -> view.table().emptiness() == Emptiness.HAS_DATA)
                .toList();
        Optional<TableView> rest = withData.stream()
                .flatMap(view -> document.unreadRestOf(view.table()).stream())
                .map(table -> byId.get(table.id()))
                .findFirst();
        if (rest.isPresent()) {
            return List.of(rest.get());
        }
        return withData.isEmpty() && !all.isEmpty() ? List.of(all.get(0)) : withData;
    }

    TableView table(int id) {
        return byId.get(id);
    }

    /** Claims on a subject in reading order; {@code *} for all. */
    List<Claim> claims(String subject) {
        return subject.equals(Reference.EACH) ? document.claims() : bySubject.getOrDefault(subject, List.of());
    }

    /** Budget units that have a block in every one of these tables. */
    static Set<String> commonEntities(List<TableView> tables) {
        Set<String> common = null;
        for (TableView table : tables) {
            if (common == null) {
                common = new LinkedHashSet<>(table.entities());
            } else {
                common.retainAll(table.entities());
            }
        }
        return common == null ? Set.of() : common;
    }
}
