package org.mingzhang.readers.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The text of a document that another program took out of it page by page: {@code [{"page": 1, "text": "…"}, …]}, the same
 * in {@code {"pages": […]}}, or one text of the whole.
 */
final class PagesJson {

    private static final String PAGE_END = "\f";
    private static final List<String> LISTS = List.of("pages", "data", "result", "documents", "content_list");
    private static final List<String> TEXTS =
            List.of("text", "markdown", "md", "content", "page_content", "table_body", "html");
    private static final List<String> NUMBERS =
            List.of("page", "page_no", "page_number", "pageNo", "page_idx", "page_id");

    private PagesJson() {}

    /** The text with form feeds between its pages; empty where this is something else. */
    static Optional<String> text(JsonNode root) {
        if (root.isArray()) {
            return pages(root);
        }
        for (String name : LISTS) {
            if (root.has(name) && root.get(name).isArray()) {
                return pages(root.get(name));
            }
        }
        return root.isObject() ? one(root) : Optional.empty();
    }

    private static Optional<String> pages(JsonNode items) {
        StringBuilder whole = new StringBuilder();
        String before = null;
        boolean numbered = items.valueStream().anyMatch(item -> number(item) != null);
        for (JsonNode item : items) {
            Optional<String> text = item.isString() ? Optional.of(item.stringValue()) : one(item);
            if (text.isEmpty() && !numbered) {
                return Optional.empty();
            }
            String page = number(item);
            boolean next = before != null && (!numbered || !before.equals(page));
            whole.append(whole.isEmpty() ? "" : "\n\n")
                    .append(next ? PAGE_END : "")
                    .append(text.orElse(""));
            before = page == null ? "" : page;
        }
        return whole.toString().isBlank() ? Optional.empty() : Optional.of(whole.toString());
    }

    /** The text of a page or of a piece of one. */
    private static Optional<String> one(JsonNode item) {
        List<String> texts = new ArrayList<>();
        for (String name : TEXTS) {
            if (item.has(name) && item.get(name).isString()) {
                texts.add(item.get(name).stringValue());
                break;
            }
        }
        if (item.has("table_caption") && item.get("table_caption").isArray()) {
            item.get("table_caption").forEach(line -> texts.add(0, line.asString()));
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", texts));
    }

    private static String number(JsonNode item) {
        return NUMBERS.stream()
                .filter(item::has)
                .map(name -> item.get(name).asString())
                .findFirst()
                .orElse(null);
    }
}
