package org.mingzhang.sdk.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.check.engine.Checker;
import org.mingzhang.check.engine.EngineShelf;
import org.mingzhang.check.pack.Mark;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.PackException;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.check.pack.RuleBook;
import org.mingzhang.sdk.cases.CaseReader;
import org.mingzhang.sdk.cases.CaseRunner;
import org.mingzhang.sdk.cases.RuleCase;

/** A pack that is worked on: compiled, with the packs it extends and with its cases. Closing it releases its files. */
public final class OpenPack implements AutoCloseable {

    private final Packs packs;
    private final Pack pack;
    private final Checker checker;
    private final List<RuleCase> cases;

    private OpenPack(Packs packs, String id, Path folder) throws PackException, IOException {
        this.packs = packs;
        this.pack = packs.find(id)
                .orElseThrow(
                        () -> PackException.of(new Mark(id, 0), "没有规则包“" + id + "”", "there is no pack '" + id + "'"));
        this.checker = Checker.of(packs.book(List.of(id)), new EngineShelf());
        this.cases = CaseReader.read(folder.resolve("cases"));
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
        return open(packs, packs.fromFiles().get(0), folder);
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
        return open(Packs.onClassPath(), id, folder);
    }

    private static OpenPack open(Packs packs, String id, Path folder) throws PackException, IOException {
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

    Checker checker() {
        return checker;
    }

    @Override
    public void close() {
        packs.close();
    }
}
