package org.mingzhang.gate.known;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file of entries, read strictly and with the line of everything: a key that does nothing is a mistake. */
final class ListFile {

    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

    private final String name;

    private ListFile(String name) {
        this.name = name;
    }

    /** A mapping of the file, with the line on which it begins. */
    record Entry(ListFile file, int line, Map<String, Node> values) {

        /** Refuses keys other than these. */
        void allow(List<String> keys) throws ListFileException {
            for (Map.Entry<String, Node> value : values.entrySet()) {
                if (!keys.contains(value.getKey())) {
                    throw file.problem(
                            ListFile.lineOf(value.getValue()),
                            "不认识“" + value.getKey() + "”，可用：" + String.join("、", keys),
                            "'" + value.getKey() + "' is not known; use " + String.join(", ", keys));
                }
            }
        }

        boolean has(String key) {
            return values.containsKey(key);
        }

        /** A text that is not blank, or nothing where the key is missing. */
        Optional<String> text(String key) throws ListFileException {
            Node node = values.get(key);
            if (node == null) {
                return Optional.empty();
            }
            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                return Optional.of(scalar.getValue().strip());
            }
            throw file.problem(
                    ListFile.lineOf(node), "“" + key + "”应为文字，不能留空", "'" + key + "' must be a text, not blank");
        }

        String required(String key) throws ListFileException {
            return text(key).orElseThrow(() -> problem("缺少“" + key + "”", "'" + key + "' is missing"));
        }

        Entry mapping(String key) throws ListFileException {
            return file.entry(values.get(key));
        }

        List<Entry> entries(String key) throws ListFileException {
            Node node = values.get(key);
            if (node == null || isEmpty(node)) {
                return List.of();
            }
            if (!(node instanceof SequenceNode sequence)) {
                throw file.problem(
                        ListFile.lineOf(node),
                        "“" + key + "”应为列表，每条以“- ”开头",
                        "'" + key + "' must be a list, each entry behind '- '");
            }
            List<Entry> entries = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                entries.add(file.entry(item));
            }
            return entries;
        }

        String fileName() {
            return file.name;
        }

        int lineOf(String key) {
            return ListFile.lineOf(values.get(key));
        }

        ListFileException problem(String zh, String en) {
            return file.problem(line, zh, en);
        }
    }

    /**
     * Reads a file; one without content has no values.
     *
     * @param name name for messages
     */
    static Entry read(Path path, String name) throws ListFileException {
        ListFile file = new ListFile(name);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(50)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(Files.readString(path));
            return root.isEmpty() ? new Entry(file, 1, Map.of()) : file.entry(root.get());
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw file.problem(
                    line,
                    "YAML 有误，请检查缩进、冒号后的空格和引号（" + e.getProblem() + "）",
                    "the YAML is wrong, check indentation, the space after colons, and quotes (" + e.getProblem()
                            + ")");
        } catch (YamlEngineException e) {
            throw file.problem(0, "YAML 有误：" + e.getMessage(), "the YAML is wrong: " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw file.problem(0, "文件不存在，请检查路径", "there is no such file; check the path");
        } catch (CharacterCodingException e) {
            throw file.problem(0, "不是 UTF-8 编码，请另存为 UTF-8", "it is not in UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw new ListFileException(
                    new Text(name + "：无法读取，请检查权限", name + ": it cannot be read; check its permissions"), e);
        }
    }

    private Entry entry(Node node) throws ListFileException {
        if (!(node instanceof MappingNode mapping)) {
            throw problem(lineOf(node), "此处应为“键: 值”", "'key: value' is expected here");
        }
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (values.put(key, tuple.getValueNode()) != null) {
                throw problem(lineOf(tuple.getKeyNode()), "“" + key + "”重复", "'" + key + "' is there twice");
            }
        }
        return new Entry(this, lineOf(node), values);
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private ListFileException problem(int line, String zh, String en) {
        return ListFileException.at(name, line, zh, en);
    }
}
