package org.mingzhang.readers.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.mingzhang.Text;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.UnreadableInputException;

/** Opens the ZIP of an Office file within limits that a real one never reaches. */
public final class OfficePackage {

    /** All parts of an Office file together, unpacked. A budget of hundreds of pages has a tenth of this. */
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;

    /** Its XML alone, which is held in memory at many times its size; 500,000 cells have less. */
    private static final long MOST_XML = 64L * 1024 * 1024;

    private static final int MOST_ENTRIES = 10_000;
    private static final int CHUNK = 64 * 1024;

    private OfficePackage() {}

    /**
     * Unpacks the parts asked for, counting the others too.
     *
     * @param format what the file claims to be, for the message
     * @throws UnreadableInputException when the file is cut off, damaged or unpacks to an abnormal size
     */
    public static Map<String, byte[]> parts(Input input, Text format, Predicate<String> wanted)
            throws UnreadableInputException {
        if (!ZipDirectory.of(input).complete()) {
            throw Refusal.damaged(input, format, null);
        }
        Map<String, byte[]> parts = new HashMap<>();
        long unpacked = 0;
        long xml = 0;
        int entries = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(input.bytes()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream part = wanted.test(entry.getName()) ? new ByteArrayOutputStream() : null;
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    unpacked += read;
                    xml += entry.getName().endsWith(".xml") ? read : 0;
                    if (unpacked > MOST_UNPACKED || xml > MOST_XML) {
                        throw Refusal.bomb(input, null);
                    }
                    if (part != null) {
                        part.write(chunk, 0, read);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw Refusal.bomb(input, null);
                }
                if (part != null) {
                    parts.put(entry.getName(), part.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.damaged(input, format, e);
        }
        return parts;
    }
}
