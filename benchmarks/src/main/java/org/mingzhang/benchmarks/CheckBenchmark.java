package org.mingzhang.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mingzhang.Mingzhang;
import org.mingzhang.Submission;
import org.mingzhang.check.Circumstances;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.PackException;
import org.mingzhang.check.pack.Bookcase;
import org.mingzhang.interpret.Understander;
import org.mingzhang.interpret.Understanding;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The steps after reading, and all of them together, on budgets of several sizes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CheckBenchmark {

    /** Amounts in tables, about. */
    @Param({"1200", "10000"})
    public int amounts;

    private Mingzhang mingzhang;
    private Bookcase bookcase;
    private Understander understander;
    private Input input;
    private Layout layout;
    private Submission submission;

    /** Reads and understands the budget. */
    @Setup
    public void prepare() throws IOException, UnreadableInputException, PackException {
        mingzhang = Mingzhang.builder().build();
        bookcase = Bookcase.of(List.of(), Path.of("target/packs"), List.of());
        understander = bookcase.understander();
        input = ScaledBudget.of(amounts);
        layout = LayoutReaders.installed().read(input, ReadLimits.DEFAULT);
        submission = mingzhang.submit(input.name(), layout, Circumstances.UNKNOWN);
        System.out.println(submission.document().orElseThrow().amounts().size() + " amounts");
    }

    @TearDown
    public void close() {
        mingzhang.close();
        bookcase.close();
    }

    /** From a layout to the facts that rules see. */
    @Benchmark
    public Understanding interpret() {
        return understander.understand(layout);
    }

    /** From facts to findings: identities, the rule engine, the search for the wrong figure. */
    @Benchmark
    public DocumentReport rules() throws PackException {
        return mingzhang.check(submission, List.of());
    }

    /** From bytes to findings. */
    @Benchmark
    public DocumentReport whole() throws UnreadableInputException, PackException {
        return mingzhang.check(input.name(), List.of(input));
    }
}
