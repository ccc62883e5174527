package org.mingzhang.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The forms of a place: everything the interpreter needs to know beyond the language itself.
 *
 * @param jurisdiction key of the place ({@code national}, {@code shenzhen}, …)
 * @param places names of the place as they occur in names of departments (深圳市, 深圳), for recognition
 * @param signs regular expressions of captions and contents entries that only this form prints, whatever the place; a
 *     document with one follows it
 * @param tables kinds of tables
 * @param parts parts of the narrative
 * @param subjects what sentences speak of, for claims
 */
public record Template(
        String jurisdiction,
        List<String> places,
        List<String> signs,
        List<TableTemplate> tables,
        List<PartTemplate> parts,
        List<Term> subjects) {

    public Template {
        places = List.copyOf(places);
        signs = List.copyOf(signs);
        tables = List.copyOf(tables);
        parts = List.copyOf(parts);
        subjects = List.copyOf(subjects);
    }

    /** A template that is told by its place alone. */
    public Template(
            String jurisdiction,
            List<String> places,
            List<TableTemplate> tables,
            List<PartTemplate> parts,
            List<Term> subjects) {
        this(jurisdiction, places, List.of(), tables, parts, subjects);
    }

    /**
     * This template with a local one laid over it. Same keys: titles and terms are united, the local number and
     * obligations win. New keys are added.
     */
    public Template overlaidBy(Template local) {
        return new Template(
                local.jurisdiction,
                local.places,
                local.signs,
                merge(tables, local.tables, TableTemplate::kind, Template::overlay),
                merge(parts, local.parts, PartTemplate::key, Template::overlay),
                merge(subjects, local.subjects, Term::key, Template::overlay));
    }

    /**
     * This template for a document with tables of these kinds: a kind that stands for one that is not among them becomes
     * that one. Some places print one table where others print two, and give the one the name of the second.
     */
    public Template forKinds(Set<String> found) {
        Map<String, List<String>> titles = tables.stream()
                .filter(table -> found.contains(table.kind()))
                .filter(table -> !table.standsFor().isEmpty() && !found.contains(table.standsFor()))
                .collect(Collectors.toMap(TableTemplate::standsFor, TableTemplate::titles, Template::union));
        if (titles.isEmpty()) {
            return this;
        }
        List<TableTemplate> settled = tables.stream()
                .filter(table -> !titles.containsKey(table.standsFor()))
                .map(table -> titles.containsKey(table.kind()) ? table.alsoTitled(titles.get(table.kind())) : table)
                .toList();
        return new Template(jurisdiction, places, signs, settled, parts, subjects);
    }

    private static TableTemplate overlay(TableTemplate base, TableTemplate local) {
        return new TableTemplate(
                base.kind(),
                base.english(),
                local.disclosure(),
                local.number(),
                local.duty(),
                local.shape(),
                union(local.titles(), base.titles()),
                merge(base.columns(), local.columns(), Term::key, Template::overlay),
                merge(base.rows(), local.rows(), Term::key, Template::overlay),
                union(base.requiredRows(), local.requiredRows()),
                union(base.requiredColumns(), local.requiredColumns()),
                local.standsFor().isEmpty() ? base.standsFor() : local.standsFor(),
                local.sideOf().isEmpty() ? base.sideOf() : local.sideOf());
    }

    private static PartTemplate overlay(PartTemplate base, PartTemplate local) {
        return new PartTemplate(
                base.key(),
                base.english(),
                local.number(),
                local.duty(),
                union(local.titles(), base.titles()),
                merge(base.states(), local.states(), PartTemplate.Statement::key, (old, now) -> now));
    }

    private static Term overlay(Term base, Term local) {
        return new Term(base.key(), base.english(), union(base.aliases(), local.aliases()));
    }

    private static <T> List<T> merge(List<T> base, List<T> local, Function<T, String> key, BinaryOperator<T> overlay) {
        Map<String, T> merged = new LinkedHashMap<>();
        base.forEach(item -> merged.put(key.apply(item), item));
        local.forEach(item -> merged.merge(key.apply(item), item, overlay));
        return List.copyOf(merged.values());
    }

    private static List<String> union(List<String> first, List<String> second) {
        List<String> united = new ArrayList<>(first);
        second.stream().filter(item -> !united.contains(item)).forEach(united::add);
        return united;
    }
}
