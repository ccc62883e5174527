package org.mingzhang.readers.bundle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.Text;
import org.mingzhang.check.Circumstances;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.UnreadableInputException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A manifest {@code disclosure.yaml} (or {@code .yml}, {@code .json}) that says which files of its folder belong together:
 *
 * <pre>
 * files: [说明.pdf, 表.xlsx]          # one disclosure
 *
 * disclosures:                       # or several
 *   - name: 审计局 2026
 *     files: [audit/text.pdf, audit/tables.xlsx]
 *     approved: 2026-02-03           # both optional
 *     published: 2026-02-20
 * </pre>
 *
 * @param disclosures the disclosures by name, in order
 */
record Manifest(Map<String, Entry> disclosures) {

    /**
     * A disclosure.
     *
     * @param files its files, relative to the folder, in reading order
     * @param circumstances when it was approved and published
     */
    record Entry(List<String> files, Circumstances circumstances) {}

    private static final Set<String> NAMES = Set.of("disclosure.yaml", "disclosure.yml", "disclosure.json");

    static boolean isManifest(String file) {
        return NAMES.contains(file);
    }

    /** @throws UnreadableInputException when it is not of this form */
    static Manifest of(Input input) throws UnreadableInputException {
        Object root;
        try {
            root = new Load(LoadSettings.builder().setLabel(input.name()).build())
                    .loadFromString(new String(input.bytes(), StandardCharsets.UTF_8));
        } catch (YamlEngineException e) {
            throw malformed(input, e);
        }
        Map<String, Entry> disclosures = new LinkedHashMap<>();
        if (root instanceof Map<?, ?> map && map.get("files") instanceof List<?> files) {
            disclosures.put(name(map, 1), entry(input, map, files));
        } else if (root instanceof Map<?, ?> map && map.get("disclosures") instanceof List<?> several) {
            for (Object entry : several) {
                if (!(entry instanceof Map<?, ?> one && one.get("files") instanceof List<?> files)) {
                    throw malformed(input, null);
                }
                disclosures.put(name(one, disclosures.size() + 1), entry(input, one, files));
            }
        } else {
            throw malformed(input, null);
        }
        return new Manifest(disclosures);
    }

    private static Entry entry(Input input, Map<?, ?> map, List<?> files) throws UnreadableInputException {
        return new Entry(
                files(input, files), new Circumstances(date(input, map, "approved"), date(input, map, "published")));
    }

    private static Optional<LocalDate> date(Input input, Map<?, ?> map, String key) throws UnreadableInputException {
        Object value = map.get(key);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(String.valueOf(value)));
        } catch (DateTimeParseException e) {
            throw new UnreadableInputException(
                    input.name(),
                    new Text(
                            "清单中的日期 " + key + " 应写作 2024-02-20，不能是“" + value + "”",
                            "the manifest's date " + key + " is written 2024-02-20, not '" + value + "'"),
                    e);
        }
    }

    private static String name(Map<?, ?> map, int number) {
        return map.get("name") instanceof String name && !name.isBlank() ? name : "#" + number;
    }

    private static List<String> files(Input input, List<?> listed) throws UnreadableInputException {
        List<String> files = new ArrayList<>();
        for (Object file : listed) {
            if (!(file instanceof String name) || name.isBlank()) {
                throw malformed(input, null);
            }
            String path = name.replace('\\', '/');
            if (path.startsWith("/")
                    || path.contains(":")
                    || List.of(path.split("/")).contains("..")) {
                throw new UnreadableInputException(
                        input.name(),
                        new Text(
                                "清单中的文件“" + name + "”不在清单所在的文件夹内，请用相对路径",
                                "the manifest names “" + name
                                        + "”, which lies outside its folder; use a relative path"));
            }
            files.add(path.startsWith("./") ? path.substring(2) : path);
        }
        if (files.isEmpty()) {
            throw malformed(input, null);
        }
        return files;
    }

    private static UnreadableInputException malformed(Input input, Throwable cause) {
        return new UnreadableInputException(
                input.name(),
                new Text(
                        "清单格式不对，应为 files: [文件, …] 或 disclosures: [{name, files}, …]",
                        "the manifest is malformed; it takes files: [file, …] or disclosures: [{name, files}, …]"),
                cause);
    }
}
