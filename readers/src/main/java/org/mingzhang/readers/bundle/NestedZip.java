package org.mingzhang.readers.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.ZipDirectory;

/**
 * A ZIP inside a ZIP as a folder: some publish a town's disclosures as one archive of an archive a department. It is
 * unpacked in memory, entry by entry, and its entries are counted as they are unpacked, because what its directory says
 * of their sizes need not be true. The archive itself is kept while there is memory for it, and an entry is looked for only
 * where the directory says that it begins: an archive of many entries is not gone through again for each.
 */
final class NestedZip {

    private static final int CHUNK = 64 * 1024;

    private final Member archive;
    private SoftReference<Input> kept = new SoftReference<>(null);

    NestedZip(Member archive) {
        this.archive = archive;
    }

    /** What the archives inside one archive may unpack to, all together. */
    static final class Allowance {

        private long bytes;
        private int entries;

        Allowance(ReadLimits limits) {
            this.bytes = ZipListing.MOST_UNPACKED * limits.maxBytes();
            this.entries = ZipListing.MOST_ENTRIES;
        }

        private boolean takesEntry() {
            return --entries >= 0;
        }

        private boolean takes(int read) {
            bytes -= read;
            return bytes >= 0;
        }
    }

    /**
     * The files in it, in the order of their names.
     *
     * @param allowance what is left for this and the other archives beside it
     */
    List<Member> members(ReadLimits limits, Allowance allowance) throws UnreadableInputException {
        Input input = archive(limits);
        List<Member> members = new ArrayList<>();
        for (String entry : names(input, allowance)) {
            members.add(ZipListing.member(
                    archive.name(), entry, (as, most) -> new Input(as, unpacked(archive(most), entry, as, most))));
        }
        members.sort(Comparator.comparing(Member::name));
        return members;
    }

    private synchronized Input archive(ReadLimits limits) throws UnreadableInputException {
        Input input = kept.get();
        if (input == null) {
            input = archive.open(limits);
            kept = new SoftReference<>(input);
        }
        return input;
    }

    private List<String> names(Input input, Allowance allowance) throws UnreadableInputException {
        try {
            return names(input, ZipDirectory.of(input).charset(), allowance);
        } catch (IOException | IllegalArgumentException e) {
            throw ZipListing.damaged(input.name(), e);
        }
    }

    private static List<String> names(Input input, Charset charset, Allowance allowance)
            throws IOException, UnreadableInputException {
        List<String> names = new ArrayList<>();
        byte[] chunk = new byte[CHUNK];
        try (ZipInputStream zip = open(input, 0, charset)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!allowance.takesEntry()) {
                    throw ZipListing.tooLarge(input.name());
                }
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    if (!allowance.takes(read)) {
                        throw ZipListing.tooLarge(input.name());
                    }
                }
                if (!entry.isDirectory()) {
                    names.add(entry.getName());
                }
            }
        }
        if (names.isEmpty()) {
            throw new ZipException("no entries");
        }
        return names;
    }

    private static byte[] unpacked(Input input, String name, String as, ReadLimits limits)
            throws UnreadableInputException {
        ZipDirectory directory = ZipDirectory.of(input);
        long begin = directory.entries().getOrDefault(name.replace('\\', '/'), -1L);
        if (begin < 0 || begin >= input.bytes().length) {
            throw ZipListing.locked(as, new ZipException("no entry " + name));
        }
        try (ZipInputStream zip = open(input, (int) begin, directory.charset())) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null || !entry.getName().equals(name)) {
                throw new ZipException("no entry " + name);
            }
            byte[] bytes = ZipListing.upTo(zip, limits);
            limits.requireBytes(as, bytes.length);
            return bytes;
        } catch (IOException | IllegalArgumentException e) {
            throw ZipListing.locked(as, e);
        }
    }

    private static ZipInputStream open(Input input, int from, Charset charset) {
        InputStream bytes = new ByteArrayInputStream(input.bytes(), from, input.bytes().length - from);
        return new ZipInputStream(bytes, charset);
    }
}
