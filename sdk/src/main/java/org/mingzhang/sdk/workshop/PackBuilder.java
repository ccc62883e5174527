package org.mingzhang.sdk.workshop;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.mingzhang.check.pack.PackException;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.sdk.compile.FolderPackCompiler;

/** Builds the jar of a pack: what the checker loads without a compiler. */
public final class PackBuilder {

    /** The same content gives the same jar. */
    private static final long NO_TIME = 315_532_800_000L;

    private PackBuilder() {}

    /**
     * Builds a jar.
     *
     * @param folder folder of the pack
     * @param jar where to write it
     * @param cache where the pack is compiled to
     * @throws PackException when it does not compile
     */
    public static void build(Path folder, Path jar, Path cache) throws PackException, IOException {
        Path compiled;
        try (Packs known = Packs.onClassPath()) {
            compiled = new FolderPackCompiler().compile(folder, cache, known.all());
        }
        if (jar.toAbsolutePath().getParent() != null) {
            Files.createDirectories(jar.toAbsolutePath().getParent());
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(compiled)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                JarEntry entry =
                        new JarEntry(compiled.relativize(file).toString().replace('\\', '/'));
                entry.setTime(NO_TIME);
                entries.putNextEntry(entry);
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
    }
}
