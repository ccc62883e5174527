package org.mingzhang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From bytes to a layout: the example, or the file that {@code -p file=…} names, of whatever format. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {

    /** The file to read; the shipped example where it is empty. */
    @Param("")
    public String file;

    private final LayoutReaders readers = LayoutReaders.installed();
    private Input input;

    /** Takes the bytes into memory and says how many pages they are, for the time of one. */
    @Setup
    public void load() throws IOException, UnreadableInputException {
        input = file.isEmpty() ? ScaledBudget.example() : new Input(file, Files.readAllBytes(Path.of(file)));
        int pages = readers.read(input, ReadLimits.DEFAULT).sources().get(0).pages();
        System.out.println(input.name() + ": " + input.bytes().length + " bytes, " + pages + " pages");
    }

    @Benchmark
    public Layout read() throws UnreadableInputException {
        return readers.read(input, ReadLimits.DEFAULT);
    }
}
