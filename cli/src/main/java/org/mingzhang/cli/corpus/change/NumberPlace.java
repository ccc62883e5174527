package org.mingzhang.cli.corpus.change;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.TextLine;

/**
 * A number where it stands in a layout.
 *
 * @param block index of its block
 * @param cell index of its cell in the grid, or -1 in a line of text
 * @param start offset in the text of the cell or line
 * @param printed the number as printed
 * @param text the whole text of the cell or line
 * @param place where
 */
record NumberPlace(int block, int cell, int start, String printed, String text, Place place) {

    private static final Pattern CELL = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?<![\\d.,]|单价|价值|单台|单件)(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?=\\s*(?:亿元|万元|元|%|％))");
    private static final int CELL_UNITS = 12;
    private static final int WORD_UNITS = 3;

    /** All numbers that stand alone in a cell, and all with a unit of money or a per cent sign in words. */
    static List<NumberPlace> of(Layout layout) {
        List<NumberPlace> numbers = new ArrayList<>();
        for (int i = 0; i < layout.blocks().size(); i++) {
            Block block = layout.blocks().get(i);
            if (block instanceof TextLine line) {
                words(numbers, i, -1, line.text(), line.place());
            } else if (block instanceof Grid grid) {
                cells(numbers, i, grid);
            }
        }
        return numbers;
    }

    private static void cells(List<NumberPlace> numbers, int block, Grid grid) {
        for (int j = 0; j < grid.cells().size(); j++) {
            GridCell cell = grid.cells().get(j);
            String alone = cell.text().strip();
            if (CELL.matcher(alone).matches()) {
                numbers.add(new NumberPlace(block, j, cell.text().indexOf(alone), alone, cell.text(), cell.place()));
            } else {
                words(numbers, block, j, cell.text(), cell.place());
            }
        }
    }

    private static void words(List<NumberPlace> numbers, int block, int cell, String text, Place place) {
        Matcher number = IN_WORDS.matcher(text);
        while (number.find()) {
            numbers.add(new NumberPlace(block, cell, number.start(), number.group(), text, place));
        }
    }

    boolean isAlone() {
        return cell >= 0 && text.strip().equals(printed);
    }

    String other(RandomGenerator random) {
        return OtherNumber.of(printed, printed.contains(","), isAlone() ? CELL_UNITS : WORD_UNITS, random);
    }

    /** The layout with another number in this place. */
    Layout replacedIn(Layout layout, String other) {
        String changed = text.substring(0, start) + other + text.substring(start + printed.length());
        List<Block> blocks = new ArrayList<>(layout.blocks());
        Block old = blocks.get(block);
        blocks.set(block, old instanceof TextLine line ? with(line, changed) : with((Grid) old, changed));
        return new Layout(layout.sources(), blocks, layout.notices());
    }

    private static TextLine with(TextLine line, String changed) {
        return new TextLine(changed, line.end(), line.origin(), line.place());
    }

    private Grid with(Grid grid, String changed) {
        List<GridCell> cells = new ArrayList<>(grid.cells());
        GridCell old = cells.get(cell);
        cells.set(
                cell,
                new GridCell(
                        old.row(),
                        old.column(),
                        old.rowSpan(),
                        old.columnSpan(),
                        changed,
                        old.indent(),
                        old.origin(),
                        old.place()));
        return new Grid(grid.rows(), grid.columns(), cells, grid.columnEdges(), grid.origin(), grid.place());
    }

    /** The words around the number. */
    String context() {
        return text.substring(Math.max(0, start - 40), Math.min(text.length(), start + printed.length() + 12))
                .replace('\n', ' ');
    }
}
