package org.mingzhang.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.mingzhang.Text;

/** Where a result goes: standard output, or a file named with {@code --output}. */
final class Output {

    private Output() {}

    /** Writes a result. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Writes to the file, or to standard output when it is null.
     *
     * @throws CommandException when the file cannot be written
     */
    static void write(String file, Terminal terminal, Content content) throws CommandException {
        if (file == null) {
            writeTo(terminal.out(), content);
            return;
        }
        try (Writer out = Files.newBufferedWriter(Path.of(file), StandardCharsets.UTF_8)) {
            content.writeTo(out);
        } catch (IOException | InvalidPathException e) {
            throw new CommandException(
                    ExitCode.USAGE,
                    new Text(
                            "无法写入“" + file + "”，请检查目录是否存在、是否可写",
                            "cannot write '" + file + "'; check that its folder exists and is writable"),
                    e);
        }
    }

    private static void writeTo(Writer out, Content content) {
        try {
            content.writeTo(out);
        } catch (IOException e) {
            // A print writer keeps its troubles to itself; a closed pipe is its reader's choice.
            throw new java.io.UncheckedIOException(e);
        }
    }
}
