package org.mingzhang.sdk.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.PackDecoder;
import org.mingzhang.check.pack.PackException;

/** Compiles all packs below a folder into a class folder, bases first; for builds. */
public final class CompilePacks {

    private CompilePacks() {}

    /**
     * Runs the compiler.
     *
     * @param args the folder of pack folders, and the class folder to compile into
     * @throws PackException with everything that is wrong with a pack
     */
    public static void main(String[] args) throws IOException, PackException {
        compile(Path.of(args[0]), Path.of(args[1]));
    }

    /** Compiles every folder with a {@code pack.yaml} that has changed since it was last compiled there. */
    public static List<Pack> compile(Path folders, Path output) throws IOException, PackException {
        Map<String, Path> waiting = new LinkedHashMap<>();
        Map<String, Pack> drafts = new LinkedHashMap<>();
        try (Stream<Path> found = Files.list(folders)) {
            for (Path folder : found.filter(path -> Files.isRegularFile(path.resolve("pack.yaml")))
                    .sorted()
                    .toList()) {
                Pack draft = PackDecoder.decode(PackFolder.read(folder).content());
                waiting.put(draft.id(), folder);
                drafts.put(draft.id(), draft);
            }
        }
        List<Pack> done = new ArrayList<>();
        while (!waiting.isEmpty()) {
            // a base that is in nobody's turn any more is missing or in a circle; the compiler then says so
            String next = waiting.keySet().stream()
                    .filter(id -> drafts.get(id).bases().stream().noneMatch(waiting::containsKey))
                    .findFirst()
                    .orElseGet(() -> waiting.keySet().iterator().next());
            done.add(new FolderPackCompiler().compileIfChanged(waiting.remove(next), output, done));
        }
        return done;
    }
}
