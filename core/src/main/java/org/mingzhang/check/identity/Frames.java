package org.mingzhang.check.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.Text;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Line;

/** Finds the places of a document that a formula is decided at. */
final class Frames {

    private final FactIndex index;
    private final Resolver resolver;

    Frames(FactIndex index, Resolver resolver) {
        this.index = index;
        this.resolver = resolver;
    }

    /** One frame for every set of tables and every budget unit, the whole first; none where tables cannot be paired. */
    List<Frame> of(Set<String> kinds, Set<String> entities, Comparisons comparisons) {
        int sets =
                kinds.stream().mapToInt(kind -> index.tables(kind).size()).max().orElse(1);
        for (String kind : kinds) {
            int count = index.tables(kind).size();
            if (kinds.size() > 1 && count > 0 && count != sets) {
                comparisons.lack(new Missing(
                        Missing.Cause.AMBIGUOUS,
                        new Text("有几张同类的表，无法对应", "there are several tables of a kind, which cannot be paired")));
                return List.of();
            }
        }
        List<Frame> frames = new ArrayList<>();
        for (int set = 0; set < Math.max(1, sets); set++) {
            Map<String, TableView> chosen = new LinkedHashMap<>();
            for (String kind : kinds) {
                List<TableView> views = index.tables(kind);
                if (set < views.size()) {
                    chosen.put(kind, views.get(set));
                }
            }
            frames.add(Frame.of(chosen, ""));
            entities.forEach(entity -> frames.add(Frame.of(chosen, entity)));
        }
        return frames;
    }

    /** Budget units that have blocks in all of these tables; none where there is only one. */
    Set<String> entities(Set<String> kinds) {
        List<TableView> views = kinds.stream()
                .filter(kind -> !kind.equals(Reference.ANY_TABLE))
                .map(index::tables)
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(0))
                .toList();
        Set<String> common = FactIndex.commonEntities(views);
        return common.size() > 1 ? common : Set.of();
    }

    /** The frame once for every claim that the first prose reference may mean; as it is where there is none. */
    List<Frame> said(Formula formula, Frame frame) {
        Optional<Reference.InProse> anchor = Stream.concat(formula.left().stream(), formula.right().stream())
                .filter(term -> term instanceof Term.Reading reading
                        && !reading.sum()
                        && reading.reference().of().isEmpty()
                        && reading.reference() instanceof Reference.InProse)
                .map(term -> (Reference.InProse) ((Term.Reading) term).reference())
                .findFirst();
        List<Frame> frames =
                anchor.map(reference -> resolver.candidates(reference, frame)).orElse(List.of());
        return frames.isEmpty() ? List.of(frame) : frames;
    }

    /** The frame once for every row of the table whose rows the formula goes through. */
    List<Frame> rows(List<Reference> references, Frame frame, Comparisons comparisons) {
        Optional<Reference.InTable> first = starred(references, true);
        TableView view = view(first, frame, comparisons);
        if (view == null) {
            return List.of();
        }
        List<Line> rows = first.orElseThrow().isOfAnyTable()
                ? view.lines()
                : view.rows(frame.entity(), first.orElseThrow().side());
        return rows.stream()
                .filter(line -> !view.amounts(line).isEmpty())
                .map(frame::at)
                .toList();
    }

    /** The frame once for every column of the table whose columns the formula goes through; rates do not add up. */
    List<Frame> columns(List<Reference> references, Frame frame, Comparisons comparisons) {
        TableView view = view(starred(references, false), frame, comparisons);
        return view == null
                ? List.of()
                : view.columns().stream()
                        .filter(column -> !BudgetTable.isPercentage(column))
                        .map(frame::at)
                        .toList();
    }

    private static TableView view(Optional<Reference.InTable> starred, Frame frame, Comparisons comparisons) {
        TableView view = starred.map(table -> frame.tables().get(table.kind())).orElse(null);
        if (view == null) {
            starred.ifPresent(table -> comparisons.lack(Missing.table(table.kind())));
        }
        return view;
    }

    private static Optional<Reference.InTable> starred(List<Reference> references, boolean row) {
        for (Reference reference : references) {
            if (reference instanceof Reference.InTable table
                    && table.of().isEmpty()
                    && (row
                            ? table.row().kind() == RowSelector.Kind.EACH
                            : table.column().equals(Reference.EACH))) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
