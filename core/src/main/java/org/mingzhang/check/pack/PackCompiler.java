package org.mingzhang.check.pack;

import java.nio.file.Path;
import java.util.List;
import org.mingzhang.check.PackException;

/**
 * Compiles the folder of a pack; found with {@link java.util.ServiceLoader}. The checker itself has no compiler, so a
 * folder can only be used where one is on the class path.
 */
public interface PackCompiler {

    /**
     * Compiles a folder, or finds it compiled in the cache by the hash of its content.
     *
     * @param folder the folder with {@code pack.yaml}
     * @param cache where compiled packs are kept
     * @param known packs that it may extend
     * @return a folder laid out like a pack jar
     * @throws PackException with everything that is wrong with the pack
     */
    Path compile(Path folder, Path cache, List<Pack> known) throws PackException;
}
