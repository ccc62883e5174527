package org.mingzhang.readers.batch;

import java.util.List;
import org.mingzhang.check.Circumstances;
import org.mingzhang.readers.bundle.Bundle;

/**
 * A disclosure before it is read: all that what is read of it depends on.
 *
 * @param name its name for the report
 * @param files its files in reading order
 * @param bond what holds its files together
 * @param circumstances what is known of it besides
 */
public record Subject(String name, List<FileContent> files, Bundle.Bond bond, Circumstances circumstances) {

    public Subject {
        files = List.copyOf(files);
    }

    /**
     * A file by its content.
     *
     * @param name its name for the report
     * @param sha256 SHA-256 of its bytes, lower-case hex
     */
    public record FileContent(String name, String sha256) {}
}
