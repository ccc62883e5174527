package org.mingzhang.check;

import java.util.List;
import org.mingzhang.Text;

/**
 * A rule pack that a checker knows.
 *
 * @param id id, also the prefix of its rule ids
 * @param version version
 * @param title name for people
 * @param owner who answers for it
 * @param bases ids of the packs it extends
 * @param fromFile whether it was added as a file, rather than found on the class path
 * @param digest SHA-256 of what it was built from, in hexadecimal; empty when it is not known
 */
public record KnownPack(
        String id, String version, Text title, String owner, List<String> bases, boolean fromFile, String digest) {

    public KnownPack {
        bases = List.copyOf(bases);
    }
}
