package org.mingzhang.sdk.compile;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.pack.PackNode;

/**
 * The folder of a pack as its author writes it.
 *
 * @param root the folder
 * @param content what {@link org.mingzhang.check.pack.PackDecoder} understands
 * @param drl its rule files, in the order of their names
 * @param decisions its decision tables, in the order of their names
 * @param references its code lists, in the order of their names
 */
public record PackFolder(
        Path root, PackNode.Mapping content, List<Path> drl, List<Path> decisions, List<Path> references) {

    /** What stands under a key of its own name: a file, or the files of a folder, whose lists follow one another. */
    private static final List<String> SECTIONS =
            List.of("bases", "tables", "parts", "subjects", "identities", "requirements", "rules");

    public PackFolder {
        drl = List.copyOf(drl);
        decisions = List.copyOf(decisions);
        references = List.copyOf(references);
    }

    /**
     * Reads a folder.
     *
     * @throws PackException when files are broken, with all problems
     */
    public static PackFolder read(Path root) throws PackException {
        List<PackProblem> problems = new ArrayList<>();
        try {
            Map<String, PackNode> entries = new LinkedHashMap<>();
            YamlReader yaml = new YamlReader(problems);
            Path head = root.resolve("pack.yaml");
            if (!Files.isRegularFile(head)) {
                throw PackException.of(
                        new Mark(root.toString(), 0),
                        "不是规则包文件夹：缺少 pack.yaml",
                        "not the folder of a rule pack: pack.yaml is missing");
            }
            yaml.read(head, "pack.yaml").ifPresent(node -> entries.put("pack", node));
            for (String section : SECTIONS) {
                for (Path file : filesOf(root, section)) {
                    yaml.read(file, root.relativize(file).toString().replace('\\', '/'))
                            .ifPresent(node -> merge(node, entries, problems));
                }
            }
            Map<String, PackNode> messages = new LinkedHashMap<>();
            for (String language : List.of("zh", "en")) {
                Path file = root.resolve("messages_" + language + ".properties");
                if (Files.isRegularFile(file)) {
                    messages.put(language, properties(file));
                }
            }
            entries.put("messages", new PackNode.Mapping(messages, new Mark("messages", 0)));
            List<Path> references = list(root.resolve("reference"), ".csv");
            entries.put(
                    "references",
                    new PackNode.Sequence(
                            references.stream()
                                    .<PackNode>map(file -> new PackNode.Scalar(
                                            file.getFileName().toString().replace(".csv", ""),
                                            new Mark("reference", 0)))
                                    .toList(),
                            new Mark("reference", 0)));
            if (!problems.isEmpty()) {
                throw new PackException(problems);
            }
            Mark mark = new Mark("pack.yaml", 1);
            return new PackFolder(
                    root,
                    new PackNode.Mapping(entries, mark),
                    list(root.resolve("rules"), ".drl"),
                    list(root.resolve("rules"), ".xlsx"),
                    references);
        } catch (IOException e) {
            problems.add(PackProblem.of(
                    new Mark(root.toString(), 0), "无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage()));
            throw new PackException(problems, e);
        }
    }

    /**
     * The cases of a folder as a compiled pack carries them, as examples of what its rules mean: files by name, and an
     * {@code index} of them.
     *
     * @throws IOException when a file cannot be read
     */
    public static Map<String, byte[]> cases(Path root) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder index = new StringBuilder();
        for (Path file : list(root.resolve("cases"), ".yaml")) {
            files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            index.append(file.getFileName()).append('\n');
        }
        files.put("index", index.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static void merge(PackNode node, Map<String, PackNode> entries, List<PackProblem> problems) {
        if (!(node instanceof PackNode.Mapping mapping)) {
            problems.add(PackProblem.of(node.mark(), "应为“键: 值”的形式", "expected 'key: value' entries"));
            return;
        }
        mapping.entries().forEach((key, value) -> {
            if (!SECTIONS.contains(key)) {
                problems.add(PackProblem.of(
                        value.mark(),
                        "不认识的键“" + key + "”，可用：" + String.join("、", SECTIONS),
                        "unknown key '" + key + "'; use one of " + String.join(", ", SECTIONS)));
            } else if (!entries.containsKey(key)) {
                entries.put(key, value);
            } else if (value.mark().file().startsWith(key + "/")
                    && entries.get(key) instanceof PackNode.Sequence before
                    && value instanceof PackNode.Sequence after) {
                List<PackNode> items = new ArrayList<>(before.items());
                items.addAll(after.items());
                entries.put(key, new PackNode.Sequence(items, before.mark()));
            } else {
                problems.add(PackProblem.of(
                        value.mark(), "“" + key + "”出现在两个文件中，请合并", "'" + key + "' is in two files; merge them"));
            }
        });
    }

    private static List<Path> filesOf(Path root, String section) throws IOException {
        List<Path> files = new ArrayList<>();
        Path alone = root.resolve(section + ".yaml");
        if (Files.isRegularFile(alone)) {
            files.add(alone);
        }
        files.addAll(list(root.resolve(section), ".yaml"));
        return files;
    }

    private static PackNode properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Mark mark = new Mark(file.getFileName().toString(), 0);
        Map<String, PackNode> entries = new LinkedHashMap<>();
        new TreeSet<>(properties.stringPropertyNames())
                .forEach(key -> entries.put(key, new PackNode.Scalar(properties.getProperty(key), mark)));
        return new PackNode.Mapping(entries, mark);
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)
                            && !file.getFileName().toString().startsWith("~$"))
                    .sorted()
                    .toList();
        }
    }
}
