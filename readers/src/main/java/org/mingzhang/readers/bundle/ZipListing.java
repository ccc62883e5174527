package org.mingzhang.readers.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mingzhang.Text;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;

/** A ZIP as a folder. Names are in UTF-8 or, as Chinese Windows writes them, in GBK. */
final class ZipListing {

    static final int MOST_ENTRIES = 10_000;

    /** All files of an archive together, as a multiple of the limit for one. */
    static final int MOST_UNPACKED = 10;

    private final Path path;
    private final String name;

    ZipListing(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    /** Whether the archive is the container of a document (Office, OFD) and no folder. */
    boolean isDocument() {
        try (ZipFile zip = open()) {
            return zip.getEntry("[Content_Types].xml") != null || zip.getEntry("OFD.xml") != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** The files in it, in the order of their names. */
    List<Member> members(ReadLimits limits) throws UnreadableInputException {
        try (ZipFile zip = open()) {
            if (zip.size() > MOST_ENTRIES) {
                throw refused(
                        "压缩包里有 " + zip.size() + " 个文件，超过上限 " + MOST_ENTRIES + "，请分批打包",
                        "the archive has " + zip.size() + " files, more than the limit of " + MOST_ENTRIES
                                + "; pack them in parts");
            }
            List<Member> members = new ArrayList<>();
            long unpacked = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                unpacked += Math.max(0, entry.getSize());
                if (!entry.isDirectory()) {
                    String inside = entry.getName();
                    members.add(member(name, inside, (as, most) -> read(inside, as, most)));
                }
            }
            if (unpacked > MOST_UNPACKED * limits.maxBytes()) {
                throw tooLarge(name);
            }
            members.sort((a, b) -> a.name().compareTo(b.name()));
            return members;
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    private ZipFile open() throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(path.toFile(), Charset.forName("GB18030"));
        }
    }

    /** An entry of an archive of this name as a file in a folder. */
    static Member member(String archive, String entry, Member.Opener opener) {
        String inside = entry.replace('\\', '/');
        int slash = inside.lastIndexOf('/');
        String folder = slash < 0 ? archive : archive + '/' + inside.substring(0, slash);
        return new Member(folder, inside.substring(slash + 1), opener);
    }

    private Input read(String entry, String as, ReadLimits limits) throws UnreadableInputException {
        try (ZipFile zip = open();
                InputStream in = zip.getInputStream(new ZipEntry(entry))) {
            if (in == null) {
                throw new ZipException("no entry " + entry);
            }
            byte[] bytes = upTo(in, limits);
            limits.requireBytes(as, bytes.length);
            return new Input(as, bytes);
        } catch (IOException e) {
            throw locked(as, e);
        }
    }

    /** The bytes of an entry, one more than the limit at most. */
    static byte[] upTo(InputStream in, ReadLimits limits) throws IOException {
        return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.maxBytes() + 1));
    }

    static UnreadableInputException damaged(String archive, Exception cause) {
        return new UnreadableInputException(
                archive, new Text("压缩包不完整或已损坏，请重新下载", "the archive is truncated or damaged; download it again"), cause);
    }

    static UnreadableInputException tooLarge(String archive) {
        return new UnreadableInputException(
                archive,
                new Text(
                        "压缩包解压后异常庞大，为安全起见拒绝读取，请核实文件来源",
                        "the archive unpacks to an abnormal size and was refused for safety; verify where it comes from"));
    }

    static UnreadableInputException locked(String file, Exception cause) {
        return new UnreadableInputException(
                file,
                new Text(
                        "在压缩包里无法解开，可能已加密或损坏，请解压后再提供",
                        "it cannot be unpacked from its archive, which may be encrypted or damaged; unpack it first"),
                cause);
    }

    private UnreadableInputException refused(String zh, String en) {
        return new UnreadableInputException(name, new Text(zh, en));
    }
}
