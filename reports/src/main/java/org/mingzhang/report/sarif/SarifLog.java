package org.mingzhang.report.sarif;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Remark;
import org.mingzhang.check.SetAside;
import org.mingzhang.check.Severity;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.report.Wording;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a SARIF 2.1.0 log. A budget has pages and table cells where code has lines: the page and the box go to the
 * property bag of a location, table, row and column to its logical location.
 */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final Language language;
    private final Map<String, Text> rules = new LinkedHashMap<>();

    SarifLog(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    void write(CheckReport report) {
        collectRules(report);
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool(report.toolVersion());
        json.writeStringProperty("language", language == Language.ZH ? "zh-CN" : "en-US");
        artifacts(report.documents());
        results(report.documents());
        invocation(report);
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void collectRules(CheckReport report) {
        for (DocumentReport document : report.documents()) {
            for (Coverage coverage : document.coverage()) {
                rules.putIfAbsent(coverage.ruleId(), coverage.title());
            }
            for (Finding finding : document.findings()) {
                rules.putIfAbsent(finding.ruleId(), new Text(finding.ruleId(), finding.ruleId()));
            }
            for (SetAside aside : document.setAside()) {
                String id = aside.finding().ruleId();
                rules.putIfAbsent(id, new Text(id, id));
            }
        }
    }

    private void tool(String version) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "mingzhang");
        json.writeStringProperty("version", version);
        json.writeArrayPropertyStart("rules");
        rules.forEach((id, title) -> {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            message("shortDescription", title.in(language));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void artifacts(List<DocumentReport> documents) {
        json.writeArrayPropertyStart("artifacts");
        Map<String, String> hashes = new LinkedHashMap<>();
        for (DocumentReport document : documents) {
            document.sources().forEach(source -> hashes.put(source.name(), source.sha256()));
        }
        hashes.forEach((file, sha256) -> {
            json.writeStartObject();
            artifactLocation("location", file);
            json.writeObjectPropertyStart("hashes");
            json.writeStringProperty("sha-256", sha256);
            json.writeEndObject();
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void results(List<DocumentReport> documents) {
        List<String> ids = new ArrayList<>(rules.keySet());
        json.writeArrayPropertyStart("results");
        for (DocumentReport document : documents) {
            for (Finding finding : document.shown().findings()) {
                result(document, finding, ids.indexOf(finding.ruleId()), Optional.empty());
            }
            for (SetAside aside : document.setAside()) {
                Finding finding = aside.finding();
                result(document, finding, ids.indexOf(finding.ruleId()), Optional.of(aside));
            }
        }
        json.writeEndArray();
    }

    private void result(DocumentReport document, Finding finding, int ruleIndex, Optional<SetAside> aside) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.ruleId());
        json.writeNumberProperty("ruleIndex", ruleIndex);
        json.writeStringProperty("level", level(finding.severity()));
        message("message", words(finding));
        json.writeArrayPropertyStart("locations");
        if (!finding.evidence().isEmpty()) {
            location(finding.evidence().get(0));
        }
        json.writeEndArray();
        if (finding.evidence().size() > 1) {
            json.writeArrayPropertyStart("relatedLocations");
            finding.evidence().stream().skip(1).forEach(this::location);
            json.writeEndArray();
        }
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("mingzhang/v1", finding.fingerprint());
        json.writeEndObject();
        aside.ifPresent(this::suppressions);
        if (document.sources().stream().anyMatch(source -> source.book().isPresent())) {
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("document", Wording.name(document).in(language));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void suppressions(SetAside aside) {
        json.writeArrayPropertyStart("suppressions");
        json.writeStartObject();
        json.writeStringProperty("kind", "external");
        json.writeStringProperty("status", "accepted");
        json.writeStringProperty("justification", Wording.justification(aside).in(language));
        json.writeEndObject();
        json.writeEndArray();
    }

    private String words(Finding finding) {
        StringBuilder words = new StringBuilder(finding.message().in(language));
        finding.computation()
                .ifPresent(computation -> words.append('\n')
                        .append(Wording.computation(computation).in(language)));
        finding.basis().forEach(basis -> words.append('\n').append(Wording.citation(basis, language)));
        String remedy = finding.remedy().in(language);
        if (!remedy.isEmpty()) {
            words.append('\n').append(remedy);
        }
        return words.toString();
    }

    private void location(Evidence evidence) {
        Place place = evidence.place();
        json.writeStartObject();
        if (!place.file().isEmpty()) {
            physicalLocation(place, evidence.quote());
        }
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("fullyQualifiedName", evidence.label());
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("properties");
        if (place.page() > 0) {
            json.writeNumberProperty("page", place.page());
        }
        if (!place.box().isNone()) {
            json.writeArrayPropertyStart("box");
            json.writeNumber(place.box().left());
            json.writeNumber(place.box().top());
            json.writeNumber(place.box().right());
            json.writeNumber(place.box().bottom());
            json.writeEndArray();
        }
        json.writeStringProperty("quote", evidence.quote());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void physicalLocation(Place place, String quote) {
        json.writeObjectPropertyStart("physicalLocation");
        artifactLocation("artifactLocation", place.file());
        if (place.line() > 0) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", place.line());
            message("snippet", quote);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void invocation(CheckReport report) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", report.unread().isEmpty());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (UnreadInput input : report.unread()) {
            notification("error", input.problem().in(language), Place.ofFile(input.name()));
        }
        for (DocumentReport document : report.documents()) {
            for (ReadingNotice notice : document.notices()) {
                notification("warning", notice.message().in(language), notice.place());
            }
        }
        for (Remark remark : report.remarks()) {
            notification("note", remark.message().in(language), Place.NONE);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notification(String level, String words, Place place) {
        json.writeStartObject();
        json.writeStringProperty("level", level);
        message("message", words);
        if (!place.file().isEmpty()) {
            json.writeArrayPropertyStart("locations");
            json.writeStartObject();
            physicalLocation(place, words);
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void message(String name, String words) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", words);
        json.writeEndObject();
    }

    private void artifactLocation(String name, String file) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("uri", uri(file));
        json.writeEndObject();
    }

    private static String uri(String file) {
        String path = file.replace('\\', '/');
        try {
            // A colon in the first segment of a relative path would read as a scheme.
            return new URI(null, null, path.startsWith("/") ? path : "./" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
