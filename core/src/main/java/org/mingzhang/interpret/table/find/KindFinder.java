package org.mingzhang.interpret.table.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.table.TermIndex;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.TableTemplate.Shape;
import org.mingzhang.template.Term;

/** Tells the kind of a table: by its title, else by its number, else by its columns. */
final class KindFinder {

    private static final int ROWS_OF_THREE_PUBLIC = 14;
    private static final Set<String> THREE_PUBLIC = Set.of("因公出国（境）费", "公务接待费");

    private final List<TableTemplate> tables;
    private final DisclosureKind disclosure;
    private final TitleIndex titles;

    KindFinder(List<TableTemplate> tables, DisclosureKind disclosure) {
        this.tables = tables;
        this.disclosure = disclosure;
        this.titles = new TitleIndex(tables, disclosure);
    }

    /** The kind whose title this is, with the word 表 or, as a line set apart may have it, without. */
    Optional<TableTemplate> byTitle(String title) {
        return titles.find(title)
                .or(() -> title.isEmpty() || title.indexOf('表') >= 0 ? Optional.empty() : titles.find(title + "表"));
    }

    /**
     * The kind of a grid.
     *
     * @param caption what stands above it
     * @param lineBefore a line before the caption that may be the beginning of its title, or empty
     * @param grid the grid
     */
    Optional<TableTemplate> find(Caption caption, String lineBefore, GridMatrix grid) {
        Optional<TableTemplate> kind = byTitle(caption.title());
        if (kind.isEmpty() && !lineBefore.isEmpty()) {
            kind = titles.find(lineBefore + caption.title());
        }
        if (kind.isEmpty() && caption.title().isEmpty() && !caption.number().isEmpty()) {
            kind = byNumber(caption.number());
        }
        return kind.isPresent() || !caption.title().isEmpty()
                ? kind
                : byColumns(grid).or(() -> byItems(grid));
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

    /**
     * A small table without a title that names the three kinds of official expenses, as a page on nothing else has it.
     * Longer ones with these names list all sorts of spending.
     */
    private Optional<TableTemplate> byItems(GridMatrix grid) {
        if (grid.rows() > ROWS_OF_THREE_PUBLIC) {
            return Optional.empty();
        }
        return tables.stream()
                .filter(table -> table.shape() == Shape.THREE_PUBLIC && !TitleIndex.isOfOtherKind(table, disclosure))
                .findFirst()
                .filter(table -> names(grid, new TermIndex(table.rows())).containsAll(THREE_PUBLIC));
    }

    private static Set<String> names(GridMatrix grid, TermIndex terms) {
        Set<String> named = new HashSet<>();
        for (int r = 0; r < grid.rows(); r++) {
            for (int c = 0; c < grid.columns(); c++) {
                named.add(terms.find(Printed.name(grid.text(r, c))));
            }
        }
        return named;
    }
}
