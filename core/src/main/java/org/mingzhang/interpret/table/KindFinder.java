package org.mingzhang.interpret.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.TableTemplate.Shape;
import org.mingzhang.template.Term;

/** Tells the kind of a table: by its title, else by its number, else by its columns. */
final class KindFinder {

    private final List<TableTemplate> tables;
    private final DisclosureKind disclosure;
    private final TitleIndex titles;

    KindFinder(List<TableTemplate> tables, DisclosureKind disclosure) {
        this.tables = tables;
        this.disclosure = disclosure;
        this.titles = new TitleIndex(tables, disclosure);
    }

    /** The kind whose title this is. */
    Optional<TableTemplate> byTitle(String title) {
        return titles.find(title);
    }

    /**
     * The kind of a grid.
     *
     * @param caption what stands above it
     * @param lineBefore a line before the caption that may be the beginning of its title, or empty
     * @param grid the grid
     */
    Optional<TableTemplate> find(Caption caption, String lineBefore, GridMatrix grid) {
        Optional<TableTemplate> kind = titles.find(caption.title());
        if (kind.isEmpty() && !lineBefore.isEmpty()) {
            kind = titles.find(lineBefore + caption.title());
        }
        if (kind.isEmpty() && caption.title().isEmpty() && !caption.number().isEmpty()) {
            kind = byNumber(caption.number());
        }
        return kind.isPresent() || !caption.title().isEmpty() ? kind : byColumns(grid);
    }

    private Optional<TableTemplate> byNumber(String number) {
        List<TableTemplate> numbered = tables.stream()
                .filter(table -> table.number().equals(number))
                .filter(table -> !TitleIndex.isOfOtherKind(table, disclosure))
                .toList();
        return numbered.size() == 1 ? Optional.of(numbered.get(0)) : Optional.empty();
    }

    /** A table without a title whose headings are just the columns of a kind of table of projects. */
    private Optional<TableTemplate> byColumns(GridMatrix grid) {
        for (TableTemplate table : tables) {
            List<String> columns = table.columns().stream().map(Term::key).toList();
            if (table.shape() == Shape.PROJECTS && columns.size() >= 3) {
                TermIndex terms = new TermIndex(table.columns());
                List<String> headings = new ArrayList<>();
                for (int c = 0; c < grid.columns() && grid.rows() > 0; c++) {
                    headings.add(terms.find(Printed.name(grid.text(0, c))));
                }
                if (headings.containsAll(columns)) {
                    return Optional.of(table);
                }
            }
        }
        return Optional.empty();
    }
}
