package org.mingzhang.sdk.workshop;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.mingzhang.check.PackException;
import org.mingzhang.check.pack.LoadedPack;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.sdk.compile.FolderPackCompiler;
import org.mingzhang.sdk.compile.PackFolder;

/** Builds the jar of a pack: what the checker loads without a compiler. */
public final class PackBuilder {

    /** The same content gives the same jar. */
    private static final long NO_TIME = 315_532_800_000L;

    private PackBuilder() {}

    /**
     * Builds a jar.
     *
     * @param project folder of the pack, or of a project with one
     * @param jar where to write it
     * @param cache where the pack is compiled to
     * @throws PackException when it does not compile
     */
    public static void build(Path project, Path jar, Path cache) throws PackException, IOException {
        Path folder = Packs.home(project);
        Path compiled;
        try (Packs known = Packs.onClassPath()) {
            compiled = new FolderPackCompiler().compile(folder, cache, known.all());
        }
        if (jar.toAbsolutePath().getParent() != null) {
            Files.createDirectories(jar.toAbsolutePath().getParent());
        }
        Map<String, byte[]> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(compiled)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(compiled.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        String home = LoadedPack.ROOT
                + Files.readString(compiled.resolve(LoadedPack.INDEX)).strip();
        PackFolder.cases(folder).forEach((name, content) -> entries.put(home + "/cases/" + name, content));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : entries.entrySet()) {
                JarEntry entry = new JarEntry(file.getKey());
                entry.setTime(NO_TIME);
                packed.putNextEntry(entry);
                packed.write(file.getValue());
                packed.closeEntry();
            }
        }
    }
}
