package org.mingzhang.sdk.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A finding that a case expects: only what is written is compared.
 *
 * @param mark line of the case file
 * @param wanted values by key: {@code table}, {@code row}, {@code column}, {@code label}, {@code quote} (of its first
 *     evidence), {@code expected}, {@code found}, {@code difference} (of its computation), {@code severity},
 *     {@code message} (words of the message in either language)
 * @param arguments values of the message, by name
 */
public record ExpectedFinding(
        org.mingzhang.check.Mark mark, Map<String, String> wanted, Map<String, String> arguments) {

    private static final Set<String> KEYS = Set.of(
            "table",
            "row",
            "column",
            "label",
            "quote",
            "expected",
            "found",
            "difference",
            "severity",
            "message",
            "with");

    public ExpectedFinding {
        wanted = Map.copyOf(wanted);
        arguments = Map.copyOf(arguments);
    }

    static ExpectedFinding of(CaseNode node) {
        node.only(KEYS);
        Map<String, String> wanted = new LinkedHashMap<>();
        node.fields().keySet().stream()
                .filter(key -> !key.equals("with"))
                .forEach(key -> wanted.put(key, node.text(key)));
        CaseNode with = node.at("with");
        Map<String, String> arguments = new LinkedHashMap<>();
        with.fields().keySet().forEach(key -> arguments.put(key, with.text(key)));
        return new ExpectedFinding(node.mark(), wanted, arguments);
    }

    /** What of it another finding does not show, as {@code key: wanted, but found}; empty when it is this finding. */
    Map<String, String> missedBy(Reported reported) {
        Map<String, String> missed = new LinkedHashMap<>();
        wanted.forEach((key, value) -> {
            if (!reported.shows(key, value)) {
                missed.put(key, reported.value(key));
            }
        });
        arguments.forEach((name, value) -> {
            String found = reported.arguments().getOrDefault(name, "");
            if (!found.equals(value)) {
                missed.put("with." + name, found);
            }
        });
        return missed;
    }

    @Override
    public String toString() {
        Map<String, String> all = new java.util.TreeMap<>(wanted);
        arguments.forEach((name, value) -> all.put("with." + name, value));
        return all.toString();
    }
}
