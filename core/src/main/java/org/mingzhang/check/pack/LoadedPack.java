package org.mingzhang.check.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;

/**
 * A pack together with where its classes and files come from.
 *
 * @param pack the pack
 * @param loader loads its model classes and files; its own for every pack that is not on the class path
 */
public record LoadedPack(Pack pack, ClassLoader loader) {

    /** Folder of packs within a jar. */
    public static final String ROOT = "META-INF/mingzhang/";

    /** Resource that lists the ids of the packs of a jar, one a line. */
    public static final String INDEX = ROOT + "index";

    /** What the engine needs of it. */
    public RuleSource ruleSource() {
        return new RuleSource(pack.id(), pack.compiled(), pack.references(), loader);
    }

    /**
     * A file of the pack; empty when it has none of that name.
     *
     * @param name path within the pack
     * @throws PackException when it cannot be read
     */
    public Optional<String> text(String name) throws PackException {
        return loader.getResource(ROOT + pack.id() + "/" + name) == null
                ? Optional.empty()
                : Optional.of(new String(read(loader, pack.id(), name), StandardCharsets.UTF_8));
    }

    static byte[] read(ClassLoader loader, String id, String name) throws PackException {
        String path = ROOT + id + "/" + name;
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw PackException.of(new Mark(path, 0), "规则包缺少此文件，请重新编译", "the pack lacks this file; build it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new PackException(
                    List.of(PackProblem.of(
                            new Mark(path, 0), "无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage())),
                    e);
        }
    }
}
