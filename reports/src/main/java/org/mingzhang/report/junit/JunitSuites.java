package org.mingzhang.report.junit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mingzhang.Language;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.SetAside;
import org.mingzhang.check.Severity;
import org.mingzhang.check.ShownFindings;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.report.Wording;

/** Writes the suites. */
final class JunitSuites {

    private final XMLStreamWriter xml;
    private final Language language;

    JunitSuites(XMLStreamWriter xml, Language language) {
        this.xml = xml;
        this.language = language;
    }

    void write(CheckReport report) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        attribute("name", "mingzhang");
        for (DocumentReport document : report.documents()) {
            suite(document);
        }
        for (UnreadInput input : report.unread()) {
            unread(input);
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(DocumentReport document) throws XMLStreamException {
        List<Coverage> coverage = document.coverage();
        line(2);
        xml.writeStartElement("testsuite");
        attribute("name", Wording.name(document).in(language));
        attribute("tests", Integer.toString(coverage.size()));
        attribute("failures", Long.toString(count(coverage, document, Kind.FAILURE)));
        attribute("errors", Long.toString(count(coverage, document, Kind.ERROR)));
        attribute("skipped", Long.toString(count(coverage, document, Kind.SKIPPED)));
        for (Coverage rule : coverage) {
            testCase(rule, findings(document, rule), setAside(document, rule));
        }
        line(2);
        xml.writeEndElement();
    }

    private void testCase(Coverage rule, List<Finding> all, List<SetAside> aside) throws XMLStreamException {
        ShownFindings shown = ShownFindings.of(all);
        List<Finding> findings = shown.findings();
        line(4);
        xml.writeStartElement("testcase");
        int dash = rule.ruleId().indexOf('-');
        attribute("classname", dash < 0 ? rule.ruleId() : rule.ruleId().substring(0, dash));
        attribute("name", rule.ruleId() + " " + rule.title().in(language));
        String reason = rule.reason().in(language);
        switch (kind(rule, findings)) {
            case ERROR -> element("error", reason, "RULE_ERROR", "");
            case SKIPPED -> element("skipped", reason, "", "");
            case FAILURE -> {
                for (Finding finding : findings) {
                    if (finding.severity() == Severity.ERROR) {
                        element("failure", finding.message().in(language), "ERROR", detail(finding));
                    }
                }
                output(
                        findings.stream()
                                .filter(finding -> finding.severity() != Severity.ERROR)
                                .toList(),
                        aside,
                        shown.leftOut());
            }
            case PASSED -> output(findings, aside, shown.leftOut());
        }
        line(4);
        xml.writeEndElement();
    }

    private void output(List<Finding> findings, List<SetAside> aside, List<ShownFindings.LeftOut> leftOut)
            throws XMLStreamException {
        Stream<String> counted = findings.stream().map(this::line);
        Stream<String> known = aside.stream()
                .map(entry -> Wording.cause(entry.cause()).in(language) + " " + line(entry.finding()) + "\n"
                        + Wording.justification(entry).in(language));
        Stream<String> more = leftOut.stream().map(left -> Wording.leftOut(left).in(language));
        String text = Stream.of(counted, known, more).flatMap(lines -> lines).collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            line(6);
            xml.writeStartElement("system-out");
            text(text);
            xml.writeEndElement();
        }
    }

    private String line(Finding finding) {
        return Wording.severity(finding.severity()).in(language) + " "
                + finding.message().in(language) + "\n" + detail(finding);
    }

    private String detail(Finding finding) {
        StringBuilder detail = new StringBuilder();
        for (Evidence evidence : finding.evidence()) {
            detail.append(evidence.label())
                    .append(" “")
                    .append(evidence.quote())
                    .append("” ")
                    .append(Wording.place(evidence.place(), true).in(language))
                    .append('\n');
        }
        finding.computation()
                .ifPresent(computation -> detail.append(
                                Wording.computation(computation).in(language))
                        .append('\n'));
        finding.basis()
                .forEach(basis ->
                        detail.append(Wording.citation(basis, language)).append('\n'));
        return detail.append(finding.remedy().in(language)).toString();
    }

    private void unread(UnreadInput input) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testsuite");
        attribute("name", input.name());
        attribute("tests", "1");
        attribute("failures", "0");
        attribute("errors", "1");
        attribute("skipped", "0");
        line(4);
        xml.writeStartElement("testcase");
        attribute("classname", "mingzhang");
        attribute("name", "read");
        element("error", input.problem().in(language), "UNREADABLE", "");
        line(4);
        xml.writeEndElement();
        line(2);
        xml.writeEndElement();
    }

    private enum Kind {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    private static Kind kind(Coverage rule, List<Finding> findings) {
        if (rule.outcome() == Outcome.RULE_ERROR) {
            return Kind.ERROR;
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Kind.FAILURE;
        }
        return rule.outcome() == Outcome.NOT_APPLICABLE || rule.outcome() == Outcome.NOT_EVALUATED
                ? Kind.SKIPPED
                : Kind.PASSED;
    }

    private static long count(List<Coverage> coverage, DocumentReport document, Kind kind) {
        return coverage.stream()
                .filter(rule -> kind(rule, findings(document, rule)) == kind)
                .count();
    }

    private static List<Finding> findings(DocumentReport document, Coverage rule) {
        return document.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule.ruleId()))
                .toList();
    }

    private static List<SetAside> setAside(DocumentReport document, Coverage rule) {
        return document.setAside().stream()
                .filter(aside -> aside.finding().ruleId().equals(rule.ruleId()))
                .toList();
    }

    private void element(String name, String message, String type, String content) throws XMLStreamException {
        line(6);
        xml.writeStartElement(name);
        attribute("message", message);
        if (!type.isEmpty()) {
            attribute("type", type);
        }
        text(content);
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    private void text(String value) throws XMLStreamException {
        xml.writeCharacters(legal(value));
    }

    /** Documents may hold characters that XML 1.0 has no way to write. */
    private static String legal(String text) {
        return text.codePoints()
                .map(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000
                                ? c
                                : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void line(int indent) throws XMLStreamException {
        xml.writeCharacters("\n" + " ".repeat(indent));
    }
}
