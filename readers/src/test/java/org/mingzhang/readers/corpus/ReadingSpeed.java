package org.mingzhang.readers.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.pdf.PdfLayoutReader;

/** CPU a page of the PDF reader, measured when asked for by name: it is no test of what is right. */
class ReadingSpeed {

    private static final int ROUNDS = 6;
    private static final double MOST_MILLISECONDS = 5;

    @Test
    void aPageTakesFewMillisecondsWhenWarm() throws Exception {
        assumeTrue(Files.isDirectory(CorpusFolder.path()), "no corpus");
        List<Input> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(CorpusFolder.path())) {
            for (Path file : all.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                files.add(Input.of(file, file.getFileName().toString(), ReadLimits.DEFAULT));
            }
        }
        LayoutReader reader = new PdfLayoutReader();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double milliseconds = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            int pages = 0;
            for (Input file : files) {
                pages += pages(reader, file);
            }
            milliseconds = (threads.getCurrentThreadCpuTime() - before) / 1e6 / pages;
            System.out.printf("round %d: %d pages, %.2f ms CPU a page%n", round, pages, milliseconds);
        }
        assertThat(milliseconds).isLessThan(MOST_MILLISECONDS);
    }

    private static int pages(LayoutReader reader, Input file) {
        try {
            return reader.read(file, ReadLimits.DEFAULT).sources().get(0).pages();
        } catch (UnreadableInputException e) {
            return 0;
        }
    }
}
