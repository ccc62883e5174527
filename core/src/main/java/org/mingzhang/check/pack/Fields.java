package org.mingzhang.check.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.Text;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackProblem;

/** Typed access to one mapping of a pack; what is wrong goes to the problems, with file, line and what to do. */
final class Fields {

    private final PackNode.Mapping node;
    private final List<PackProblem> problems;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(PackNode.Mapping node, List<PackProblem> problems) {
        this.node = node;
        this.problems = problems;
    }

    /** The fields of a node that should be a mapping. */
    static Fields of(PackNode node, List<PackProblem> problems) {
        if (node instanceof PackNode.Mapping mapping) {
            return new Fields(mapping, problems);
        }
        problems.add(PackProblem.of(node.mark(), "此处应为“键: 值”的形式", "expected 'key: value' entries here"));
        return new Fields(new PackNode.Mapping(Map.of(), node.mark()), problems);
    }

    Mark mark() {
        return node.mark();
    }

    /** Whether they come from the compiled form, which knows no lines. */
    boolean areCompiled() {
        return node.mark().line() == 0;
    }

    Mark mark(String key) {
        PackNode value = node.entries().get(key);
        return value == null ? node.mark() : value.mark();
    }

    boolean has(String key) {
        asked.add(key);
        return node.entries().containsKey(key);
    }

    Set<String> keys() {
        return node.entries().keySet();
    }

    void problem(String key, String zh, String en) {
        problems.add(PackProblem.of(mark(key), zh, en));
    }

    /** Reports keys that nobody asked for. */
    void done() {
        for (String key : node.entries().keySet()) {
            if (!asked.contains(key)) {
                problem(
                        key,
                        "不认识的键“" + key + "”，可用：" + String.join("、", asked),
                        "unknown key '" + key + "'; use one of " + String.join(", ", asked));
            }
        }
    }

    Optional<PackNode> node(String key) {
        asked.add(key);
        return Optional.ofNullable(node.entries().get(key));
    }

    String required(String key) {
        if (!has(key)) {
            problem(key, "缺少“" + key + "”，请补上", "'" + key + "' is missing; add it");
            return "";
        }
        return text(key, "");
    }

    String text(String key, String otherwise) {
        return node(key).map(value -> scalar(value, key)).orElse(otherwise);
    }

    boolean flag(String key, boolean otherwise) {
        String text = text(key, Boolean.toString(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            problem(key, "“" + key + "”应为 true 或 false", "'" + key + "' must be true or false");
        }
        return text.equals("true");
    }

    int number(String key, int otherwise) {
        String text = text(key, Integer.toString(otherwise));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            problem(key, "“" + key + "”应为整数", "'" + key + "' must be a whole number");
            return otherwise;
        }
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        String text = text(key, otherwise.name());
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        List<String> names = new ArrayList<>();
        for (E value : type.getEnumConstants()) {
            names.add(value.name());
        }
        problem(
                key,
                "“" + key + "”不能是“" + text + "”，可用：" + String.join("、", names),
                "'" + key + "' cannot be '" + text + "'; use one of " + String.join(", ", names));
        return otherwise;
    }

    /** The choices in a list. */
    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        List<E> chosen = new ArrayList<>();
        for (String text : texts(key)) {
            List<E> values = List.of(type.getEnumConstants());
            values.stream()
                    .filter(value -> value.name().equals(text))
                    .findFirst()
                    .ifPresentOrElse(chosen::add, () -> {
                        String names = values.stream().map(Enum::name).collect(Collectors.joining(", "));
                        problem(
                                key,
                                "“" + key + "”不能有“" + text + "”，可用：" + names,
                                "'" + key + "' cannot have '" + text + "'; use " + names);
                    });
        }
        return chosen;
    }

    /** The fields of the mapping under a key; none where it is missing. */
    Fields nested(String key) {
        return node(key)
                .map(value -> of(value, problems))
                .orElseGet(() -> new Fields(new PackNode.Mapping(Map.of(), node.mark()), problems));
    }

    Text bilingual(String key, boolean required) {
        Optional<PackNode> value = node(key);
        if (value.isEmpty()) {
            if (required) {
                problem(key, "缺少“" + key + "”，请写 {zh: …, en: …}", "'" + key + "' is missing; write {zh: …, en: …}");
            }
            return new Text("", "");
        }
        Fields languages = of(value.get(), problems);
        Text text = new Text(languages.required("zh"), languages.required("en"));
        languages.done();
        return text;
    }

    List<String> texts(String key) {
        return node(key)
                .map(value -> sequence(value, key, item -> scalar(item, key)))
                .orElse(List.of());
    }

    <T> List<T> items(String key, Function<Fields, T> decode) {
        return node(key)
                .map(value -> sequence(value, key, item -> decode.apply(of(item, problems))))
                .orElse(List.of());
    }

    /** The entries of a mapping under a key, by their keys; an entry may be empty ({@code key: {}}). */
    Map<String, Fields> entries(String key) {
        Map<String, Fields> all = new LinkedHashMap<>();
        node(key).ifPresent(value -> {
            if (value instanceof PackNode.Mapping mapping) {
                mapping.entries().forEach((name, item) -> all.put(name, of(item, problems)));
            } else {
                problem(key, "“" + key + "”应为“键: 值”的形式", "'" + key + "' must be 'key: value' entries");
            }
        });
        return all;
    }

    private <T> List<T> sequence(PackNode value, String key, Function<PackNode, T> decode) {
        if (value instanceof PackNode.Sequence list) {
            return list.items().stream().map(decode).toList();
        }
        problem(key, "“" + key + "”应为列表，如 [甲, 乙]", "'" + key + "' must be a list, such as [a, b]");
        return List.of();
    }

    private String scalar(PackNode value, String key) {
        if (value instanceof PackNode.Scalar scalar) {
            return scalar.text();
        }
        problem(key, "“" + key + "”应为一个值", "'" + key + "' must be a single value");
        return "";
    }
}
