package org.mingzhang.sdk.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.pack.PackNode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML with the line of everything, scalars as written. */
public final class YamlReader {

    private final List<PackProblem> problems;

    /** A reader that adds what is wrong to these problems. */
    public YamlReader(List<PackProblem> problems) {
        this.problems = problems;
    }

    /** The content of a file; empty when the file is empty or broken, which is then a problem. */
    public Optional<PackNode> read(Path file, String name) throws IOException {
        return read(Files.readString(file), name);
    }

    /** The content of a text; empty when it is empty or broken, which is then a problem. */
    public Optional<PackNode> read(String yaml, String name) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(1000)
                .build();
        try {
            return new Compose(settings).composeString(yaml).map(node -> node(node, name));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            problems.add(PackProblem.of(
                    new Mark(name, line),
                    "YAML 有误：" + e.getProblem() + "；请检查缩进、冒号后的空格和引号",
                    "the YAML is wrong: " + e.getProblem()
                            + "; check indentation, the space after colons, and quotes"));
        } catch (YamlEngineException e) {
            problems.add(PackProblem.of(
                    new Mark(name, 0), "YAML 有误：" + e.getMessage(), "the YAML is wrong: " + e.getMessage()));
        }
        return Optional.empty();
    }

    private PackNode node(Node node, String file) {
        Mark mark = new Mark(
                file, node.getStartMark().map(start -> start.getLine() + 1).orElse(0));
        if (node instanceof MappingNode mapping) {
            Map<String, PackNode> entries = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                PackNode value = node(tuple.getValueNode(), file);
                if (entries.put(key, value) != null) {
                    int line = tuple.getKeyNode()
                            .getStartMark()
                            .map(start -> start.getLine() + 1)
                            .orElse(0);
                    problems.add(PackProblem.of(
                            new Mark(file, line),
                            "键“" + key + "”重复，请合并",
                            "the key '" + key + "' is there twice; merge the two"));
                }
            }
            return new PackNode.Mapping(entries, mark);
        }
        if (node instanceof SequenceNode sequence) {
            List<PackNode> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(node(item, file)));
            return new PackNode.Sequence(items, mark);
        }
        ScalarNode scalar = (ScalarNode) node;
        boolean empty = scalar.isPlain() && scalar.getValue().isEmpty();
        return empty ? new PackNode.Mapping(Map.of(), mark) : new PackNode.Scalar(scalar.getValue(), mark);
    }
}
