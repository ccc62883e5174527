package org.mingzhang.report.json;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeMap;
import org.mingzhang.Language;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.CompanionRef;
import org.mingzhang.check.Computation;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.LegalBasis;
import org.mingzhang.check.PackRef;
import org.mingzhang.check.Remark;
import org.mingzhang.check.SetAside;
import org.mingzhang.check.ShownFindings;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.model.Disclosure;
import org.mingzhang.report.SourceDigest;
import tools.jackson.core.JsonGenerator;

/** Writes one report, field by field in the order of the schema. */
final class ReportJson {

    private final JsonGenerator json;
    private final Language language;

    ReportJson(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    void write(CheckReport report) {
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeStringProperty("name", "mingzhang");
        json.writeStringProperty("version", report.toolVersion());
        json.writeStringProperty("language", language == Language.ZH ? "zh" : "en");
        json.writeEndObject();
        json.writeArrayPropertyStart("documents");
        report.documents().forEach(this::document);
        json.writeEndArray();
        json.writeArrayPropertyStart("unread");
        report.unread().forEach(this::unread);
        json.writeEndArray();
        json.writeArrayPropertyStart("remarks");
        report.remarks().forEach(this::remark);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void document(DocumentReport document) {
        json.writeStartObject();
        json.writeStringProperty("source", document.name());
        json.writeStringProperty("sha256", SourceDigest.of(document.sources()));
        json.writeArrayPropertyStart("sources");
        document.sources().forEach(this::source);
        json.writeEndArray();
        disclosure(document.disclosure());
        json.writeArrayPropertyStart("packs");
        document.packs().forEach(this::pack);
        json.writeEndArray();
        json.writeStringProperty("verdict", document.verdict().name());
        json.writeArrayPropertyStart("findings");
        ShownFindings shown = document.shown();
        shown.findings().forEach(this::finding);
        json.writeEndArray();
        json.writeArrayPropertyStart("leftOut");
        shown.leftOut().forEach(this::leftOut);
        json.writeEndArray();
        json.writeArrayPropertyStart("suppressed");
        document.setAside().forEach(this::setAside);
        json.writeEndArray();
        json.writeArrayPropertyStart("coverage");
        document.coverage().forEach(this::coverage);
        json.writeEndArray();
        json.writeArrayPropertyStart("notices");
        document.notices().forEach(this::notice);
        json.writeEndArray();
        json.writeArrayPropertyStart("companions");
        document.companions().forEach(this::companion);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void leftOut(ShownFindings.LeftOut left) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", left.ruleId());
        json.writeNumberProperty("count", left.count());
        json.writeEndObject();
    }

    private void companion(CompanionRef companion) {
        json.writeStartObject();
        json.writeStringProperty("relation", companion.kinship().name());
        json.writeStringProperty("source", companion.name());
        disclosure(companion.disclosure());
        json.writeEndObject();
    }

    private void source(Source source) {
        json.writeStartObject();
        json.writeStringProperty("name", source.name());
        json.writeStringProperty("sha256", source.sha256());
        json.writeStringProperty("format", source.format());
        number("pages", source.pages());
        source.book().ifPresent(book -> BookJson.write(json, book));
        json.writeEndObject();
    }

    private void disclosure(Disclosure disclosure) {
        json.writeObjectPropertyStart("disclosure");
        json.writeStringProperty("department", disclosure.department());
        number("fiscalYear", disclosure.fiscalYear());
        json.writeStringProperty("kind", disclosure.kind().name());
        json.writeStringProperty("scope", disclosure.scope().name());
        json.writeStringProperty("jurisdiction", disclosure.jurisdiction());
        json.writeStringProperty("unit", disclosure.unit().symbol());
        json.writeEndObject();
    }

    private void pack(PackRef pack) {
        json.writeStartObject();
        json.writeStringProperty("id", pack.id());
        json.writeStringProperty("version", pack.version());
        json.writeEndObject();
    }

    private void setAside(SetAside aside) {
        json.writeStartObject();
        json.writeStringProperty("kind", aside.cause().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("reason", aside.reason());
        json.writeStringProperty("by", aside.by());
        json.writeStringProperty("until", aside.until().map(LocalDate::toString).orElse(null));
        json.writeName("finding");
        finding(aside.finding());
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.ruleId());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("message", finding.message().in(language));
        json.writeObjectPropertyStart("arguments");
        new TreeMap<>(finding.arguments()).forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("evidence");
        finding.evidence().forEach(this::evidence);
        json.writeEndArray();
        json.writeName("computation");
        finding.computation().ifPresentOrElse(this::computation, json::writeNull);
        json.writeArrayPropertyStart("basis");
        finding.basis().forEach(this::basis);
        json.writeEndArray();
        json.writeStringProperty("remedy", finding.remedy().in(language));
        json.writeStringProperty("fingerprint", finding.fingerprint());
        json.writeArrayPropertyStart("consequences");
        finding.consequences().forEach(this::consequence);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) {
        json.writeStartObject();
        json.writeStringProperty("quote", evidence.quote());
        json.writeStringProperty("label", evidence.label());
        json.writeName("location");
        location(evidence.place(), evidence.table(), evidence.row(), evidence.column());
        json.writeEndObject();
    }

    private void location(Place place, String table, String row, String column) {
        json.writeStartObject();
        json.writeStringProperty("file", place.file());
        number("page", place.page());
        number("line", place.line());
        json.writeStringProperty("table", table);
        json.writeStringProperty("row", row);
        json.writeStringProperty("column", column);
        json.writeName("box");
        box(place.box());
        json.writeEndObject();
    }

    private void box(Box box) {
        if (box.isNone()) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        json.writeNumber(box.left());
        json.writeNumber(box.top());
        json.writeNumber(box.right());
        json.writeNumber(box.bottom());
        json.writeEndArray();
    }

    private void computation(Computation computation) {
        json.writeStartObject();
        json.writeStringProperty("expression", computation.expression());
        json.writeStringProperty("expected", computation.expected());
        json.writeStringProperty("found", computation.found());
        json.writeStringProperty("difference", computation.difference());
        json.writeStringProperty("tolerance", computation.tolerance());
        json.writeEndObject();
    }

    private void basis(LegalBasis basis) {
        json.writeStartObject();
        json.writeStringProperty("instrument", basis.instrument());
        json.writeStringProperty("number", basis.number());
        json.writeStringProperty("article", basis.article());
        json.writeStringProperty("confidence", basis.confidence().name());
        json.writeEndObject();
    }

    private void consequence(Finding.Consequence consequence) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", consequence.ruleId());
        json.writeStringProperty("message", consequence.message().in(language));
        json.writeName("computation");
        consequence.computation().ifPresentOrElse(this::computation, json::writeNull);
        json.writeEndObject();
    }

    private void coverage(Coverage coverage) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", coverage.ruleId());
        json.writeStringProperty("title", coverage.title().in(language));
        json.writeBooleanProperty("mandatory", coverage.mandatory());
        json.writeStringProperty("outcome", coverage.outcome().name());
        json.writeNumberProperty("compared", coverage.compared());
        json.writeNumberProperty("passed", coverage.passed());
        json.writeNumberProperty("withinRounding", coverage.withinRounding());
        json.writeNumberProperty("failed", coverage.failed());
        json.writeNumberProperty("notEvaluated", coverage.notEvaluated());
        json.writeStringProperty("reason", coverage.reason().in(language));
        json.writeEndObject();
    }

    private void notice(ReadingNotice notice) {
        json.writeStartObject();
        json.writeStringProperty("kind", notice.kind().name());
        json.writeStringProperty("message", notice.message().in(language));
        json.writeName("location");
        location(notice.place(), "", "", "");
        json.writeEndObject();
    }

    private void unread(UnreadInput input) {
        json.writeStartObject();
        json.writeStringProperty("source", input.name());
        json.writeStringProperty("message", input.problem().in(language));
        json.writeEndObject();
    }

    private void remark(Remark remark) {
        json.writeStartObject();
        json.writeStringProperty("kind", remark.kind().name());
        json.writeStringProperty("message", remark.message().in(language));
        json.writeEndObject();
    }

    /** Numbers from 1; 0 stands for unknown in the records and becomes null. */
    private void number(String name, int value) {
        if (value > 0) {
            json.writeNumberProperty(name, value);
        } else {
            json.writeNullProperty(name);
        }
    }
}
