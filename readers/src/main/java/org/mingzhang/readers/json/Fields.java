package org.mingzhang.readers.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object with the pointer to it, asked for its fields by type.
 *
 * @param node the object
 * @param pointer JSON pointer to it
 */
record Fields(JsonNode node, String pointer) {

    Fields {
        if (!node.isObject()) {
            throw new FormException(pointer, "is no object");
        }
    }

    boolean has(String name) {
        return node.has(name);
    }

    String text(String name) {
        return text(name, null);
    }

    /** @param otherwise the value when the field is absent, or null when it must not be */
    String text(String name, String otherwise) {
        JsonNode value = node.get(name);
        if (value == null && otherwise != null) {
            return otherwise;
        }
        if (value == null || !value.isString()) {
            throw new FormException(pointer + '/' + name, "is no string");
        }
        return value.stringValue();
    }

    int number(String name, int otherwise) {
        JsonNode value = node.get(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new FormException(pointer + '/' + name, "is no integer");
        }
        return value.intValue();
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        JsonNode value = node.get(name);
        if (value == null && otherwise != null) {
            return otherwise;
        }
        String text = text(name).toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new FormException(pointer + '/' + name, "is none of the known values");
    }

    Optional<Fields> object(String name) {
        JsonNode value = node.get(name);
        return value == null ? Optional.empty() : Optional.of(new Fields(value, pointer + '/' + name));
    }

    /** The objects of an array; empty when it is absent. */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        List<JsonNode> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            objects.add(new Fields(items.get(i), pointer + '/' + name + '/' + i));
        }
        return objects;
    }

    /** The elements of an array; empty when it is absent. */
    List<JsonNode> items(String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw new FormException(pointer + '/' + name, "is no array");
        }
        List<JsonNode> items = new ArrayList<>();
        value.forEach(items::add);
        return items;
    }

    List<Float> numbers(String name) {
        List<Float> numbers = new ArrayList<>();
        for (JsonNode item : items(name)) {
            if (!item.isNumber()) {
                throw new FormException(pointer + '/' + name, "holds what is no number");
            }
            numbers.add(Float.parseFloat(item.asString()));
        }
        return numbers;
    }
}
