package org.mingzhang.interpret.table.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.TextLine;

/**
 * Layouts drawn as text. Lines with bars are rows of a grid, others are lines of text; a line of dashes ends a page.
 * Spaces before a word in a cell indent it. {@code <} is covered from the left, {@code ^} from above; a grid drawn
 * without them has no merged cells.
 */
public final class Drawing {

    private static final Pattern CELL = Pattern.compile("^( *)(.*?) *$");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private int page = 1;

    private Drawing() {}

    public static Layout of(String text) {
        Drawing drawing = new Drawing();
        for (String line : text.lines().toList()) {
            drawing.take(line);
        }
        drawing.closeGrid();
        return new Layout(List.of(), drawing.blocks, List.of());
    }

    private void take(String line) {
        if (line.indexOf('|') >= 0) {
            rows.add(line);
            return;
        }
        closeGrid();
        if (line.startsWith("---")) {
            page++;
        } else if (!line.isBlank()) {
            blocks.add(new TextLine(line.strip(), LineEnd.UNKNOWN, Origin.TEXT, place()));
        }
    }

    private Place place() {
        return Place.onPage("drawn", page, Box.NONE);
    }

    private void closeGrid() {
        if (rows.isEmpty()) {
            return;
        }
        List<String[]> drawn = rows.stream().map(row -> row.split("\\|", -1)).toList();
        int columns = drawn.stream().mapToInt(row -> row.length).max().orElse(0);
        List<GridCell> cells = new ArrayList<>();
        for (int r = 0; r < drawn.size(); r++) {
            for (int c = 0; c < drawn.get(r).length; c++) {
                Matcher cell = CELL.matcher(drawn.get(r)[c]);
                String text = cell.matches() ? cell.group(2) : "";
                if (!text.equals("<") && !text.equals("^")) {
                    cells.add(new GridCell(
                            r,
                            c,
                            rowSpan(drawn, r, c),
                            columnSpan(drawn.get(r), c),
                            text,
                            Math.max(0, cell.group(1).length() - 1),
                            Origin.TEXT,
                            place()));
                }
            }
        }
        blocks.add(new Grid(drawn.size(), columns, cells, List.of(), GridOrigin.RULED, place()));
        rows.clear();
    }

    private static int rowSpan(List<String[]> drawn, int row, int column) {
        int span = 1;
        while (row + span < drawn.size()
                && column < drawn.get(row + span).length
                && drawn.get(row + span)[column].strip().equals("^")) {
            span++;
        }
        return span;
    }

    private static int columnSpan(String[] row, int column) {
        int span = 1;
        while (column + span < row.length && row[column + span].strip().equals("<")) {
            span++;
        }
        return span;
    }
}
