package org.mingzhang.sdk.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.check.PackException;
import org.mingzhang.sdk.site.RuleSite;

/** Makes the rule site of packs. */
public final class PackDocs {

    private PackDocs() {}

    /**
     * Writes the site of one pack.
     *
     * @param folder folder of the pack
     * @param site folder to write to
     * @param cache where the pack is compiled to
     * @return number of rules
     * @throws PackException when it does not compile, or its cases are not understood
     * @throws IOException when a file cannot be read or written
     */
    public static int write(Path folder, Path site, Path cache) throws PackException, IOException {
        try (OpenPack pack = OpenPack.folder(folder, cache)) {
            return RuleSite.write(List.of(pack), site);
        }
    }

    /**
     * Writes one site of all packs on the class path and those of files.
     *
     * @param files pack jars and folders
     * @param site folder to write to
     * @param cache where folders are compiled to
     * @return number of rules
     * @throws PackException when one is broken, or its cases are not understood
     * @throws IOException when a file cannot be read or written
     */
    public static int writeAll(List<Path> files, Path site, Path cache) throws PackException, IOException {
        List<OpenPack> packs = OpenPack.all(files, cache);
        try {
            return RuleSite.write(packs, site);
        } finally {
            packs.forEach(OpenPack::close);
        }
    }
}
