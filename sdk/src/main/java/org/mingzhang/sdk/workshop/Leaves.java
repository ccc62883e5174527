package org.mingzhang.sdk.workshop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.pack.PackNode;

/** The single values of a document as a case writes it, and the document with one of them changed. */
final class Leaves {

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");

    private Leaves() {}

    /** Values that are numbers, in the order written; years and codes that name something are not among them. */
    static List<PackNode.Scalar> numbers(PackNode document) {
        List<PackNode.Scalar> all = new ArrayList<>();
        if (document instanceof PackNode.Mapping mapping) {
            for (String section : List.of("tables", "claims", "indicators", "projects")) {
                Optional.ofNullable(mapping.entries().get(section)).ifPresent(node -> collect(node, "", all));
            }
        }
        return all.stream()
                .filter(leaf -> NUMBER.matcher(leaf.text()).matches())
                .toList();
    }

    /** All values, in the order written. */
    static List<PackNode.Scalar> all(PackNode document) {
        List<PackNode.Scalar> all = new ArrayList<>();
        collect(document, "", all);
        return all;
    }

    private static void collect(PackNode node, String key, List<PackNode.Scalar> into) {
        if (node instanceof PackNode.Mapping mapping) {
            mapping.entries().forEach((name, value) -> collect(value, name, into));
        } else if (node instanceof PackNode.Sequence list) {
            list.items().forEach(item -> collect(item, key, into));
        } else if (!List.of("year", "code", "number", "passage").contains(key)) {
            into.add((PackNode.Scalar) node);
        }
    }

    /** The document with this very value replaced; told apart by identity, since values may be equal. */
    static PackNode replaced(PackNode node, PackNode.Scalar leaf, String text) {
        if (node == leaf) {
            return new PackNode.Scalar(text, leaf.mark());
        }
        if (node instanceof PackNode.Mapping mapping) {
            Map<String, PackNode> entries = new LinkedHashMap<>();
            mapping.entries().forEach((key, value) -> entries.put(key, replaced(value, leaf, text)));
            return new PackNode.Mapping(entries, mapping.mark());
        }
        if (node instanceof PackNode.Sequence list) {
            return new PackNode.Sequence(
                    list.items().stream()
                            .map(item -> replaced(item, leaf, text))
                            .toList(),
                    list.mark());
        }
        return node;
    }

    /** The document once without each of its entries and items, from the outside in. */
    static List<PackNode> reductions(PackNode document) {
        List<PackNode> parts = new ArrayList<>();
        parts(document, parts);
        return parts.stream().map(part -> without(document, part)).toList();
    }

    private static void parts(PackNode node, List<PackNode> into) {
        List<PackNode> children = children(node);
        into.addAll(children);
        children.forEach(child -> parts(child, into));
    }

    private static List<PackNode> children(PackNode node) {
        if (node instanceof PackNode.Mapping mapping) {
            return List.copyOf(mapping.entries().values());
        }
        return node instanceof PackNode.Sequence list ? list.items() : List.of();
    }

    private static PackNode without(PackNode node, PackNode part) {
        if (node instanceof PackNode.Mapping mapping) {
            Map<String, PackNode> entries = new LinkedHashMap<>();
            mapping.entries().forEach((key, value) -> {
                if (value != part) {
                    entries.put(key, without(value, part));
                }
            });
            return new PackNode.Mapping(entries, mapping.mark());
        }
        if (node instanceof PackNode.Sequence list) {
            return new PackNode.Sequence(
                    list.items().stream()
                            .filter(item -> item != part)
                            .map(item -> without(item, part))
                            .toList(),
                    list.mark());
        }
        return node;
    }

    /** The first number of a text. */
    static Optional<BigDecimal> number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? Optional.of(new BigDecimal(matcher.group().replace(",", ""))) : Optional.empty();
    }
}
