package org.mingzhang.readers.json;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Book;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.TextLine;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes a layout in JSON, so that {@link JsonReader} reads an equal one. */
public final class LayoutJson {

    /** Value of the {@code format} property. */
    public static final String FORMAT = "mingzhang-layout";

    /** Value of the {@code version} property; raised when old readers would misread. */
    public static final int VERSION = 1;

    static final String PAGE = "page";
    static final String LINE = "line";

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** Writes the layout in UTF-8, without closing the stream. */
    public void write(Layout layout, OutputStream out) {
        try (JsonGenerator json = mapper.createGenerator(new Unclosed(out), JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeNumberProperty("version", VERSION);
            json.writeArrayPropertyStart("sources");
            layout.sources().forEach(source -> source(json, source));
            json.writeEndArray();
            json.writeArrayPropertyStart("blocks");
            layout.blocks().forEach(block -> block(json, block));
            json.writeEndArray();
            json.writeArrayPropertyStart("notices");
            layout.notices().forEach(notice -> notice(json, notice));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void source(JsonGenerator json, Source source) {
        json.writeStartObject();
        json.writeStringProperty("name", source.name());
        json.writeStringProperty("sha256", source.sha256());
        json.writeStringProperty("format", source.format());
        json.writeNumberProperty("pages", source.pages());
        source.book().ifPresent(book -> book(json, book));
        json.writeEndObject();
    }

    private static void book(JsonGenerator json, Book book) {
        json.writeObjectPropertyStart("book");
        json.writeNumberProperty("number", book.number());
        json.writeNumberProperty("count", book.count());
        json.writeStringProperty("unit", book.isPaged() ? PAGE : LINE);
        json.writeNumberProperty("first", book.first());
        json.writeNumberProperty("last", book.last());
        json.writeEndObject();
    }

    private static void block(JsonGenerator json, Block block) {
        if (block instanceof TextLine line) {
            json.writeStartObject();
            json.writeStringProperty("type", "line");
            json.writeStringProperty("text", line.text());
            json.writeStringProperty("end", lower(line.end()));
            origin(json, line.origin());
            place(json, line.place());
            json.writeEndObject();
        } else if (block instanceof Grid grid) {
            grid(json, grid);
        }
    }

    private static void grid(JsonGenerator json, Grid grid) {
        json.writeStartObject();
        json.writeStringProperty("type", "grid");
        json.writeStringProperty("origin", lower(grid.origin()));
        json.writeNumberProperty("rows", grid.rows());
        json.writeNumberProperty("columns", grid.columns());
        if (!grid.columnEdges().isEmpty()) {
            json.writeArrayPropertyStart("columnEdges");
            grid.columnEdges().forEach(json::writeNumber);
            json.writeEndArray();
        }
        place(json, grid.place());
        json.writeArrayPropertyStart("cells");
        grid.cells().forEach(cell -> cell(json, cell));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void cell(JsonGenerator json, GridCell cell) {
        json.writeStartObject();
        json.writeNumberProperty("row", cell.row());
        json.writeNumberProperty("column", cell.column());
        if (cell.rowSpan() > 1) {
            json.writeNumberProperty("rowSpan", cell.rowSpan());
        }
        if (cell.columnSpan() > 1) {
            json.writeNumberProperty("columnSpan", cell.columnSpan());
        }
        json.writeStringProperty("text", cell.text());
        if (cell.indent() != 0) {
            json.writeNumberProperty("indent", cell.indent());
        }
        origin(json, cell.origin());
        place(json, cell.place());
        json.writeEndObject();
    }

    private static void notice(JsonGenerator json, ReadingNotice notice) {
        json.writeStartObject();
        json.writeStringProperty("kind", lower(notice.kind()));
        json.writeStringProperty("zh", notice.message().zh());
        json.writeStringProperty("en", notice.message().en());
        place(json, notice.place());
        json.writeEndObject();
    }

    private static void origin(JsonGenerator json, Origin origin) {
        if (origin != Origin.TEXT) {
            json.writeStringProperty("origin", lower(origin));
        }
    }

    private static void place(JsonGenerator json, Place place) {
        json.writeObjectPropertyStart("place");
        json.writeStringProperty("file", place.file());
        if (place.page() != 0) {
            json.writeNumberProperty("page", place.page());
        }
        if (place.line() != 0) {
            json.writeNumberProperty("line", place.line());
        }
        if (!place.box().isNone()) {
            Box box = place.box();
            json.writeArrayPropertyStart("box");
            json.writeNumber(box.left());
            json.writeNumber(box.top());
            json.writeNumber(box.right());
            json.writeNumber(box.bottom());
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Passes everything on but the end. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
