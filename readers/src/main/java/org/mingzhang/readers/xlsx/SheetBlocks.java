package org.mingzhang.readers.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.TextLine;
import org.mingzhang.readers.table.Captions;

/** Cuts a sheet into its tables: a table begins where, after an empty row, a caption stands. */
final class SheetBlocks {

    /** More empty rows than this end a table in any case. */
    private static final int WIDEST_GAP = 30;

    private final SheetCells sheet;
    private final Place place;
    private final List<List<SheetCells.SheetCell>> byRow = new ArrayList<>();

    SheetBlocks(SheetCells sheet, Place place) {
        this.sheet = sheet;
        this.place = place;
        sheet.sheetRows().forEach(row -> byRow.add(new ArrayList<>()));
        sheet.cells().forEach(cell -> byRow.get(cell.row()).add(cell));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<int[]> pieces = pieces();
        int at = 0;
        while (at < pieces.size()) {
            int from = pieces.get(at)[0];
            int to = pieces.get(at)[1];
            while (at + 1 < pieces.size()
                    && pieces.get(at + 1)[0] - to <= WIDEST_GAP
                    && !beginsWithCaption(pieces.get(at + 1))) {
                to = pieces.get(++at)[1];
            }
            at++;
            blocks.addAll(Captions.peeled(grid(from, to)));
        }
        return blocks;
    }

    /** A lone label below an empty row may be a row of the table above, so a caption has to look like one. */
    private boolean beginsWithCaption(int[] piece) {
        List<Block> blocks = Captions.peeled(grid(piece[0], piece[1]));
        boolean merged = byRow.get(piece[0]).stream().anyMatch(cell -> cell.columnSpan() > 2);
        return blocks.get(0) instanceof TextLine
                && (merged
                        || blocks.stream()
                                .takeWhile(TextLine.class::isInstance)
                                .map(block -> ((TextLine) block).text())
                                .anyMatch(text -> text.contains("表") || text.contains("：") || text.contains(":")));
    }

    /** Runs of rows without an empty one. */
    private List<int[]> pieces() {
        BitSet used = new BitSet();
        sheet.cells().forEach(cell -> used.set(cell.row(), cell.row() + cell.rowSpan()));
        List<int[]> pieces = new ArrayList<>();
        for (int from = used.nextSetBit(0); from >= 0; ) {
            int to = Math.min(used.nextClearBit(from), sheet.sheetRows().size());
            pieces.add(new int[] {from, to});
            from = used.nextSetBit(to);
        }
        return pieces;
    }

    private Grid grid(int from, int to) {
        List<GridCell> cells = new ArrayList<>();
        for (int row = from; row < to; row++) {
            for (SheetCells.SheetCell cell : byRow.get(row)) {
                cells.add(new GridCell(
                        cell.row() - from,
                        cell.column(),
                        Math.min(cell.rowSpan(), to - cell.row()),
                        cell.columnSpan(),
                        cell.text(),
                        cell.indent(),
                        Origin.TEXT,
                        at(cell.row())));
            }
        }
        return new Grid(to - from, sheet.columns(), cells, List.of(), GridOrigin.SHEET, at(from));
    }

    private Place at(int row) {
        return new Place(place.file(), place.page(), sheet.sheetRows().get(row), Box.NONE);
    }
}
