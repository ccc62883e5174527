package org.mingzhang.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mingzhang.Mingzhang;
import org.mingzhang.layout.Input;

/** One checker, many threads: the same bytes come out as from one thread. */
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 4;

    @Test
    void reportsAreTheSameOnAnyNumberOfThreads() throws Exception {
        Map<String, Input> documents = documents();
        Map<String, String> alone = new LinkedHashMap<>();
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            for (Map.Entry<String, Input> document : documents.entrySet()) {
                alone.put(document.getKey(), check(mingzhang, document.getValue()));
            }
        }
        assertThat(alone.values()).doesNotHaveDuplicates();

        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            try {
                Map<String, List<Future<String>>> together = new LinkedHashMap<>();
                for (int round = 0; round < ROUNDS; round++) {
                    documents.forEach((name, input) -> together.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(threads.submit(() -> check(mingzhang, input))));
                }
                for (Map.Entry<String, List<Future<String>>> document : together.entrySet()) {
                    for (Future<String> report : document.getValue()) {
                        assertThat(report.get().equals(alone.get(document.getKey())))
                                .as(document.getKey())
                                .isTrue();
                    }
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static String check(Mingzhang mingzhang, Input input) throws Exception {
        return Examples.json(mingzhang.check(input.name(), List.of(input)));
    }

    /** Both examples, each with other totals, a text that is no disclosure, and one that stops in the middle. */
    private static Map<String, Input> documents() {
        Map<String, Input> documents = new LinkedHashMap<>();
        for (Input input : List.of(Examples.input(Examples.clean()), Examples.input(Examples.withDefects()))) {
            String text = input.utf8();
            documents.put(input.name(), input);
            for (String other : List.of("20,254", "30,253", "20,153")) {
                add(documents, input.name() + other, text.replace("20,253", other));
            }
            add(documents, "half " + input.name(), text.substring(0, text.length() / 2));
        }
        add(documents, "essay", "荷塘月色。这几天心里颇不宁静。\n".repeat(30));
        return documents;
    }

    private static void add(Map<String, Input> documents, String name, String text) {
        documents.put(name, new Input(name + ".txt", text.getBytes(StandardCharsets.UTF_8)));
    }
}
