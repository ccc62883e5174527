package org.mingzhang.report.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.mingzhang.Language;
import org.mingzhang.interpret.Interpretation;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Line;
import org.mingzhang.model.Part;
import org.mingzhang.model.Project;
import org.mingzhang.model.TocEntry;
import org.mingzhang.report.json.BookJson;
import org.mingzhang.report.json.JsonOutput;
import tools.jackson.core.JsonGenerator;

/** Readings as JSON: an array with one object a document, its facts by kind. */
public final class ReadingJson {

    private final JsonGenerator json;
    private final Language language;

    private ReadingJson(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    /**
     * Writes readings.
     *
     * @throws IOException when the writer fails
     */
    public static void write(List<Reading> readings, Language language, Writer out) throws IOException {
        JsonOutput.write(out, json -> {
            ReadingJson writer = new ReadingJson(json, language);
            json.writeStartArray();
            readings.forEach(writer::reading);
            json.writeEndArray();
        });
    }

    private void reading(Reading reading) {
        json.writeStartObject();
        json.writeStringProperty("source", reading.name());
        json.writeArrayPropertyStart("sources");
        for (Source source : reading.layout().sources()) {
            json.writeStartObject();
            json.writeStringProperty("name", source.name());
            json.writeStringProperty("sha256", source.sha256());
            json.writeStringProperty("format", source.format());
            json.writeNumberProperty("pages", source.pages());
            source.book().ifPresent(book -> BookJson.write(json, book));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty(
                "status", reading.understanding().recognition().status().name());
        disclosure(reading.understanding().recognition().disclosure());
        json.writeArrayPropertyStart("evidence");
        reading.understanding().recognition().evidence().forEach(json::writeString);
        json.writeEndArray();
        reading.understanding().interpretation().map(Interpretation::document).ifPresent(this::document);
        json.writeArrayPropertyStart("notices");
        reading.understanding()
                .interpretation()
                .map(Interpretation::notices)
                .orElse(reading.layout().notices())
                .forEach(this::notice);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void disclosure(Disclosure disclosure) {
        json.writeObjectPropertyStart("disclosure");
        json.writeStringProperty("department", disclosure.department());
        json.writeNumberProperty("fiscalYear", disclosure.fiscalYear());
        json.writeStringProperty("kind", disclosure.kind().name());
        json.writeStringProperty("scope", disclosure.scope().name());
        json.writeStringProperty("jurisdiction", disclosure.jurisdiction());
        json.writeStringProperty("unit", disclosure.unit().symbol());
        json.writeEndObject();
    }

    private void document(BudgetDocument document) {
        json.writeArrayPropertyStart("contents");
        document.contents().forEach(this::entry);
        json.writeEndArray();
        json.writeArrayPropertyStart("parts");
        document.parts().forEach(this::part);
        json.writeEndArray();
        json.writeArrayPropertyStart("tables");
        AmountsByLine amounts = new AmountsByLine(document.amounts());
        for (BudgetTable table : document.tables()) {
            table(table, document, amounts);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("claims");
        document.claims().forEach(this::claim);
        json.writeEndArray();
        json.writeArrayPropertyStart("projects");
        document.projects().forEach(this::project);
        json.writeEndArray();
        json.writeArrayPropertyStart("indicators");
        document.indicators().forEach(this::indicator);
        json.writeEndArray();
    }

    private void entry(TocEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("number", entry.number());
        json.writeStringProperty("title", entry.title());
        json.writeStringProperty("tableKind", entry.tableKind());
        json.writeStringProperty("partKey", entry.partKey());
        json.writeBooleanProperty("isTable", entry.isTable());
        place(entry.place());
        json.writeEndObject();
    }

    private void part(Part part) {
        json.writeStartObject();
        json.writeNumberProperty("id", part.id());
        json.writeNumberProperty("parent", part.parent());
        json.writeStringProperty("key", part.key());
        json.writeStringProperty("number", part.number());
        json.writeStringProperty("title", part.title());
        json.writeNumberProperty("level", part.level());
        json.writeStringProperty("text", part.text());
        place(part.place());
        json.writeEndObject();
    }

    private void table(BudgetTable table, BudgetDocument document, AmountsByLine amounts) {
        json.writeStartObject();
        json.writeStringProperty("kind", table.kind());
        json.writeStringProperty("number", table.number());
        json.writeStringProperty("title", table.title());
        json.writeStringProperty("entity", table.entity());
        json.writeNumberProperty("year", table.year());
        json.writeStringProperty("unit", table.unit().symbol());
        json.writeStringProperty("emptiness", table.emptiness().name());
        json.writeBooleanProperty("blankIsZero", table.blankIsZero());
        json.writeStringProperty("note", table.note());
        json.writeNumberProperty("pages", table.pages());
        json.writeArrayPropertyStart("columns");
        table.columns().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        for (Line line : document.lines()) {
            if (line.table() == table.id()) {
                row(line, amounts.of(line));
            }
        }
        json.writeEndArray();
        place(table.place());
        json.writeEndObject();
    }

    private void row(Line line, List<Amount> amounts) {
        json.writeStartObject();
        json.writeStringProperty("entity", line.entity());
        json.writeStringProperty("side", line.side());
        json.writeStringProperty("key", line.key());
        json.writeStringProperty("code", line.code());
        json.writeStringProperty("label", line.label());
        json.writeNumberProperty("level", line.level());
        json.writeNumberProperty("parent", line.parent());
        json.writeStringProperty("role", line.role().name());
        json.writeObjectPropertyStart("amounts");
        amounts.forEach(amount -> figure(amount.column(), amount.figure()));
        json.writeEndObject();
        place(line.place());
        json.writeEndObject();
    }

    private void claim(Claim claim) {
        json.writeStartObject();
        json.writeStringProperty("subject", claim.subject());
        json.writeStringProperty("qualifier", claim.qualifier());
        json.writeStringProperty("code", claim.code());
        json.writeNumberProperty("year", claim.year());
        json.writeBooleanProperty("isPlan", claim.isPlan());
        figure("amount", claim.amount());
        json.writeStringProperty("baseKind", claim.baseKind().name());
        figure("base", claim.base());
        json.writeStringProperty("direction", claim.direction().name());
        figure("change", claim.change());
        figure("rate", claim.rate());
        figure("share", claim.share());
        figure("completion", claim.completion());
        json.writeStringProperty("reasonState", claim.reason().state().name());
        json.writeStringProperty("reason", claim.reason().text());
        json.writeStringProperty("partKey", claim.partKey());
        json.writeStringProperty("quote", claim.quote());
        place(claim.place());
        json.writeEndObject();
    }

    private void project(Project project) {
        json.writeStartObject();
        json.writeStringProperty("name", project.name());
        figure("amount", project.amount());
        json.writeStringProperty("purpose", project.purpose());
        json.writeStringProperty("goals", project.goals());
        json.writeStringProperty("source", project.source());
        place(project.place());
        json.writeEndObject();
    }

    private void indicator(Indicator indicator) {
        json.writeStartObject();
        json.writeStringProperty("owner", indicator.owner());
        json.writeStringProperty("first", indicator.first());
        json.writeStringProperty("second", indicator.second());
        json.writeStringProperty("name", indicator.name());
        json.writeStringProperty("comparator", indicator.comparator().name());
        figure("value", indicator.value());
        json.writeStringProperty("measure", indicator.measure());
        json.writeStringProperty("form", indicator.form().name());
        json.writeStringProperty("text", indicator.text());
        json.writeStringProperty("source", indicator.source());
        place(indicator.place());
        json.writeEndObject();
    }

    private void notice(ReadingNotice notice) {
        json.writeStartObject();
        json.writeStringProperty("kind", notice.kind().name());
        json.writeStringProperty("message", notice.message().in(language));
        place(notice.place());
        json.writeEndObject();
    }

    /** A number as printed with its unit, or the state in its place; nothing where nothing was said. */
    private void figure(String name, Figure figure) {
        if (figure.state() == FigureState.ABSENT) {
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("state", figure.state().name());
        if (figure.isNumber()) {
            json.writeStringProperty("value", figure.value().toPlainString());
            json.writeNumberProperty("decimals", figure.decimals());
        }
        json.writeStringProperty("unit", figure.unit().symbol());
        json.writeStringProperty("raw", figure.raw());
        json.writeEndObject();
    }

    private void place(Place place) {
        json.writeObjectPropertyStart("place");
        json.writeStringProperty("file", place.file());
        json.writeNumberProperty("page", place.page());
        json.writeNumberProperty("line", place.line());
        Box box = place.box();
        if (!box.isNone()) {
            json.writeArrayPropertyStart("box");
            json.writeNumber(box.left());
            json.writeNumber(box.top());
            json.writeNumber(box.right());
            json.writeNumber(box.bottom());
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
