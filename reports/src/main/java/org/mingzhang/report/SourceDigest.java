package org.mingzhang.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.mingzhang.layout.Source;

/** One digest for a disclosure, whatever the number of its files. */
public final class SourceDigest {

    private SourceDigest() {}

    /**
     * SHA-256 in lower-case hex: of the file when there is one, of the files' hex digests one after the other when
     * there are several, empty when there is none.
     */
    public static String of(List<Source> sources) {
        if (sources.isEmpty()) {
            return "";
        }
        if (sources.size() == 1) {
            return sources.get(0).sha256();
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sources.forEach(source -> digest.update(source.sha256().getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
