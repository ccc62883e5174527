package org.mingzhang.sdk.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.check.PackException;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.PackDecoder;
import org.mingzhang.check.pack.Packs;

/** Compiles a pack, or all packs below a folder, into a class folder, bases first; for builds. */
public final class CompilePacks {

    private CompilePacks() {}

    /**
     * Runs the compiler.
     *
     * @param args the folder of a pack or of pack folders, and the class folder to compile into
     * @throws PackException with everything that is wrong with a pack
     */
    public static void main(String[] args) throws IOException, PackException {
        compile(Path.of(args[0]), Path.of(args[1]));
    }

    /** Compiles every folder with a {@code pack.yaml} that has changed since it was last compiled there. */
    public static List<Pack> compile(Path folders, Path output) throws IOException, PackException {
        Map<String, Path> waiting = new LinkedHashMap<>();
        Map<String, Pack> drafts = new LinkedHashMap<>();
        for (Path folder : sources(folders)) {
            Pack draft = PackDecoder.decode(PackFolder.read(folder).content());
            waiting.put(draft.id(), folder);
            drafts.put(draft.id(), draft);
        }
        List<Pack> known = new ArrayList<>();
        try (Packs there = Packs.onClassPath()) {
            there.all().stream().filter(pack -> !drafts.containsKey(pack.id())).forEach(known::add);
        }
        List<Pack> done = new ArrayList<>();
        while (!waiting.isEmpty()) {
            // a base that is in nobody's turn any more is missing or in a circle; the compiler then says so
            String next = waiting.keySet().stream()
                    .filter(id -> drafts.get(id).bases().stream().noneMatch(waiting::containsKey))
                    .findFirst()
                    .orElseGet(() -> waiting.keySet().iterator().next());
            Pack pack = new FolderPackCompiler().compileIfChanged(waiting.remove(next), output, known);
            known.add(pack);
            done.add(pack);
        }
        return done;
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve("pack.yaml"))) {
            return List.of(folder);
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> Files.isRegularFile(path.resolve("pack.yaml")))
                    .sorted()
                    .toList();
        }
    }
}
