package org.mingzhang.readers.pdf.scan;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mingzhang.Text;
import org.mingzhang.layout.ReadBudget;

/** A program of this machine that helps to read pictures. */
final class Program {

    private static final long LONGEST_SECONDS = 60;

    private final List<String> command;

    Program(List<String> command) {
        this.command = command;
    }

    /** The program did not do its work. */
    static final class Failure extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Text problem;

        Failure(String zh, String en) {
            super(en);
            this.problem = new Text(zh, en);
        }

        /** Why, and what to do. */
        Text problem() {
            return problem;
        }
    }

    /**
     * Runs it to its end.
     *
     * @param output where to put what it prints
     * @param absent what to throw when it is not installed
     * @return its exit value
     */
    int run(List<String> arguments, Path output, ReadBudget budget, Failure absent)
            throws InterruptedException, Failure {
        List<String> line = new ArrayList<>(command);
        line.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // The threads of tesseract wait for one another more than they help, and a batch has threads of its own.
        builder.environment().putIfAbsent("OMP_THREAD_LIMIT", "1");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw absent;
        }
        try {
            long seconds = Math.min(LONGEST_SECONDS, Math.max(1, budget.secondsLeft()));
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new Failure(
                        "文字识别超时，有的扫描页未能识别；请调高时间上限（--max-seconds）",
                        "recognition took too long, so some scanned pages were not recognised; raise the time limit"
                                + " (--max-seconds)");
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
