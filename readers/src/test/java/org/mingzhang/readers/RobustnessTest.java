package org.mingzhang.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.testing.Layouts;
import org.mingzhang.readers.testing.Samples;

/** Whatever becomes of a file on its way, it is read or refused; and readers may be shared among threads. */
class RobustnessTest {

    private static final LayoutReaders READERS = LayoutReaders.installed();

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "docx", "doc", "xlsx", "xls", "json"})
    void damagedFilesAreReadOrRefused(String format) throws Exception {
        byte[] whole = Samples.of(format);
        assertThat(read("a." + format, whole)).isNotNull();
        Random random = new Random(20230101);
        for (int i = 0; i < 120; i++) {
            byte[] damaged = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int flips = random.nextInt(12); flips > 0 && damaged.length > 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                Layouts.grids(read("a." + format, damaged)).forEach(Layouts::assertConsistent);
            } catch (UnreadableInputException refusal) {
                assertThat(refusal.problem().zh()).isNotBlank().doesNotContain("\n");
                assertThat(refusal.problem().en()).isNotBlank().doesNotContain("\n");
            }
        }
    }

    @Test
    void oneSetOfReadersServesManyThreads() throws Exception {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        Map<String, Layout> expected = new LinkedHashMap<>();
        for (String format : List.of("text", "html", "docx", "doc", "xlsx", "xls", "json")) {
            samples.put("a." + format, Samples.of(format));
            expected.put("a." + format, read("a." + format, samples.get("a." + format)));
        }
        List<String> names = List.copyOf(samples.keySet());

        boolean allAlike = IntStream.range(0, 120).parallel().allMatch(i -> {
            String name = names.get(i % names.size());
            try {
                return read(name, samples.get(name)).equals(expected.get(name));
            } catch (UnreadableInputException e) {
                return false;
            }
        });

        assertThat(allAlike).isTrue();
    }

    private static Layout read(String name, byte[] bytes) throws UnreadableInputException {
        return READERS.read(new Input(name, bytes), ReadLimits.DEFAULT);
    }
}
