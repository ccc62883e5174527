package org.mingzhang.gate.known;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The form of a baseline: YAML by document, sorted by rule and place, without pages and lines. */
final class BaselineFile {

    private static final String HEAD = """
            # 明账基线：已有的存量问题，不计入结论；新问题照常计入。由 mingzhang baseline 写入，检查从不改动它。
            # Mingzhang baseline: findings from before, which do not count; new ones do. Written by "mingzhang baseline" only.
            """;

    private BaselineFile() {}

    static Baseline read(Path path, String name) throws ListFileException {
        ListFile.Entry root = ListFile.read(path, name);
        root.allow(List.of("documents"));
        Map<String, Map<String, BaselineEntry>> documents = new TreeMap<>();
        for (ListFile.Entry document : root.entries("documents")) {
            document.allow(List.of("document", "findings"));
            Map<String, BaselineEntry> findings =
                    documents.computeIfAbsent(document.required("document"), key -> new TreeMap<>());
            for (ListFile.Entry finding : document.entries("findings")) {
                finding.allow(List.of("fingerprint", "rule", "place", "text"));
                BaselineEntry entry = new BaselineEntry(
                        finding.required("fingerprint"),
                        finding.required("rule"),
                        finding.text("place").orElse(""),
                        finding.text("text").orElse(""));
                findings.put(entry.fingerprint(), entry);
            }
        }
        return new Baseline(documents);
    }

    static String write(Map<String, Map<String, BaselineEntry>> documents) {
        List<Map<String, Object>> listed = new ArrayList<>();
        new TreeMap<>(documents).forEach((document, findings) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("document", document);
            entry.put("findings", findings(findings));
            listed.add(entry);
        });
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setWidth(1000)
                .setBestLineBreak("\n")
                .build();
        return HEAD + new Dump(settings).dumpToString(Map.of("documents", listed));
    }

    private static List<Map<String, String>> findings(Map<String, BaselineEntry> findings) {
        return findings.values().stream()
                .sorted(Comparator.comparing(BaselineEntry::rule)
                        .thenComparing(BaselineEntry::place)
                        .thenComparing(BaselineEntry::fingerprint))
                .map(BaselineFile::lines)
                .toList();
    }

    private static Map<String, String> lines(BaselineEntry entry) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("rule", entry.rule());
        put(lines, "place", entry.place());
        put(lines, "text", entry.text());
        lines.put("fingerprint", entry.fingerprint());
        return lines;
    }

    private static void put(Map<String, String> lines, String key, String text) {
        if (!text.isEmpty()) {
            lines.put(key, text);
        }
    }
}
