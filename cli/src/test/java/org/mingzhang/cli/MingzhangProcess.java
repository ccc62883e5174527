package org.mingzhang.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the command line in a JVM of its own, as a user would. */
final class MingzhangProcess {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int SECONDS = 120;

    private MingzhangProcess() {}

    /**
     * What a run came to.
     *
     * @param exitCode exit code
     * @param out standard output
     * @param err standard error
     */
    record Outcome(int exitCode, String out, String err) {

        boolean showsStackTrace() {
            return (out + err).lines().anyMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
        }
    }

    /** The shipped example. */
    static Path example() {
        return ROOT.resolve("examples/深圳市雨水资源管理中心-2024-部门预算.txt");
    }

    /** Its twin without defects. */
    static Path cleanExample() {
        return ROOT.resolve("examples/深圳市雨水资源管理中心-2024-部门预算-clean.txt");
    }

    static Outcome run(Path directory, String... arguments) throws IOException, InterruptedException {
        return launch(List.of(), List.of(), directory, arguments);
    }

    /** Runs it with more on the class path. */
    static Outcome runWith(List<Path> more, Path directory, String... arguments)
            throws IOException, InterruptedException {
        return launch(more, List.of(), directory, arguments);
    }

    /** Runs it with further options for the JVM. */
    static Outcome runUnder(List<String> jvm, Path directory, String... arguments)
            throws IOException, InterruptedException {
        return launch(List.of(), jvm, directory, arguments);
    }

    private static Outcome launch(List<Path> more, List<String> jvm, Path directory, String... arguments)
            throws IOException, InterruptedException {
        StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
        more.forEach(entry -> path.append(File.pathSeparator).append(entry));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path.toString(),
                Main.class.getName()));
        command.addAll(1, jvm);
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(directory, "out", ".txt");
        Path err = Files.createTempFile(directory, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // The name of the example is Chinese, whatever the locale of the machine.
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("no end after " + SECONDS + " s: " + command);
        }
        return new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
