package org.mingzhang.sdk.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.pack.CodeList;
import org.mingzhang.check.pack.EngineVersion;
import org.mingzhang.check.pack.LoadedPack;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.PackCompiler;
import org.mingzhang.check.pack.PackDecoder;
import org.mingzhang.check.pack.PackJson;
import org.mingzhang.check.pack.PackNode;
import org.mingzhang.sdk.lint.DrlLint;
import org.mingzhang.sdk.lint.PackLint;

/** Compiles the folder of a pack: reads, checks, compiles its DRL, and lays the result out like a pack jar. */
public final class FolderPackCompiler implements PackCompiler {

    @Override
    public Path compile(Path folder, Path cache, List<Pack> known) throws PackException {
        try {
            Path target = cache.resolve(digest(folder));
            if (!Files.isRegularFile(target.resolve(LoadedPack.INDEX))) {
                Files.createDirectories(cache);
                Path fresh = Files.createTempDirectory(cache, "pack");
                compileInto(folder, fresh, known);
                move(fresh, target);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another process may have put the same content there first; then its copy serves. */
    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            if (!Files.isRegularFile(target.resolve(LoadedPack.INDEX))) {
                throw e;
            }
        }
    }

    /**
     * Compiles a folder into a class folder.
     *
     * @param folder the folder
     * @param output root of the class folder; its index is added to
     * @param known packs that it may extend
     * @return the pack
     * @throws PackException with everything that is wrong
     */
    public Pack compileInto(Path folder, Path output, List<Pack> known) throws PackException {
        PackFolder source = PackFolder.read(folder);
        Pack draft = PackDecoder.decode(source.content());
        List<PackProblem> problems = new ArrayList<>(PackLint.check(draft, source, known));
        Path home = output.resolve(LoadedPack.ROOT + draft.id());
        try {
            deleteTree(home.resolve("rules"));
            List<Path> rules = new ArrayList<>(source.drl());
            rules.addAll(DecisionTables.drl(source.decisions(), home.resolve("rules")));
            DrlLint.Result drl = DrlLint.check(draft, rules);
            problems.addAll(drl.problems());
            if (!problems.isEmpty()) {
                throw new PackException(problems);
            }
            String digest = digest(folder);
            DrlCompiler.Classes compiled = rules.isEmpty()
                    ? new DrlCompiler.Classes(Map.of(), List.of())
                    : new DrlCompiler().compile(draft.id(), digest, rules);
            return write(source, draft, drl.facts(), digest, compiled, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles a folder into a class folder, with its cases, unless its content stands compiled there already. */
    Pack compileIfChanged(Path folder, Path output, List<Pack> known) throws PackException, IOException {
        Pack pack = compiled(folder, output, known);
        Path cases = output.resolve(LoadedPack.ROOT + pack.id() + "/cases");
        deleteTree(cases);
        Files.createDirectories(cases);
        for (Map.Entry<String, byte[]> file : PackFolder.cases(folder).entrySet()) {
            Files.write(cases.resolve(file.getKey()), file.getValue());
        }
        return pack;
    }

    private Pack compiled(Path folder, Path output, List<Pack> known) throws PackException, IOException {
        Pack draft = PackDecoder.decode(PackFolder.read(folder).content());
        Path json = output.resolve(LoadedPack.ROOT + draft.id() + "/pack.json");
        if (Files.isRegularFile(json)) {
            Pack there = PackDecoder.decode(PackJson.read(Files.readAllBytes(json), json.toString()));
            if (there.compiled().digest().equals(digest(folder))) {
                return there;
            }
        }
        return compileInto(folder, output, known);
    }

    private static Pack write(
            PackFolder source, Pack draft, List<String> facts, String digest, DrlCompiler.Classes compiled, Path output)
            throws IOException, PackException {
        Path home = output.resolve(LoadedPack.ROOT + draft.id());
        Files.createDirectories(home);
        Map<String, PackNode> content = new LinkedHashMap<>(source.content().entries());
        Mark mark = new Mark("pack.json", 0);
        Map<String, PackNode> rules = new LinkedHashMap<>();
        rules.put("engine", new PackNode.Scalar(compiled.models().isEmpty() ? "" : EngineVersion.current(), mark));
        rules.put("models", texts(compiled.models(), mark));
        rules.put("facts", texts(facts, mark));
        rules.put("digest", new PackNode.Scalar(digest, mark));
        content.put("compiled", new PackNode.Mapping(rules, mark));
        PackNode.Mapping root = new PackNode.Mapping(content, mark);
        Files.write(home.resolve("pack.json"), PackJson.write(root));
        copy(source.references(), home.resolve("reference"));
        copy(source.drl(), home.resolve("rules"));
        copy(source.decisions(), home.resolve("rules"));
        deleteTree(output.resolve("org/mingzhang/rules/" + draft.id().replace('-', '_')));
        for (Map.Entry<String, byte[]> file : compiled.classes().entrySet()) {
            Path path = output.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Path index = output.resolve(LoadedPack.INDEX);
        List<String> ids = Files.exists(index) ? new ArrayList<>(Files.readAllLines(index)) : new ArrayList<>();
        if (!ids.contains(draft.id())) {
            ids.add(draft.id());
        }
        Files.write(index, ids.stream().sorted().toList());
        return PackDecoder.decode(root);
    }

    /** Classes of an earlier build bear other names and would stay. */
    private static void deleteTree(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void copy(List<Path> files, Path folder) throws IOException, PackException {
        for (Path file : files) {
            Files.createDirectories(folder);
            String name = file.getFileName().toString();
            if (name.endsWith(".csv")) {
                CodeList.read(name.replace(".csv", ""), Files.readString(file), "reference/" + name);
            }
            Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static PackNode texts(List<String> items, Mark mark) {
        return new PackNode.Sequence(
                items.stream()
                        .<PackNode>map(item -> new PackNode.Scalar(item, mark))
                        .toList(),
                mark);
    }

    /** Hash of all that the compiled form depends on: the files, the engine, and this compiler's language level. */
    static String digest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((EngineVersion.current() + LanguageLevelOption.DRL10).getBytes(StandardCharsets.UTF_8));
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path name = folder.relativize(file);
                if (!name.startsWith("cases")) {
                    sha.update(name.toString().getBytes(StandardCharsets.UTF_8));
                    sha.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
