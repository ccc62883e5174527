package org.mingzhang.report.json;

import org.mingzhang.layout.Book;
import tools.jackson.core.JsonGenerator;

/** Where a disclosure stands in a file that binds several, in JSON. */
public final class BookJson {

    private BookJson() {}

    /** Writes the property {@code book} of a source. */
    public static void write(JsonGenerator json, Book book) {
        json.writeObjectPropertyStart("book");
        json.writeNumberProperty("number", book.number());
        json.writeNumberProperty("count", book.count());
        json.writeStringProperty("unit", book.isPaged() ? "page" : "line");
        json.writeNumberProperty("first", book.first());
        json.writeNumberProperty("last", book.last());
        json.writeEndObject();
    }
}
