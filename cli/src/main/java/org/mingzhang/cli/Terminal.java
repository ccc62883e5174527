package org.mingzhang.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mingzhang.Language;
import org.mingzhang.Text;

/**
 * Where a command writes to.
 *
 * @param out results, UTF-8 whatever the platform's own encoding
 * @param err what went wrong
 * @param colour whether the reader of {@code out} understands ANSI colours
 * @param width columns
 * @param language language of all texts
 */
record Terminal(PrintWriter out, PrintWriter err, boolean colour, int width, Language language) {

    private static final int DEFAULT_WIDTH = 100;

    /** The terminal of this process. The launcher says whether standard output is one, and how wide. */
    static Terminal ofProcess(Map<String, String> environment, Language language) {
        boolean interactive = Boolean.getBoolean("mingzhang.terminal");
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                interactive && !plain,
                Integer.getInteger("mingzhang.columns", DEFAULT_WIDTH),
                language);
    }

    Terminal in(Language other) {
        return new Terminal(out, err, colour, width, other);
    }

    void say(Text text) {
        out.println(text.in(language));
    }

    void complain(Text text) {
        err.println("mingzhang: " + text.in(language));
    }

    void complain(String zh, String en) {
        complain(new Text(zh, en));
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)));
    }
}
