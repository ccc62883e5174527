package org.mingzhang.readers.pdf.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.readers.pdf.grid.Lattice;
import org.mingzhang.readers.pdf.page.Row;
import org.mingzhang.readers.pdf.page.Segment;
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

    /** Lines of one part in a row, for names that wrap. */
    private static final int MOST_LOOSE = 6;

    private static final int MOST_HEADERS = 9;

    /** A heading stands out this far beyond its numbers, in parts of the font size. */
    private static final float BEYOND = 4f;

    /** Lines further apart than this, in parts of the font size, do not belong together. */
    private static final float FAR = 4.5f;

    /** Lines nearer than this, in parts of the font size, may be one heading that wraps. */
    private static final float WRAPPED = 1.8f;

    private static final int LONGEST_PAGE_NUMBER = 9;

    /** A column edge stands at least this far, in points, from text. */
    private static final float MARGIN = 1f;

    /** A title has a font this much larger than that of the table. */
    private static final float LARGER = 1.15f;

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
        private final ColumnsBefore before;
        private int from;
        private int last;
        private int first;
        private boolean goesOn;
        private List<AlignedColumns.Extent> columns;

        Search(List<TableLine> lines, int earliest, int from, ColumnsBefore before) {
            this.lines = lines;
            this.earliest = earliest;
            this.from = from;
            this.before = before;
        }

        Optional<AlignedTable> table() {
            last = lastOf();
            columns = AlignedColumns.of(parted());
            cutWhereALineCrosses();
            last = withRowsToPageEnd();
            columns = AlignedColumns.of(parted());
            first = firstOf();
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

        /** The last line of several parts that follows on without too much between. */
        private int lastOf() {
            int found = from;
            int loose = 0;
            for (int i = from + 1; i < lines.size() && loose <= MOST_LOOSE && follows(i - 1, i); i++) {
                if (lines.get(i).ends()) {
                    break;
                }
                if (lines.get(i).hasParts() || lines.get(i).isNumeric()) {
                    found = i;
                    loose = 0;
                } else if (!lines.get(i).standsUnder(lines.get(found))) {
                    loose++;
                }
            }
            return withRestOfName(found);
        }

        private int withRestOfName(int found) {
            int end = found;
            while (end + 1 < lines.size()
                    && end - found < 2
                    && !lines.get(end + 1).ends()
                    && !lines.get(end + 1).hasParts()
                    && lines.get(end + 1).baseline() - lines.get(end).baseline()
                            < 1.6f * lines.get(end).row().size()
                    && lines.get(end + 1).row().right()
                            < last(lines.get(found).parts()).left()) {
                end++;
            }
            return end;
        }

        /** With the rows of nothing but a name that end the page, where all lines down to its number are such. */
        private int withRowsToPageEnd() {
            int end = last;
            while (end + 1 < lines.size()
                    && near(end, end + 1)
                    && !lines.get(end + 1).ends()
                    && !lines.get(end + 1).hasParts()
                    && lines.get(end + 1).standsUnder(lines.get(last))) {
                end++;
            }
            boolean toPageEnd = end + 1 >= lines.size()
                    || end + 2 == lines.size() && lines.get(end + 1).text().length() <= LONGEST_PAGE_NUMBER;
            return toPageEnd ? end : last;
        }

        private static Segment last(List<Segment> parts) {
            return parts.get(parts.size() - 1);
        }

        /** The first line of the headings above the numbers. */
        private int firstOf() {
            int found = from;
            float left = columns.get(0).left();
            float right = columns.get(columns.size() - 1).right();
            float size = lines.get(from).row().size();
            while (found > earliest && from - found < MOST_HEADERS && near(found - 1, found)) {
                TableLine line = lines.get(found - 1);
                boolean within =
                        line.row().left() > left - BEYOND * size && line.row().right() < right + BEYOND * size;
                // Columns without amounts lie beyond those of the numbers, so that only a lone part tells of a title.
                within |= line.hasParts()
                        && line.row().left() < right
                        && line.row().right() > left;
                within |= standsUnderPart(found - 1);
                if (!within || line.ends() || line.hasMoney() || isTitle(line, size)) {
                    break;
                }
                found--;
            }
            return found;
        }

        /** Whether it is the rest of a heading that begins close above among others. */
        private boolean standsUnderPart(int line) {
            if (line <= earliest || lines.get(line).hasParts()) {
                return false;
            }
            TableLine above = lines.get(line - 1);
            Segment rest = lines.get(line).parts().get(0);
            return above.hasParts()
                    && lines.get(line).baseline() - above.baseline()
                            < WRAPPED * above.row().size()
                    && above.parts().stream()
                            .anyMatch(part -> part.left() < rest.right() && part.right() > rest.left());
        }

        private boolean isTitle(TableLine line, float size) {
            if (line.hasParts()) {
                return false;
            }
            int[] span = AlignedColumns.span(line.parts().get(0), columns);
            return line.row().size() > LARGER * size || span[1] - span[0] + 1 >= columns.size() && columns.size() > 1;
        }

        private boolean near(int above, int below) {
            float size = Math.max(
                    lines.get(above).row().size(), lines.get(below).row().size());
            return lines.get(below).baseline() - lines.get(above).baseline() <= FAR * size;
        }

        /** Whether a line is near enough to go on; the row of totals at the end of a table often stands off. */
        private boolean follows(int above, int below) {
            TableLine line = lines.get(below);
            return near(above, below)
                    || line.isTotal()
                            && line.baseline() - lines.get(above).baseline()
                                    <= 2 * FAR * line.row().size();
        }

        /** A line that is no line of the table runs over several of its columns in one part. */
        private void cutWhereALineCrosses() {
            for (int i = from + 1; i <= last; i++) {
                if (!lines.get(i).hasParts()) {
                    int[] span = AlignedColumns.span(lines.get(i).parts().get(0), columns);
                    if (span[1] > span[0]) {
                        last = i - 1;
                        while (last > from && !lines.get(last).hasParts()) {
                            last--;
                        }
                        return;
                    }
                }
            }
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
            return first > 0 && near(first - 1, first) && lines.get(first - 1).isCaption();
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
