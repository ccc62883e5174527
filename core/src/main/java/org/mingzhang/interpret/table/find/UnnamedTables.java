package org.mingzhang.interpret.table.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;

/**
 * The lines over tables that ask for the name of the department or unit and were left blank (单位名称：　　单位：万元), as
 * passages of their own. A name that stands beside them, in another line of the same height or another cell of the row,
 * is their answer.
 */
public final class UnnamedTables {

    private static final int ROWS_OF_CAPTION = 3;

    private UnnamedTables() {}

    /**
     * The blank lines over these tables; at most one a table.
     *
     * @param layout the document
     * @param found all tables found in it
     * @param firstId id of the first passage
     */
    public static List<Passage> of(Layout layout, List<FoundTable> found, int firstId) {
        List<Passage> passages = new ArrayList<>();
        for (FoundTable table : found) {
            if (table.entity().isEmpty() && !table.grids().isEmpty()) {
                Place blank = blankLine(layout, table);
                blank = blank.isNone() ? blankCell(table.grids().get(0)) : blank;
                if (!blank.isNone()) {
                    passages.add(new Passage(
                            firstId + passages.size(), -1, "", PassageRole.TABLE_FURNITURE, table.title(), blank));
                }
            }
        }
        return passages;
    }

    private static Place blankLine(Layout layout, FoundTable table) {
        for (Block block : table.furniture()) {
            if (block instanceof TextLine line
                    && CaptionReader.asksForEntity(line.text())
                    && !isAnswered(layout.blocks(), line)) {
                return line.place();
            }
        }
        return Place.NONE;
    }

    /** Whether anything but a unit of money stands at the height of the line, or right behind it without a page to stand on. */
    private static boolean isAnswered(List<Block> blocks, TextLine line) {
        int at = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) == line)
                .findFirst()
                .orElse(-1);
        if (line.place().box().isNone()) {
            return at + 1 < blocks.size() && blocks.get(at + 1) instanceof TextLine next && maybeName(next.text());
        }
        return blocks.stream()
                .anyMatch(block -> block != line
                        && block instanceof TextLine other
                        && other.place().page() == line.place().page()
                        && other.place().file().equals(line.place().file())
                        && areLevel(other.place().box(), line.place().box())
                        && maybeName(other.text()));
    }

    private static boolean maybeName(String text) {
        return !CaptionReader.isOnlyUnit(text) && text.indexOf('表') < 0;
    }

    private static boolean areLevel(Box one, Box other) {
        return !one.isNone() && one.top() < other.bottom() && other.top() < one.bottom();
    }

    private static Place blankCell(Grid grid) {
        for (GridCell cell : grid.cells()) {
            if (cell.row() < ROWS_OF_CAPTION && CaptionReader.asksForEntity(cell.text())) {
                boolean alone = grid.cells().stream()
                        .filter(other -> other != cell && other.row() == cell.row() && !other.isBlank())
                        .allMatch(other -> CaptionReader.isOnlyUnit(other.text()));
                return alone ? cell.place() : Place.NONE;
            }
        }
        return Place.NONE;
    }
}
