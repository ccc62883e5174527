package org.mingzhang.readers.corpus;

import java.nio.file.Path;

/** Where real published documents are, for tests that are skipped when they are not there. */
final class CorpusFolder {

    private CorpusFolder() {}

    /** The folder named by property or environment, or that beside the repository. */
    static Path path() {
        String named = System.getProperty("mingzhang.corpus", System.getenv("MINGZHANG_CORPUS"));
        return named == null ? Path.of("../../shared/corpus").toAbsolutePath().normalize() : Path.of(named);
    }
}
