package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.readers.content.Printed;
import org.mingzhang.readers.table.HeadingsInPieces;

/**
 * A table whose writer wrote every merged cell once and nothing in the other positions it spans, as who takes the cells of
 * a page one by one does. Rows of amounts have no merged cells, so they tell the columns; what the headings span follows
 * where only one layout fits columns of codes, names and amounts.
 */
final class PackedTable {

    private static final Pattern TOTAL = Pattern.compile("(?:本年|本页|部门)?(?:合\\s*计|总\\s*计|小\\s*计)");
    private static final int FEWEST_ROWS = 3;

    /** What stands in a column below its headings. */
    enum Kind {
        CODE,
        NAME,
        AMOUNT,
        BLANK;

        boolean isLabel() {
            return this == CODE || this == NAME;
        }
    }

    private final List<Row> head;
    private final List<Row> body;
    private final int columns;
    private final List<Kind> kinds = new ArrayList<>();

    private PackedTable(List<Row> rows) {
        int from = 0;
        while (from < rows.size() && !rows.get(from).hasFigure()) {
            from++;
        }
        head = rows.subList(0, from);
        body = rows.subList(from, rows.size());
        columns = body.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int c = 0; c < columns; c++) {
            kinds.add(kind(c));
        }
    }

    /** The table of these rows, of which the captions were taken off; empty where more than one layout fits. */
    static Optional<Grid> grid(IntFunction<Place> places, List<Row> rows, BlankCells blankCells, GridOrigin origin) {
        PackedTable table = new PackedTable(rows);
        if (blankCells == BlankCells.LEFT_OUT
                || blankCells == BlankCells.UNKNOWN && table.body.size() < FEWEST_ROWS
                || !table.isWhole()
                || HeadingsInPieces.stand(rows.stream().map(Row::cells).toList())) {
            return Optional.empty();
        }
        if (table.head.isEmpty()) {
            return Optional.of(table.grid(places, List.of(), origin));
        }
        return PackedHead.of(table.head.stream().map(Row::cells).toList(), table.kinds)
                .map(cells -> table.grid(places, cells, origin));
    }

    private Kind kind(int column) {
        List<String> texts = texts(column);
        if (texts.isEmpty()) {
            return Kind.BLANK;
        }
        if (!texts.stream().allMatch(Printed::isFigure)) {
            return Kind.NAME;
        }
        boolean code = !kinds.contains(Kind.AMOUNT)
                && texts.stream().allMatch(text -> Piece.isCode(text))
                && IntStream.range(column + 1, columns).anyMatch(this::holdsWords);
        return code ? Kind.CODE : Kind.AMOUNT;
    }

    private boolean holdsWords(int column) {
        return texts(column).stream().anyMatch(text -> !Printed.isFigure(text));
    }

    private List<String> texts(int column) {
        return body.stream()
                .filter(row -> row.cells().size() == columns)
                .map(row -> row.cell(column))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Whether every row fills its columns, totals with one word over all that are none of amounts. */
    private boolean isWhole() {
        int amounts = kinds.indexOf(Kind.AMOUNT);
        int labels = amounts < 0 ? columns : amounts;
        while (labels > 0 && !kinds.get(labels - 1).isLabel()) {
            labels--;
        }
        int before = labels;
        return columns > 2
                && labels > 0
                && body.stream().filter(row -> row.cells().size() == columns).count() > 0
                && body.stream().allMatch(row -> row.cells().size() == columns || isTotal(row, before));
    }

    private boolean isTotal(Row row, int labels) {
        return row.cells().size() == columns - labels + 1
                && TOTAL.matcher(row.cell(0)).matches()
                && row.cells().stream().skip(1).allMatch(text -> text.isEmpty() || Printed.isFigure(text));
    }

    private Grid grid(IntFunction<Place> places, List<GridCell> headings, GridOrigin origin) {
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : headings) {
            cells.add(new GridCell(
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    cell.text(),
                    0,
                    Origin.TEXT,
                    places.apply(head.get(cell.row()).line())));
        }
        for (int r = 0; r < body.size(); r++) {
            Row row = body.get(r);
            int merged = columns - row.cells().size();
            for (int c = 0; c < row.cells().size(); c++) {
                if (!row.cell(c).isEmpty()) {
                    cells.add(new GridCell(
                            head.size() + r,
                            c == 0 ? 0 : c + merged,
                            1,
                            c == 0 ? merged + 1 : 1,
                            row.cell(c),
                            row.indents().get(c),
                            Origin.TEXT,
                            places.apply(row.line())));
                }
            }
        }
        cells.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        Place place = places.apply((head.isEmpty() ? body : head).get(0).line());
        return new Grid(head.size() + body.size(), columns, cells, List.of(), origin, place);
    }
}
