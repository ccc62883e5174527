package org.mingzhang.model;

import java.util.List;
import java.util.Optional;

/**
 * All facts of one disclosure.
 *
 * @param disclosure what it is
 * @param contents its contents list
 * @param parts its headed parts in reading order
 * @param passages its paragraphs in reading order
 * @param tables its tables in reading order
 * @param lines rows of all tables
 * @param amounts amount cells of all tables
 * @param claims what its prose states
 * @param projects its projects
 * @param indicators its performance indicators
 * @param milestones when it was approved and published, as far as known
 * @param companions other disclosures supplied with it
 */
public record BudgetDocument(
        Disclosure disclosure,
        List<TocEntry> contents,
        List<Part> parts,
        List<Passage> passages,
        List<BudgetTable> tables,
        List<Line> lines,
        List<Amount> amounts,
        List<Claim> claims,
        List<Project> projects,
        List<Indicator> indicators,
        List<Milestone> milestones,
        List<Companion> companions) {

    public BudgetDocument {
        contents = List.copyOf(contents);
        parts = List.copyOf(parts);
        passages = List.copyOf(passages);
        tables = List.copyOf(tables);
        lines = List.copyOf(lines);
        amounts = List.copyOf(amounts);
        claims = List.copyOf(claims);
        projects = List.copyOf(projects);
        indicators = List.copyOf(indicators);
        milestones = List.copyOf(milestones);
        companions = List.copyOf(companions);
    }

    /** A disclosure by itself, of which no date is known. */
    public BudgetDocument(
            Disclosure disclosure,
            List<TocEntry> contents,
            List<Part> parts,
            List<Passage> passages,
            List<BudgetTable> tables,
            List<Line> lines,
            List<Amount> amounts,
            List<Claim> claims,
            List<Project> projects,
            List<Indicator> indicators) {
        this(
                disclosure,
                contents,
                parts,
                passages,
                tables,
                lines,
                amounts,
                claims,
                projects,
                indicators,
                List.of(),
                List.of());
    }

    /** The same disclosure, with these dates. */
    public BudgetDocument with(List<Milestone> dates) {
        return new BudgetDocument(
                disclosure,
                contents,
                parts,
                passages,
                tables,
                lines,
                amounts,
                claims,
                projects,
                indicators,
                dates,
                companions);
    }

    /** The same disclosure, beside these others. */
    public BudgetDocument beside(List<Companion> others) {
        return new BudgetDocument(
                disclosure,
                contents,
                parts,
                passages,
                tables,
                lines,
                amounts,
                claims,
                projects,
                indicators,
                milestones,
                others);
    }

    /** A table of the same kind under the same title that could not be read: this one may be only a part of it. */
    public Optional<BudgetTable> unreadRestOf(BudgetTable table) {
        return tables.stream()
                .filter(other -> other.emptiness() == Emptiness.UNREAD
                        && other.id() != table.id()
                        && !other.title().isEmpty()
                        && other.title().equals(table.title())
                        && other.kind().equals(table.kind()))
                .findFirst();
    }
}
