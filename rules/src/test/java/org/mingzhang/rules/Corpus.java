package org.mingzhang.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Published documents that stand beside the repository, where there are any. */
final class Corpus {

    private Corpus() {}

    /** All files; the calling test is skipped when there is no corpus. */
    static List<Path> files() {
        Path root = root();
        Assumptions.assumeTrue(Files.isDirectory(root), "no corpus at " + root);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first file whose name ends so; the calling test is skipped when there is none. */
    static Path file(String ending) {
        Optional<Path> file = files().stream()
                .filter(path -> path.toString().endsWith(ending))
                .findFirst();
        Assumptions.assumeTrue(file.isPresent(), "no *" + ending);
        return file.orElseThrow();
    }

    private static Path root() {
        String named = System.getProperty("mingzhang.corpus", System.getenv("MINGZHANG_CORPUS"));
        if (named != null) {
            return Path.of(named);
        }
        Path here = Path.of("").toAbsolutePath();
        Path repository = Files.exists(here.resolve("rules")) ? here : here.getParent();
        return repository.resolveSibling("shared").resolve("corpus");
    }
}
