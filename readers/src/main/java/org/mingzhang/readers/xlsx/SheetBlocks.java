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

/** Cuts a sheet into its texts and tables: a table begins where, after an empty row, a caption stands. */
final class SheetBlocks {

    /** More empty rows than this end a table in any case. */
    private static final int WIDEST_GAP = 30;

    private final SheetCells sheet;
    private final Place place;
    private final List<List<SheetCells.SheetCell>> byRow = new ArrayList<>();

    /** Rows from one to before another: a text, or a table with what stands around it. */
    private record Piece(int from, int to, boolean prose) {}

    SheetBlocks(SheetCells sheet, Place place) {
        this.sheet = sheet;
        this.place = place;
        sheet.sheetRows().forEach(row -> byRow.add(new ArrayList<>()));
        sheet.cells().forEach(cell -> byRow.get(cell.row()).add(cell));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Piece> pieces = pieces();
        int at = 0;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            int to = piece.to;
            while (!piece.prose
                    && at + 1 < pieces.size()
                    && !pieces.get(at + 1).prose
                    && pieces.get(at + 1).from - to <= WIDEST_GAP
                    && !beginsWithCaption(pieces.get(at + 1))) {
                to = pieces.get(++at).to;
            }
            at++;
            Grid grid = grid(piece.from, to, piece.prose ? 1 : sheet.columns());
            (piece.prose ? List.of(grid) : BesideTables.parted(grid))
                    .forEach(table -> blocks.addAll(Captions.peeled(table)));
        }
        return blocks;
    }

    /** A lone label below an empty row may be a row of the table above, so a caption has to look like one. */
    private boolean beginsWithCaption(Piece piece) {
        List<Block> blocks = Captions.peeled(grid(piece.from, piece.to, sheet.columns()));
        boolean merged = byRow.get(piece.from).stream().anyMatch(cell -> cell.columnSpan() > 2);
        return blocks.get(0) instanceof TextLine
                && (merged
                        || blocks.stream()
                                .takeWhile(TextLine.class::isInstance)
                                .map(block -> ((TextLine) block).text())
                                .anyMatch(text -> text.contains("表") || text.contains("：") || text.contains(":")));
    }

    /** Runs of rows without an empty one, parted where a text begins or ends. */
    private List<Piece> pieces() {
        BitSet used = new BitSet();
        sheet.cells().forEach(cell -> used.set(cell.row(), cell.row() + cell.rowSpan()));
        BitSet prose = new ProseRows(byRow, used).find();
        List<Piece> pieces = new ArrayList<>();
        for (int from = used.nextSetBit(0); from >= 0; ) {
            int end = Math.min(used.nextClearBit(from), sheet.sheetRows().size());
            boolean text = prose.get(from);
            int to = Math.min(end, text ? prose.nextClearBit(from) : next(prose, from, end));
            pieces.add(new Piece(from, to, text));
            from = used.nextSetBit(to);
        }
        return pieces;
    }

    private static int next(BitSet rows, int from, int otherwise) {
        int next = rows.nextSetBit(from);
        return next < 0 ? otherwise : next;
    }

    private Grid grid(int from, int to, int columns) {
        List<GridCell> cells = new ArrayList<>();
        for (int row = from; row < to; row++) {
            for (SheetCells.SheetCell cell : byRow.get(row)) {
                cells.add(new GridCell(
                        cell.row() - from,
                        Math.min(cell.column(), columns - 1),
                        Math.min(cell.rowSpan(), to - cell.row()),
                        Math.min(cell.columnSpan(), columns),
                        cell.text(),
                        cell.indent(),
                        Origin.TEXT,
                        at(cell.row())));
            }
        }
        return new Grid(to - from, columns, cells, List.of(), GridOrigin.SHEET, at(from));
    }

    private Place at(int row) {
        return new Place(place.file(), place.page(), sheet.sheetRows().get(row), Box.NONE);
    }
}
