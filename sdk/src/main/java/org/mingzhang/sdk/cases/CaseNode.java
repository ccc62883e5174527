package org.mingzhang.sdk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.check.Mark;
import org.mingzhang.check.pack.PackNode;

/** Plain access to a piece of a case; everything is text. */
record CaseNode(PackNode.Mapping mapping) {

    static CaseNode of(PackNode value) {
        if (value instanceof PackNode.Mapping mapping) {
            return new CaseNode(mapping);
        }
        if (value instanceof PackNode.Scalar scalar && scalar.text().isEmpty()) {
            return new CaseNode(new PackNode.Mapping(Map.of(), value.mark()));
        }
        throw new CaseException(value.mark(), "此处应为“键: 值”的形式", "expected 'key: value' entries here");
    }

    Mark mark() {
        return mapping.mark();
    }

    Map<String, PackNode> fields() {
        return mapping.entries();
    }

    boolean has(String key) {
        return fields().containsKey(key);
    }

    /** Refuses keys that mean nothing here: a misspelt one would silently test nothing. */
    CaseNode only(Set<String> keys) {
        fields().forEach((key, value) -> {
            if (!keys.contains(key)) {
                Set<String> sorted = new TreeSet<>(keys);
                throw new CaseException(
                        value.mark(),
                        "不认识的键“" + key + "”，可用：" + String.join("、", sorted),
                        "unknown key '" + key + "'; use one of " + String.join(", ", sorted));
            }
        });
        return this;
    }

    String text(String key) {
        if (!has(key)) {
            throw new CaseException(mark(), "缺少“" + key + "”，请补上", "'" + key + "' is missing; add it");
        }
        return text(key, "");
    }

    String text(String key, String otherwise) {
        PackNode value = fields().get(key);
        return value == null ? otherwise : scalar(value);
    }

    static String scalar(PackNode value) {
        if (value instanceof PackNode.Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof PackNode.Mapping mapping && mapping.entries().isEmpty()) {
            return "";
        }
        throw new CaseException(value.mark(), "此处应为一个值", "expected a single value here");
    }

    int number(String key, int otherwise) {
        try {
            return Integer.parseInt(text(key, String.valueOf(otherwise)));
        } catch (NumberFormatException e) {
            throw new CaseException(
                    fields().get(key).mark(), "“" + key + "”应为整数", "'" + key + "' must be a whole number");
        }
    }

    CaseNode at(String key) {
        PackNode value = fields().get(key);
        return value == null ? new CaseNode(new PackNode.Mapping(Map.of(), mark())) : of(value);
    }

    List<CaseNode> items(String key) {
        List<CaseNode> items = new ArrayList<>();
        list(key).forEach(item -> items.add(of(item)));
        return items;
    }

    /** The items of a list; a single value is a list of one. */
    List<PackNode> list(String key) {
        PackNode value = fields().get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof PackNode.Sequence list ? list.items() : List.of(value);
    }

    List<String> texts(String key) {
        return list(key).stream().map(CaseNode::scalar).toList();
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        String text = text(key);
        List<String> names = new ArrayList<>();
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
            names.add(value.name());
        }
        throw new CaseException(
                fields().get(key).mark(),
                "“" + key + "”不能是“" + text + "”，可用：" + String.join("、", names),
                "'" + key + "' cannot be '" + text + "'; use one of " + String.join(", ", names));
    }
}
