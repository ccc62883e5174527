package org.mingzhang.readers.pdf.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.readers.pdf.grid.Lattice;
import org.mingzhang.readers.pdf.page.Row;
import org.mingzhang.readers.pdf.page.TableLine;

/**
 * A table without vertical rulings, known by parts of lines that stand one under another. Under a caption little is asked
 * of it; without one only what can hardly be anything else counts. Rows of amounts of which the columns cannot be told
 * are handed on in one column, which says so.
 *
 * @param first index of its first line among the lines of the page
 * @param last index of its last line
 * @param lattice its cells
 */
public record AlignedTable(int first, int last, Lattice lattice) {

    private static final int FEWEST_LINES = 3;

    private static final int FEWEST_COLUMNS = 3;

    /**
     * The tables among these lines, which are sorted from top to bottom.
     *
     * @param before the columns of a table that ends the page before
     */
    public static List<AlignedTable> find(List<Row> rows, ColumnsBefore before) {
        List<TableLine> lines = rows.stream().map(TableLine::of).toList();
        List<AlignedTable> tables = new ArrayList<>();
        int earliest = 0;
        int from = 0;
        while (from < lines.size()) {
            if (!lines.get(from).hasParts()
                    || !lines.get(from).isNumeric()
                    || lines.get(from).ends()) {
                from++;
                continue;
            }
            Optional<AlignedTable> table = new Search(lines, earliest, from, before).table();
            table.ifPresent(tables::add);
            from = table.map(AlignedTable::last).orElse(from) + 1;
            earliest = table.isPresent() ? from : earliest;
        }
        return tables;
    }

    /** The looking for one table whose first line of numbers is known. */
    private static final class Search {

        private final List<TableLine> lines;
        private final int earliest;
        private final TableReach reach;
        private final ColumnsBefore before;
        private int from;
        private int last;
        private int first;
        private boolean goesOn;
        private List<AlignedColumns.Extent> columns;

        Search(List<TableLine> lines, int earliest, int from, ColumnsBefore before) {
            this.lines = lines;
            this.earliest = earliest;
            this.reach = new TableReach(lines, earliest);
            this.from = from;
            this.before = before;
        }

        Optional<AlignedTable> table() {
            last = reach.last(from);
            columns = AlignedColumns.of(parted());
            last = reach.withRowsToPageEnd(reach.lastBeforeACrossing(from, last, columns));
            columns = AlignedColumns.of(parted());
            first = reach.first(from, columns);
            beginRowsAtItem();
            List<AlignedColumns.Extent> known = columnsOfPageBefore();
            if (!known.isEmpty()) {
                columns = known;
                goesOn = true;
                first = 0;
                from = 0;
            } else if (!followsPageBefore() && !isTable(body())) {
                return Optional.empty();
            }
            if (areRows(lines.subList(first, from))) {
                from = first;
            }
            List<TableLine> body = body();
            int numbered = from;
            while (numbered > first
                    && lines.get(numbered - 1).isOfColumnNumbers()
                    && !lines.get(numbered - 1).isOfCodeParts()) {
                numbered--;
            }
            Optional<AlignedHead> head = goesOn ? Optional.empty() : headOfPageBefore(numbered);
            if (head.isPresent()) {
                goesOn = true;
            } else {
                head = AlignedHead.of(lines.subList(first, numbered), columns, body);
            }
            if (lines.subList(first, last + 1).stream().anyMatch(TableLine::isCramped)
                    || head.isEmpty()
                    || isLostFromPageBefore(numbered)
                    || AlignedRows.haveBrokenCodes(body)
                    || columns.size() < 2
                    || !AlignedColumns.areSingle(columns, body)) {
                return Optional.of(
                        new AlignedTable(first, last, AlignedLattice.ofOneColumn(lines.subList(first, last + 1))));
            }
            List<AlignedColumns.Extent> wide = AlignedColumns.widened(head.get().columns(), body);
            return Optional.of(new AlignedTable(first, last, lattice(head.get(), numbered, wide)));
        }

        private List<TableLine> body() {
            return lines.subList(from, last + 1);
        }

        private List<TableLine> parted() {
            return body().stream()
                    .filter(line -> line.hasParts() || line.isNumeric())
                    .toList();
        }

        private boolean isTable(List<TableLine> body) {
            long money = body.stream().filter(TableLine::hasMoney).count();
            long codes = body.stream().filter(TableLine::hasCode).count();
            if (isCaptioned()) {
                return money > 0 && first < from;
            }
            boolean beginsPage = earliest == 0
                    && first <= 1
                    && lines.get(0).baseline() < lines.get(first).baseline() + 1;
            if (beginsPage && (money >= 2 || codes >= FEWEST_LINES)) {
                return true;
            }
            long numbers = body.stream().filter(TableLine::hasNumbers).count();
            return numbers >= FEWEST_LINES && columns.size() >= FEWEST_COLUMNS && hold(body);
        }

        /** The columns of the table that ends the page before, where all lines down to here stand in them. */
        private List<AlignedColumns.Extent> columnsOfPageBefore() {
            List<TableLine> all = lines.subList(0, last + 1);
            return followsPageBefore() ? before.under(all) : List.of();
        }

        /** Whether nothing but lines of a table stands here from the beginning of the page, after one that ends a page. */
        private boolean followsPageBefore() {
            return earliest == 0
                    && !before.isEmpty()
                    && (!before.isHead() || body().stream().anyMatch(TableLine::hasMoney))
                    && lines.subList(0, last + 1).stream().noneMatch(TableLine::ends);
        }

        /** Whether the lines above the numbers are rows without numbers, all in one column, and no headings. */
        private boolean areRows(List<TableLine> head) {
            return !isCaptioned()
                    && head.stream().noneMatch(TableLine::hasParts)
                    && head.stream()
                                    .map(line ->
                                            AlignedColumns.span(line.parts().get(0), columns)[0])
                                    .distinct()
                                    .count()
                            == 1;
        }

        /** The headings in the columns of the table that ends the page before, which they are printed over again. */
        private Optional<AlignedHead> headOfPageBefore(int numbered) {
            if (earliest > 0 || before.isEmpty() || first > 1 || numbered == first || isCaptioned()) {
                return Optional.empty();
            }
            List<AlignedColumns.Extent> known = before.under(body());
            return known.isEmpty()
                    ? Optional.empty()
                    : AlignedHead.of(lines.subList(first, numbered), known, body())
                            .filter(head -> head.columns().size() == known.size());
        }

        /** Whether rows without headings begin the page after a table in whose columns they do not stand. */
        private boolean isLostFromPageBefore(int numbered) {
            return !goesOn && followsPageBefore() && numbered == first;
        }

        /** Lets the rows begin where a line has the number of an item or a code, which no heading has. */
        private void beginRowsAtItem() {
            for (int i = first; i < from; i++) {
                if (lines.get(i).hasItem() || lines.get(i).hasCode()) {
                    from = i;
                }
            }
        }

        private boolean isCaptioned() {
            return first > 0
                    && reach.areNear(first - 1, first)
                    && lines.get(first - 1).isCaption();
        }

        /** Whether most lines of numbers have as many parts as most of the columns. */
        private boolean hold(List<TableLine> body) {
            int filled = 0;
            int numeric = 0;
            for (TableLine line : body) {
                if (line.hasNumbers()) {
                    numeric++;
                    filled += line.parts().size();
                }
            }
            return filled >= 0.6f * numeric * columns.size();
        }

        private Lattice lattice(AlignedHead head, int numbered, List<AlignedColumns.Extent> wide) {
            List<List<TableLine>> rows = new ArrayList<>();
            for (int i = first; i < numbered; i++) {
                rows.add(List.of(lines.get(i)));
            }
            List<Lattice.Region> regions = new ArrayList<>(head.regions());
            for (int i = numbered; i < from; i++) {
                regions.addAll(AlignedLattice.cells(rows.size(), List.of(), wide));
                rows.add(List.of(lines.get(i)));
            }
            for (List<TableLine> row : AlignedRows.of(body(), wide)) {
                regions.addAll(AlignedLattice.cells(rows.size(), row, wide));
                rows.add(row);
            }
            regions.sort(Comparator.comparingInt(Lattice.Region::row).thenComparingInt(Lattice.Region::column));
            return new Lattice(
                    goesOn ? before.edges(wide) : AlignedLattice.columnEdges(wide),
                    AlignedLattice.edges(rows),
                    regions);
        }
    }
}
