package org.mingzhang.readers.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The declarations in the {@code style} attribute of an element.
 *
 * @param declarations values by property, in lower case
 */
record Css(Map<String, String> declarations) {

    static Css of(Element element) {
        String style = element.attr("style");
        if (style.isEmpty()) {
            return new Css(Map.of());
        }
        Map<String, String> declarations = new HashMap<>();
        for (String declaration : style.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declarations.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
        return new Css(declarations);
    }

    boolean isAbsolute() {
        return "absolute".equals(declarations.get("position")) && has("left") && has("top");
    }

    boolean has(String property) {
        return declarations.containsKey(property);
    }

    String value(String property) {
        return declarations.getOrDefault(property, "");
    }

    /** A length in points; the alternative when it is missing or relative. */
    float points(String property, float otherwise) {
        String value = value(property);
        int end = 0;
        while (end < value.length() && "0123456789.-+".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        float scale = switch (value.substring(end)) {
            case "pt" -> 1f;
            case "px", "" -> 0.75f;
            case "in" -> 72f;
            case "cm" -> 72f / 2.54f;
            case "mm" -> 72f / 25.4f;
            case "pc" -> 12f;
            default -> Float.NaN;
        };
        try {
            float length = Float.parseFloat(value.substring(0, end)) * scale;
            return Float.isFinite(length) ? length : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether this side has a border that is seen. */
    boolean hasBorder(String side) {
        String border = has("border-" + side) ? value("border-" + side) : value("border");
        return border.contains("solid") || border.contains("double") || border.contains("dashed");
    }
}
