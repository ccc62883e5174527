package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A defect to be put into a document that has none.
 *
 * @param rule the rule that must tell it
 * @param lines lines of the document, each with what is to stand instead
 */
record Seed(String rule, Map<String, String> lines) {

    /** Reads a file of seeds: {@code = rule}, and for each line {@code - as it is} and {@code + as it is to be}. */
    static List<Seed> read(Path file) throws IOException {
        List<Seed> seeds = new ArrayList<>();
        String old = "";
        for (String line : Files.readAllLines(file)) {
            switch (line.charAt(0)) {
                case '=' -> seeds.add(new Seed(line.substring(2), new LinkedHashMap<>()));
                case '-' -> old = line.substring(2);
                case '+' -> seeds.get(seeds.size() - 1).lines.put(old, line.substring(2));
                default -> assertThat(line).startsWith("#");
            }
        }
        return seeds;
    }

    /** The document with the defect in it. */
    String in(String text) {
        String seeded = text;
        for (Map.Entry<String, String> line : lines.entrySet()) {
            assertThat(seeded).containsOnlyOnce("\n" + line.getKey() + "\n");
            seeded = seeded.replace("\n" + line.getKey() + "\n", "\n" + line.getValue() + "\n");
        }
        return seeded;
    }
}
