package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Companion;
import org.mingzhang.model.Kinship;
import org.mingzhang.model.Line;

/** Finds figures in the companions of a document: the table of a kind in each, and what its claims agree on. */
final class CompanionResolver {

    private final BudgetDocument document;
    private final TableResolver tables;
    private final Map<Kinship, List<Indexed>> indexed = new EnumMap<>(Kinship.class);

    private record Indexed(Companion companion, FactIndex index, ProseResolver prose) {

        static Indexed of(Companion companion) {
            FactIndex index = new FactIndex(companion.document());
            return new Indexed(companion, index, new ProseResolver(index));
        }

        Missing lacking(Missing missing) {
            return Missing.in(companion.name(), missing);
        }
    }

    CompanionResolver(BudgetDocument document, TableResolver tables) {
        this.document = document;
        this.tables = tables;
    }

    /** Whether a companion of this kind was supplied. */
    boolean has(Kinship kinship) {
        return document.companions().stream().anyMatch(companion -> companion.kinship() == kinship);
    }

    /** Whether every unit that has a block of its own in the tables of the document is among its companions. */
    boolean isComplete(Kinship kinship) {
        Set<String> wanted = new HashSet<>();
        document.lines().stream()
                .map(Line::entity)
                .filter(entity -> !entity.isEmpty())
                .forEach(entity -> wanted.add(plain(entity)));
        for (Companion companion : document.companions()) {
            if (companion.kinship() == kinship) {
                wanted.remove(plain(companion.disclosure().department()));
            }
        }
        boolean told = document.lines().stream().anyMatch(line -> !line.entity().isEmpty());
        return told && wanted.isEmpty();
    }

    /** What a term comes to: in the one companion, or in all units together. */
    Resolved resolve(Term.Reading reading, Frame frame) {
        Reference reference = reading.reference();
        List<Indexed> documents = documents(reference.of().orElseThrow());
        List<LinearEquation.Part> parts = new ArrayList<>();
        boolean nothing = true;
        for (Indexed one : documents) {
            Resolved resolved = resolve(reference, reading.factor(), reading.sum(), one, frame);
            if (resolved instanceof Resolved.Lacks lacks) {
                boolean elsewhere = documents.size() > 1 && isOfRow(reference) && isSilent(lacks.missing());
                if (!elsewhere) {
                    return lacks;
                }
            } else if (resolved instanceof Resolved.Found found) {
                parts.addAll(found.parts());
                nothing = false;
            }
        }
        return nothing ? new Resolved.Nothing() : new Resolved.Found(parts);
    }

    /** A subject that one unit has and another has not. */
    private static boolean isOfRow(Reference reference) {
        return reference instanceof Reference.InTable table && table.row().kind() == RowSelector.Kind.EACH;
    }

    private static boolean isSilent(Missing missing) {
        return missing.cause() == Missing.Cause.ROW || missing.cause() == Missing.Cause.BLANK;
    }

    /** Whether a companion prints such a row and column, or makes such a claim. */
    boolean isPrinted(Reference reference, Frame frame) {
        for (Indexed one : documents(reference.of().orElseThrow())) {
            boolean printed = reference instanceof Reference.InTable table
                    ? view(table, one)
                            .filter(view -> tables.isPrinted(table, frame(table, view, frame)))
                            .isPresent()
                    : !one.prose().candidates((Reference.InProse) reference).isEmpty();
            if (printed) {
                return true;
            }
        }
        return false;
    }

    private Resolved resolve(Reference reference, BigDecimal factor, boolean sum, Indexed one, Frame frame) {
        Resolved resolved = reference instanceof Reference.InTable table
                ? resolve(table, factor, sum, one, frame)
                : one.prose().agreed((Reference.InProse) reference, factor, frame);
        return resolved instanceof Resolved.Lacks lacks ? new Resolved.Lacks(one.lacking(lacks.missing())) : resolved;
    }

    private Resolved resolve(Reference.InTable table, BigDecimal factor, boolean sum, Indexed one, Frame frame) {
        Optional<TableView> view = view(table, one);
        if (view.isEmpty()) {
            return one.index().tables(table.kind()).isEmpty()
                    ? new Resolved.Lacks(Missing.table(table.kind()))
                    : Resolved.Lacks.of(
                            Missing.Cause.AMBIGUOUS, "有几张" + table.kind(), "there are several tables " + table.kind());
        }
        if (table.row().kind() == RowSelector.Kind.OWN) {
            return own(table, factor, sum, view.get());
        }
        return tables.resolve(table, factor, sum, frame(table, view.get(), frame));
    }

    /** The total of the block that a department's table has for the unit that is checked. */
    private Resolved own(Reference.InTable table, BigDecimal factor, boolean sum, TableView view) {
        String name = plain(document.disclosure().department());
        Optional<String> block = view.entities().stream()
                .filter(entity -> plain(entity).equals(name))
                .findFirst();
        if (block.isEmpty()) {
            return Resolved.Lacks.of(
                    Missing.Cause.ROW, table.kind() + "没有本单位的行", "table " + table.kind() + " has no rows of this unit");
        }
        return tables.resolve(
                table.at(RowSelector.parse("合计")), factor, sum, Frame.of(Map.of(table.kind(), view), block.get()));
    }

    private static Frame frame(Reference.InTable table, TableView view, Frame frame) {
        return new Frame(Map.of(table.kind(), view), "", frame.row(), frame.column(), frame.claim());
    }

    private static Optional<TableView> view(Reference.InTable table, Indexed one) {
        List<TableView> views = one.index().tables(table.kind());
        return views.size() == 1 ? Optional.of(views.get(0)) : Optional.empty();
    }

    private List<Indexed> documents(Kinship kinship) {
        return indexed.computeIfAbsent(
                kinship,
                key -> document.companions().stream()
                        .filter(companion -> companion.kinship() == key)
                        .map(Indexed::of)
                        .toList());
    }

    private static String plain(String name) {
        return Printed.name(name).replaceAll("[（）]", "");
    }
}
