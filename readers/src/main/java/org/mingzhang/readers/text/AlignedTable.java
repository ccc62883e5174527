package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.readers.table.TableWords;
import org.mingzhang.readers.text.InkColumns.Column;

/**
 * A table that is laid out with spaces, of which every number is known to stand in its column and row.
 *
 * @param head its headings; empty where it goes on from a page before
 * @param headRows number of rows that they take
 * @param line line of the text in which it begins, from 1
 * @param rows its rows
 * @param left column of the text in which its leftmost row begins
 * @param kinds what stands in each of its columns, a blank one too where the page before tells
 * @param unevenness by how much numbers of a column stand apart, over all columns
 */
record AlignedTable(
        List<AlignedHead.Cell> head,
        int headRows,
        int line,
        List<Row> rows,
        int left,
        int unevenness,
        List<ColumnKinds> kinds) {

    private static final Pattern FIRST_ROW = Pattern.compile("[一二三四五六七八九十]{1,3}、.*|[（(][一二三四五六七八九十]{1,2}[）)].*");

    /** The table in these lines; empty where it is not told where something belongs. */
    static Optional<AlignedTable> of(List<String> lines, TableRegion region) {
        if (region.paged()) {
            return of(lines, region, 1);
        }
        Optional<AlignedTable> terminal = of(lines, region, 2);
        Optional<AlignedTable> converted = of(lines, region, 1);
        if (terminal.isEmpty() || converted.isEmpty()) {
            return terminal.or(() -> converted);
        }
        if (terminal.get().hasCellsOf(converted.get()) || terminal.get().isStraighterThan(converted.get())) {
            return terminal;
        }
        return converted.get().isStraighterThan(terminal.get()) ? converted : Optional.empty();
    }

    private static Optional<AlignedTable> of(List<String> lines, TableRegion region, int wide) {
        Parts parts = Parts.of(lines, region, wide);
        List<Column> columns = InkColumns.of(parts.body());
        if (!parts.haveColumns(columns) || !isEnough(region, parts.headings(), parts.body(), columns)) {
            return Optional.empty();
        }
        if (parts.headings().isEmpty()) {
            return of(parts, columns, columns, List.of(), 0, ColumnKinds.of(columns));
        }
        return AlignedHead.of(parts.headings(), columns, wide)
                .filter(head -> !head.columns().get(0).isBlank())
                .filter(head -> ColumnKinds.fit(head.cells(), ColumnKinds.of(head.columns())))
                .flatMap(head ->
                        of(parts, columns, head.columns(), head.cells(), head.rows(), ColumnKinds.of(head.columns())));
    }

    /**
     * The table on a further page that repeats the headings of the page before, where what stands in its columns tells
     * which of them is blank here.
     */
    static Optional<AlignedTable> under(AlignedTable before, List<String> lines, TableRegion region) {
        Parts parts = Parts.of(lines, region, 1);
        List<Column> columns = InkColumns.of(parts.body());
        if (!parts.haveColumns(columns)
                || !before.isHeaded()
                || !sorted(parts.headings().stream().map(LaidOutLine::words)).equals(before.headings())) {
            return Optional.empty();
        }
        return ColumnKinds.filledUp(columns, before.kinds)
                .flatMap(known -> of(parts, columns, known, before.head, before.headRows, before.kinds));
    }

    private static Optional<AlignedTable> of(
            Parts parts,
            List<Column> printed,
            List<Column> columns,
            List<AlignedHead.Cell> head,
            int headRows,
            List<ColumnKinds> kinds) {
        int left = parts.body().stream()
                .filter(LaidOutLine::isData)
                .mapToInt(line -> line.cells().get(0).start())
                .min()
                .orElse(0);
        return AlignedBody.rows(parts.body(), columns)
                .map(rows -> new AlignedTable(
                        head, headRows, parts.line(), rows, left, InkColumns.unevenness(printed, parts.body()), kinds));
    }

    /**
     * The lines of a table.
     *
     * @param headings those above its rows
     * @param body its rows
     */
    private record Parts(List<LaidOutLine> headings, List<LaidOutLine> body) {

        static Parts of(List<String> lines, TableRegion region, int wide) {
            List<LaidOutLine> all = new ArrayList<>();
            int from = 0;
            for (int i = region.first(); i < region.next(); i++) {
                LaidOutLine line = LaidOutLine.of(lines, i, wide).withoutColumnNumbers();
                if (line.cells().isEmpty()) {
                    continue;
                }
                all.add(line);
                if (i < region.data() && from == all.size() - 1 && !isRow(line)) {
                    from = all.size();
                }
            }
            return new Parts(all.subList(0, from), all.subList(from, all.size()));
        }

        boolean haveColumns(List<Column> columns) {
            return columns.size() > 1 && InkColumns.areSingle(columns, body);
        }

        int line() {
            return (headings.isEmpty() ? body : headings).get(0).index() + 1;
        }
    }

    /** Whether a line above the first numbers is a row that has none. */
    private static boolean isRow(LaidOutLine line) {
        return line.cells().stream()
                .anyMatch(cell -> FIRST_ROW.matcher(cell.text()).matches() || TableWords.isCode(cell.text()));
    }

    /** Whether there is enough to tell the columns by. */
    private static boolean isEnough(
            TableRegion region, List<LaidOutLine> headings, List<LaidOutLine> body, List<Column> columns) {
        if (region.paged() && (!headings.isEmpty() || region.beginsPage())) {
            return true;
        }
        if (!headings.isEmpty() && region.captioned()) {
            return true;
        }
        int most = body.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        return region.rows() >= TableRegion.FEWEST_ROWS
                && most >= columns.size() - 1
                && columns.stream().allMatch(column -> column.figures() > 0 || column.words() > 1);
    }

    /** Whether its numbers stand exactly one under another, and those of the other reading do not. */
    private boolean isStraighterThan(AlignedTable other) {
        return unevenness == 0 && other.unevenness > 0;
    }

    private boolean hasCellsOf(AlignedTable other) {
        return head.equals(other.head)
                && rows.stream()
                        .map(Row::cells)
                        .toList()
                        .equals(other.rows.stream().map(Row::cells).toList());
    }

    /** Whether it has no headings of its own, and no column that the table before has not. */
    boolean goesOn(AlignedTable before) {
        return head.isEmpty() && ColumnKinds.haveNamesAlike(kinds, before.kinds) && before.hasNoBlankColumn();
    }

    boolean isHeaded() {
        return !head.isEmpty();
    }

    private boolean hasNoBlankColumn() {
        for (int c = 0; c < kinds.size(); c++) {
            int column = c;
            if (rows.stream().allMatch(row -> row.cell(column).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /** The letters of its headings in order, however they were put together. */
    String headings() {
        return sorted(head.stream().map(AlignedHead.Cell::text));
    }

    private static String sorted(Stream<String> words) {
        return words.flatMapToInt(String::chars)
                .filter(letter -> letter != ' ')
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    AlignedTable indentedBy(int more) {
        return new AlignedTable(
                head,
                headRows,
                line,
                rows.stream().map(row -> row.indentedBy(more)).toList(),
                left,
                unevenness,
                kinds);
    }

    Grid grid(IntFunction<Place> places) {
        List<GridCell> cells = new ArrayList<>();
        for (AlignedHead.Cell cell : head) {
            cells.add(new GridCell(
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    cell.text(),
                    0,
                    Origin.TEXT,
                    places.apply(line)));
        }
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            for (int c = 0; c < row.cells().size(); c++) {
                if (!row.cell(c).isEmpty()) {
                    cells.add(new GridCell(
                            headRows + r,
                            c,
                            1,
                            1,
                            row.cell(c),
                            row.indents().get(c),
                            Origin.TEXT,
                            places.apply(row.line())));
                }
            }
        }
        int columns = rows.get(0).cells().size();
        return new Grid(headRows + rows.size(), columns, cells, List.of(), GridOrigin.ALIGNED, places.apply(line));
    }
}
