package org.mingzhang.sdk.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.PackException;
import org.mingzhang.check.engine.Checker;
import org.mingzhang.check.engine.EngineShelf;
import org.mingzhang.check.pack.LoadedPack;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.PackDecoder;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.check.pack.RuleBook;
import org.mingzhang.sdk.cases.CaseReader;
import org.mingzhang.sdk.cases.CaseRunner;
import org.mingzhang.sdk.cases.RuleCase;
import org.mingzhang.sdk.compile.PackFolder;

/** A pack that is worked on: compiled, with the packs it extends and with its cases. Closing it releases its files. */
public final class OpenPack implements AutoCloseable {

    private final Packs packs;
    private final Pack pack;
    private final Checker checker;
    private final List<RuleCase> cases;

    private OpenPack(Packs packs, String id, Optional<Path> folder) throws PackException, IOException {
        this.packs = packs;
        RuleBook book = packs.book(List.of(id));
        LoadedPack loaded = book.packs().get(book.packs().size() - 1);
        this.pack = loaded.pack();
        this.checker = Checker.of(book, new EngineShelf());
        this.cases = folder.isPresent() ? CaseReader.read(folder.get().resolve("cases")) : CaseReader.read(loaded);
    }

    /**
     * Opens the folder of a pack.
     *
     * @param folder folder with {@code pack.yaml}; the packs it extends are on the class path
     * @param cache where it is compiled to
     * @throws PackException when it does not compile, or its cases are not understood
     * @throws IOException when a file cannot be read
     */
    public static OpenPack folder(Path folder, Path cache) throws PackException, IOException {
        Packs packs = Packs.of(List.of(folder), cache);
        return open(packs, packs.fromFiles().get(0), Optional.of(Packs.home(folder)));
    }

    /**
     * Opens a pack that stands compiled on the class path, as in the build that makes it.
     *
     * @param id id of the pack
     * @param folder its source, where the cases are
     * @throws PackException when there is no such pack, or its cases are not understood
     * @throws IOException when a file cannot be read
     */
    public static OpenPack onClassPath(String id, Path folder) throws PackException, IOException {
        return open(Packs.onClassPath(), id, Optional.of(folder));
    }

    /**
     * Opens all packs on the class path and those of files, each with its cases.
     *
     * @param files pack jars and folders
     * @param cache where folders are compiled to
     * @throws PackException when one is broken, or its cases are not understood
     * @throws IOException when a file cannot be read
     */
    public static List<OpenPack> all(List<Path> files, Path cache) throws PackException, IOException {
        Packs packs = Packs.of(files, cache);
        try {
            Map<String, Path> folders = new HashMap<>();
            for (Path given : files) {
                Path file = Packs.home(given);
                if (Files.isRegularFile(file.resolve("pack.yaml"))) {
                    folders.put(
                            PackDecoder.decode(PackFolder.read(file).content()).id(), file);
                }
            }
            List<OpenPack> open = new ArrayList<>();
            for (Pack pack : packs.all()) {
                open.add(new OpenPack(packs, pack.id(), Optional.ofNullable(folders.get(pack.id()))));
            }
            return open;
        } catch (PackException | IOException | RuntimeException e) {
            packs.close();
            throw e;
        }
    }

    private static OpenPack open(Packs packs, String id, Optional<Path> folder) throws PackException, IOException {
        try {
            return new OpenPack(packs, id, folder);
        } catch (PackException | IOException | RuntimeException e) {
            packs.close();
            throw e;
        }
    }

    public Pack pack() {
        return pack;
    }

    /** The pack with all that it extends. */
    public RuleBook book() {
        return checker.book();
    }

    /** Its cases, in the order of files and entries. */
    public List<RuleCase> cases() {
        return cases;
    }

    public CaseRunner runner() {
        return new CaseRunner(checker);
    }

    /** What all rules of the pack and of those it extends come to on a case. */
    public Checker.Result check(RuleCase tested) {
        return checker.check(tested.document(), List.of(), List.of());
    }

    Checker checker() {
        return checker;
    }

    @Override
    public void close() {
        packs.close();
    }
}
