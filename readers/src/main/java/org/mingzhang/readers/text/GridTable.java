package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.readers.content.Printed;

/** A table drawn with {@code +}, {@code -} and {@code |}: its cells, merged ones too, are those that the lines enclose. */
final class GridTable {

    private static final Pattern EDGE = Pattern.compile("\\+(?:[-=:]{2,}\\+)+");
    private static final Pattern LINE = Pattern.compile("[+|].*[+|]");

    private final List<Ruler> lines;
    private final int first;
    private final List<Integer> columns;
    /** Lines that hold a part of a border, among them the first and the last. */
    private final List<Integer> borders = new ArrayList<>();

    private GridTable(List<Ruler> lines, int first) {
        this.lines = lines;
        this.first = first;
        SortedSet<Integer> crossings = new TreeSet<>();
        for (Ruler line : lines) {
            for (int column = 0; column < line.width(); column++) {
                if (line.at(column) == '+' && (isDash(line, column - 1) || isDash(line, column + 1))) {
                    crossings.add(column);
                }
            }
        }
        columns = List.copyOf(crossings);
        for (int i = 0; i < lines.size(); i++) {
            for (int c = 0; c + 1 < columns.size(); c++) {
                if (isBorder(i, c) && (borders.isEmpty() || borders.get(borders.size() - 1) < i)) {
                    borders.add(i);
                }
            }
        }
    }

    /** The table whose upper edge this line is; empty where its lines do not close. */
    static Optional<GridTable> at(List<String> lines, int start) {
        if (!EDGE.matcher(Printed.strip(lines.get(start))).matches()) {
            return Optional.empty();
        }
        int next = start;
        while (next < lines.size()
                && LINE.matcher(Printed.strip(lines.get(next))).matches()) {
            next++;
        }
        int end = next;
        return Arrays.stream(Ruler.Width.values())
                .map(wide -> new GridTable(
                        lines.subList(start, end).stream()
                                .map(line -> Ruler.of(Printed.strip(line), wide))
                                .toList(),
                        start))
                .filter(GridTable::closes)
                .findFirst();
    }

    int next() {
        return first + lines.size();
    }

    private boolean closes() {
        int width = lines.get(0).width();
        return borders.size() > 1
                && borders.get(borders.size() - 1) == lines.size() - 1
                && lines.stream().allMatch(line -> line.width() == width);
    }

    Grid grid(IntFunction<Place> places) {
        int rows = borders.size() - 1;
        boolean[][] taken = new boolean[rows][columns.size() - 1];
        List<GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c + 1 < columns.size(); c++) {
                if (!taken[r][c]) {
                    int wide = columnSpan(r, c);
                    int high = rowSpan(r, c);
                    for (int i = r; i < r + high; i++) {
                        Arrays.fill(taken[i], c, c + wide, true);
                    }
                    String text = text(r, c, high, wide);
                    if (!text.isEmpty() || high > 1 || wide > 1) {
                        cells.add(new GridCell(r, c, high, wide, text, 0, Origin.TEXT, place(places, r)));
                    }
                }
            }
        }
        return new Grid(rows, columns.size() - 1, cells, List.of(), GridOrigin.MARKUP, place(places, 0));
    }

    private Place place(IntFunction<Place> places, int row) {
        return places.apply(first + borders.get(row) + 2);
    }

    private int columnSpan(int row, int column) {
        int line = borders.get(row) + 1;
        int span = 1;
        while (column + span + 1 < columns.size() && !isBar(line, column + span)) {
            span++;
        }
        return span;
    }

    private int rowSpan(int row, int column) {
        int span = 1;
        while (row + span + 1 < borders.size() && !isBorder(borders.get(row + span), column)) {
            span++;
        }
        return span;
    }

    private boolean isBar(int line, int column) {
        char mark = lines.get(line).at(columns.get(column));
        return mark == '|' || mark == '+';
    }

    /** Whether a border is drawn below or above this column here. */
    private boolean isBorder(int line, int column) {
        for (int at = columns.get(column) + 1; at < columns.get(column + 1); at++) {
            if (!isDash(lines.get(line), at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDash(Ruler line, int column) {
        return column >= 0 && "-=:".indexOf(line.at(column)) >= 0;
    }

    private String text(int row, int column, int high, int wide) {
        StringBuilder text = new StringBuilder();
        for (int i = borders.get(row) + 1; i < borders.get(row + high); i++) {
            String part = CellText.of(
                    Markdown.inline(lines.get(i).between(columns.get(column) + 1, columns.get(column + wide))));
            text.append(DashTable.gap(text, part)).append(part);
        }
        return text.toString();
    }
}
