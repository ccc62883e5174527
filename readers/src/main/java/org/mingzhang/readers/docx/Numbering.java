package org.mingzhang.readers.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Gives paragraphs the numbers that Word shows before them. Holds the running counts of one document, so it is made
 * for each and asked in reading order.
 */
final class Numbering {

    private static final int LEVELS = 9;

    private record Level(String format, String text, int start, boolean legal) {}

    private record ListStyle(String counters, Map<Integer, Level> levels) {}

    private record Use(String number, int level) {}

    private final Map<String, ListStyle> lists = new HashMap<>();
    private final Map<String, Use> styles = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> started = new HashSet<>();
    private final Set<String> overrides = new HashSet<>();

    Numbering(Optional<Element> numbering, Optional<Element> styles) {
        numbering.ifPresent(this::lists);
        styles.ifPresent(this::styles);
    }

    /** The number before this paragraph with what follows it, such as {@code （一）}; empty when there is none. */
    String next(Element paragraph) {
        Optional<Element> properties = Markup.child(paragraph, "pPr");
        Use use = properties.flatMap(this::use).orElse(null);
        if (use == null || use.level < 0 || use.level >= LEVELS) {
            return "";
        }
        ListStyle list = lists.get(use.number);
        if (list == null || !list.levels.containsKey(use.level)) {
            return "";
        }
        return written(use.number, list, use.level);
    }

    private Optional<Use> use(Element properties) {
        Optional<Use> styled = Markup.child(properties, "pStyle").map(style -> styles.get(Markup.value(style)));
        Optional<Element> own = Markup.child(properties, "numPr");
        if (own.isEmpty()) {
            return styled;
        }
        String number = Markup.child(own.get(), "numId")
                .map(Markup::value)
                .orElse(styled.map(Use::number).orElse(""));
        int level = Markup.child(own.get(), "ilvl")
                .map(element -> Markup.number(Markup.value(element), 0))
                .orElse(styled.map(Use::level).orElse(0));
        return Optional.of(new Use(number, level));
    }

    private String written(String number, ListStyle list, int level) {
        int[] count = counts.computeIfAbsent(list.counters, id -> new int[LEVELS]);
        for (int i = 0; i <= level; i++) {
            Level at = list.levels.get(i);
            int start = at == null ? 1 : at.start;
            // A list that restarts an abstract one begins at its own start the first time it is used.
            boolean first = started.add(number + '/' + i) && overrides.contains(number + '/' + i);
            if (i == level) {
                count[i] = count[i] == 0 || first ? start : count[i] + 1;
            } else if (count[i] == 0) {
                count[i] = start;
            }
        }
        Arrays.fill(count, level + 1, LEVELS, 0);
        StringBuilder text = new StringBuilder();
        String pattern = list.levels.get(level).text;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int referred = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (referred < 0 || referred >= LEVELS) {
                text.append(c);
                continue;
            }
            i++;
            Level at = list.levels.get(referred);
            String format = at == null || list.levels.get(level).legal ? "decimal" : at.format;
            text.append(NumberFormats.written(count[referred], format));
        }
        return list.levels.get(level).format.equals("bullet")
                ? ""
                : text.toString().strip();
    }

    private void lists(Element root) {
        Map<String, Map<Integer, Level>> definitions = new HashMap<>();
        for (Element definition : Markup.children(root, "abstractNum")) {
            definitions.put(Markup.attribute(definition, "abstractNumId"), levels(definition));
        }
        for (Element list : Markup.children(root, "num")) {
            String id = Markup.attribute(list, "numId");
            String definition =
                    Markup.child(list, "abstractNumId").map(Markup::value).orElse("");
            Map<Integer, Level> levels = new HashMap<>(definitions.getOrDefault(definition, Map.of()));
            for (Element override : Markup.children(list, "lvlOverride")) {
                int at = Markup.number(Markup.attribute(override, "ilvl"), 0);
                Markup.child(override, "lvl").ifPresent(level -> levels.put(at, level(level)));
                Markup.child(override, "startOverride").ifPresent(start -> {
                    Level level = levels.get(at);
                    if (level != null) {
                        int from = Markup.number(Markup.value(start), 1);
                        levels.put(at, new Level(level.format, level.text, from, level.legal));
                        overrides.add(id + '/' + at);
                    }
                });
            }
            lists.put(id, new ListStyle(definition, levels));
        }
    }

    private static Map<Integer, Level> levels(Element definition) {
        Map<Integer, Level> levels = new HashMap<>();
        for (Element level : Markup.children(definition, "lvl")) {
            levels.put(Markup.number(Markup.attribute(level, "ilvl"), 0), level(level));
        }
        return levels;
    }

    private static Level level(Element level) {
        return new Level(
                Markup.child(level, "numFmt").map(Markup::value).orElse("decimal"),
                Markup.child(level, "lvlText").map(Markup::value).orElse(""),
                Markup.child(level, "start")
                        .map(start -> Markup.number(Markup.value(start), 1))
                        .orElse(1),
                Markup.isOn(Markup.child(level, "isLgl")));
    }

    private void styles(Element root) {
        Map<String, Element> byId = new HashMap<>();
        Markup.children(root, "style").forEach(style -> byId.put(Markup.attribute(style, "styleId"), style));
        for (String id : byId.keySet()) {
            style(id, byId, new HashSet<>()).ifPresent(use -> styles.put(id, use));
        }
    }

    private static Optional<Use> style(String id, Map<String, Element> byId, Set<String> seen) {
        Element style = byId.get(id);
        if (style == null || !seen.add(id)) {
            return Optional.empty();
        }
        Optional<Use> base = Markup.child(style, "basedOn").flatMap(on -> style(Markup.value(on), byId, seen));
        Optional<Element> own = Markup.at(style, "pPr", "numPr");
        if (own.isEmpty()) {
            return base;
        }
        String number = Markup.child(own.get(), "numId")
                .map(Markup::value)
                .orElse(base.map(Use::number).orElse(""));
        int level = Markup.child(own.get(), "ilvl")
                .map(element -> Markup.number(Markup.value(element), 0))
                .orElse(base.map(Use::level).orElse(0));
        return number.isEmpty() ? Optional.empty() : Optional.of(new Use(number, level));
    }
}
