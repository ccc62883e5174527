package org.mingzhang.readers.json;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.Text;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Book;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.TextLine;
import tools.jackson.databind.JsonNode;

/** From JSON to a layout; what a writer by hand leaves out is filled in, what is wrong is refused with its place. */
final class LayoutParser {

    private static final int MOST_CELLS = 5_000_000;

    private final Input input;
    private String file;

    LayoutParser(Input input) {
        this.input = input;
        this.file = input.name();
    }

    Layout parse(JsonNode root) {
        Fields layout = new Fields(root, "");
        if (!layout.text("format").equals(LayoutJson.FORMAT)) {
            throw new FormException("/format", "is not " + LayoutJson.FORMAT);
        }
        if (layout.number("version", LayoutJson.VERSION) != LayoutJson.VERSION) {
            throw new FormException("/version", "is not " + LayoutJson.VERSION);
        }
        List<Source> sources = new ArrayList<>();
        for (Fields source : layout.objects("sources")) {
            sources.add(new Source(
                    source.text("name"),
                    source.text("sha256", ""),
                    source.text("format", "json"),
                    source.number("pages", 0),
                    source.object("book").map(LayoutParser::book)));
        }
        if (!layout.has("sources")) {
            sources.add(new Source(input.name(), input.sha256(), "json", 0));
        }
        file = sources.isEmpty() ? input.name() : sources.get(0).name();
        List<Block> blocks = new ArrayList<>();
        for (Fields block : layout.objects("blocks")) {
            blocks.add(block(block));
        }
        List<ReadingNotice> notices = new ArrayList<>();
        for (Fields notice : layout.objects("notices")) {
            notices.add(new ReadingNotice(
                    notice.choice("kind", NoticeKind.class, null),
                    new Text(notice.text("zh"), notice.text("en")),
                    place(notice)));
        }
        return new Layout(sources, blocks, notices);
    }

    private static Book book(Fields book) {
        String unit = book.text("unit");
        if (!unit.equals(LayoutJson.PAGE) && !unit.equals(LayoutJson.LINE)) {
            throw new FormException(book.pointer() + "/unit", "is neither page nor line");
        }
        int first = book.number("first", 1);
        try {
            return new Book(
                    book.number("number", 1),
                    book.number("count", 1),
                    unit.equals(LayoutJson.PAGE),
                    first,
                    book.number("last", first));
        } catch (IllegalArgumentException e) {
            throw new FormException(book.pointer(), "is no stretch of a file");
        }
    }

    private Block block(Fields block) {
        return switch (block.text("type")) {
            case "line" -> line(block);
            case "grid" -> grid(block);
            default -> throw new FormException(block.pointer() + "/type", "is neither line nor grid");
        };
    }

    private TextLine line(Fields line) {
        String text = line.text("text");
        if (text.isBlank()) {
            throw new FormException(line.pointer() + "/text", "is blank");
        }
        return new TextLine(
                text,
                line.choice("end", LineEnd.class, LineEnd.UNKNOWN),
                line.choice("origin", Origin.class, Origin.TEXT),
                place(line));
    }

    private Grid grid(Fields grid) {
        Place place = place(grid);
        List<GridCell> cells = grid.has("table") ? shorthand(grid, place) : cells(grid, place);
        int rows = 0;
        int columns = 0;
        for (GridCell cell : cells) {
            rows = Math.max(rows, cell.row() + cell.rowSpan());
            columns = Math.max(columns, cell.column() + cell.columnSpan());
        }
        int statedRows = grid.number("rows", Math.max(rows, grid.items("table").size()));
        int statedColumns = grid.number("columns", columns);
        if (statedRows < rows || statedColumns < columns || (long) statedRows * statedColumns > MOST_CELLS) {
            throw new FormException(grid.pointer(), "has cells outside its rows and columns, or too many");
        }
        return new Grid(
                statedRows,
                statedColumns,
                cells,
                grid.numbers("columnEdges"),
                grid.choice("origin", GridOrigin.class, GridOrigin.MARKUP),
                place);
    }

    private List<GridCell> cells(Fields grid, Place otherwise) {
        List<GridCell> cells = new ArrayList<>();
        for (Fields cell : grid.objects("cells")) {
            int row = cell.number("row", -1);
            int column = cell.number("column", -1);
            int rowSpan = cell.number("rowSpan", 1);
            int columnSpan = cell.number("columnSpan", 1);
            if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1 || row > MOST_CELLS || column > MOST_CELLS) {
                throw new FormException(cell.pointer(), "lacks a valid row, column or span");
            }
            cells.add(new GridCell(
                    row,
                    column,
                    rowSpan,
                    columnSpan,
                    cell.text("text", ""),
                    cell.number("indent", 0),
                    cell.choice("origin", Origin.class, Origin.TEXT),
                    cell.has("place") ? place(cell) : otherwise));
        }
        return cells;
    }

    /** {@code "table": [["科目", "金额"], ["合计", "5"]]}: texts row by row, empty cells empty. */
    private static List<GridCell> shorthand(Fields grid, Place place) {
        List<GridCell> cells = new ArrayList<>();
        List<JsonNode> rows = grid.items("table");
        for (int r = 0; r < rows.size(); r++) {
            String pointer = grid.pointer() + "/table/" + r;
            if (!rows.get(r).isArray()) {
                throw new FormException(pointer, "is no array");
            }
            int c = 0;
            for (JsonNode text : rows.get(r)) {
                if (!text.isString()) {
                    throw new FormException(pointer + '/' + c, "is no string");
                }
                if (!text.stringValue().isBlank()) {
                    cells.add(new GridCell(r, c, 1, 1, text.stringValue(), 0, Origin.TEXT, place));
                }
                c++;
            }
        }
        return cells;
    }

    private Place place(Fields of) {
        return of.object("place")
                .map(place -> new Place(
                        place.text("file", file),
                        place.number("page", 0),
                        place.number("line", 0),
                        place.has("box") ? box(place) : Box.NONE))
                .orElse(Place.ofFile(file));
    }

    private static Box box(Fields place) {
        List<Float> edges = place.numbers("box");
        if (edges.size() != 4) {
            throw new FormException(place.pointer() + "/box", "has not four numbers");
        }
        return new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
    }
}
