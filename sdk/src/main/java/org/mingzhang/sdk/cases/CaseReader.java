package org.mingzhang.sdk.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.sdk.cases.RuleCase.Expectation;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads the cases of a pack, {@code cases/*.yaml}, as {@code docs/pack-format.md} describes them. */
public final class CaseReader {

    private CaseReader() {}

    /**
     * All cases of a folder, in the order of files and entries.
     *
     * @throws IOException when a file cannot be read
     * @throws IllegalArgumentException when a file says something that is not understood, naming file and entry
     */
    public static List<RuleCase> read(Path folder) throws IOException {
        List<RuleCase> cases = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return cases;
        }
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            cases.addAll(cases(Files.readString(file), String.valueOf(file.getFileName())));
        }
        return cases;
    }

    static List<RuleCase> cases(String yaml, String file) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .setMaxAliasesForCollections(1000)
                .build();
        List<RuleCase> cases = new ArrayList<>();
        Node root = Node.of(new Load(settings).loadFromString(yaml), file);
        for (Node entry : root.items("cases")) {
            String rule = entry.text("rule");
            for (Expectation expectation : Expectation.values()) {
                String key = expectation.name().toLowerCase(Locale.ROOT);
                for (Node document : entry.oneOrMore(key)) {
                    cases.add(new RuleCase(rule, expectation, CaseDocument.of(document), file));
                }
            }
        }
        return cases;
    }

    /** Plain access to a piece of a case; everything is text. */
    record Node(Map<?, ?> fields, String where) {

        static Node of(Object value, String where) {
            if (value instanceof Map<?, ?> map) {
                return new Node(map, where);
            }
            if (value == null || "".equals(value)) {
                return new Node(Map.of(), where);
            }
            throw new IllegalArgumentException(where + ": expected 'key: value' entries, found " + value);
        }

        boolean has(String key) {
            return fields.containsKey(key);
        }

        String text(String key) {
            if (!has(key)) {
                throw new IllegalArgumentException(where + ": '" + key + "' is missing");
            }
            return text(key, "");
        }

        String text(String key, String otherwise) {
            Object value = fields.get(key);
            return value == null ? otherwise : String.valueOf(value);
        }

        Node at(String key) {
            return of(fields.get(key), where + " > " + key);
        }

        List<Node> items(String key) {
            List<Node> items = new ArrayList<>();
            for (Object item : list(key)) {
                items.add(of(item, where + " > " + key));
            }
            return items;
        }

        List<Node> oneOrMore(String key) {
            if (!has(key)) {
                return List.of();
            }
            return fields.get(key) instanceof List<?> ? items(key) : List.of(at(key));
        }

        List<?> list(String key) {
            Object value = fields.get(key);
            if (value == null) {
                return List.of();
            }
            return value instanceof List<?> list ? list : List.of(value);
        }

        <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
            return has(key) ? Enum.valueOf(type, text(key)) : otherwise;
        }
    }
}
