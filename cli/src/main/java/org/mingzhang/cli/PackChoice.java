package org.mingzhang.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.Language;
import org.mingzhang.Mingzhang;
import org.mingzhang.Text;
import org.mingzhang.check.PackException;
import org.mingzhang.check.pack.Bookcase;
import org.mingzhang.layout.ReadLimits;

/**
 * The packs that {@code --pack} names: those that exist as files or folders, and those known by id.
 *
 * @param files pack jars and folders
 * @param ids ids of packs
 */
record PackChoice(List<Path> files, List<String> ids) {

    static PackChoice of(List<String> values) {
        List<Path> files = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String value : values) {
            if (value.contains("/") || value.contains("\\") || value.endsWith(".jar") || exists(value)) {
                files.add(Path.of(value));
            } else {
                ids.add(value);
            }
        }
        return new PackChoice(files, ids);
    }

    /** Names that do not depend on where the packs lie: file names and ids, in the order in which they are loaded. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        names.addAll(ids);
        return names;
    }

    private static boolean exists(String value) {
        try {
            return Files.exists(Path.of(value));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * A checker with these packs; with those of each document's place when none is named.
     *
     * @throws CommandException with {@link ExitCode#PACK_BROKEN} and everything that is wrong
     */
    Mingzhang open(ReadLimits limits) throws CommandException {
        try {
            return load(limits);
        } catch (PackException e) {
            throw broken(e);
        }
    }

    /**
     * These packs, for what needs no checker.
     *
     * @throws CommandException with {@link ExitCode#PACK_BROKEN} and everything that is wrong
     */
    Bookcase bookcase() throws CommandException {
        try {
            return Bookcase.of(files, cache(), ids);
        } catch (PackException e) {
            throw broken(e);
        }
    }

    /** Begins to load such a checker. */
    Opening opening(ReadLimits limits) {
        return Opening.begin(() -> load(limits));
    }

    private Mingzhang load(ReadLimits limits) throws PackException {
        Mingzhang.Builder builder = Mingzhang.builder().limits(limits).cache(cache());
        files.forEach(builder::packFile);
        ids.forEach(builder::pack);
        return builder.build();
    }

    /** Compiled folders are kept between runs, where the platform keeps such things. */
    static Path cache() {
        String set = System.getenv("XDG_CACHE_HOME");
        Path base = set == null || set.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(set);
        return base.resolve("mingzhang").resolve("packs");
    }

    static CommandException broken(PackException e) {
        return new CommandException(
                ExitCode.PACK_BROKEN,
                new Text("规则包有误：" + problems(e, Language.ZH), "a rule pack is broken: " + problems(e, Language.EN)),
                e);
    }

    private static String problems(PackException e, Language language) {
        return e.problems().stream().map(problem -> problem.in(language)).collect(Collectors.joining("\n  "));
    }
}
