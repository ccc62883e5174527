package org.mingzhang.gate.known;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The names of documents in a baseline: relative to the folder of the baseline, so that they are the same from whichever
 * directory and on whichever machine a run starts.
 *
 * @param names folder that the names in a report are relative to
 * @param baseline folder of the baseline
 */
public record DocumentKeys(Path names, Path baseline) {

    public DocumentKeys {
        names = names.toAbsolutePath().normalize();
        baseline = baseline.toAbsolutePath().normalize();
    }

    static Path folder(Path file) {
        return file.toAbsolutePath().normalize().getParent();
    }

    String of(String document) {
        try {
            Path path = names.resolve(document).normalize();
            return path.getRoot().equals(baseline.getRoot())
                    ? baseline.relativize(path).toString().replace('\\', '/')
                    : document;
        } catch (InvalidPathException e) {
            return document;
        }
    }
}
