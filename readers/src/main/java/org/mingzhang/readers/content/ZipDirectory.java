package org.mingzhang.readers.content;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.layout.Input;

/**
 * The names in the directory at the end of a ZIP, read without unpacking anything.
 *
 * @param names names of the entries; those not in ASCII may be garbled
 * @param complete whether the directory is there; it is not when the file was cut off
 * @param inUtf8 whether all names are in UTF-8
 */
public record ZipDirectory(Set<String> names, boolean complete, boolean inUtf8) {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST_NAMES = 20_000;
    private static final char GARBLED = '\uFFFD';

    public ZipDirectory {
        names = Set.copyOf(names);
    }

    /** The directory of this file; empty and incomplete when it is no ZIP or is cut off. */
    public static ZipDirectory of(Input input) {
        if (!Signature.ZIP.opens(input)) {
            return new ZipDirectory(Set.of(), false, true);
        }
        byte[] bytes = input.bytes();
        int end = end(bytes);
        if (end < 0) {
            return new ZipDirectory(Set.of(), false, true);
        }
        Set<String> names = new TreeSet<>();
        boolean inUtf8 = true;
        long at = number(bytes, end + 16, 4);
        while (at >= 0
                && at + ENTRY_LENGTH <= bytes.length
                && number(bytes, (int) at, 4) == ENTRY
                && names.size() < MOST_NAMES) {
            int name = (int) number(bytes, (int) at + 28, 2);
            long next = at + ENTRY_LENGTH + name + number(bytes, (int) at + 30, 2) + number(bytes, (int) at + 32, 2);
            if (next > bytes.length) {
                break;
            }
            String text = new String(bytes, (int) at + ENTRY_LENGTH, name, StandardCharsets.UTF_8);
            inUtf8 &= text.indexOf(GARBLED) < 0;
            names.add(text.replace('\\', '/'));
            at = next;
        }
        return new ZipDirectory(names, true, inUtf8);
    }

    public boolean has(String name) {
        return names.contains(name);
    }

    private static int end(byte[] bytes) {
        int last = bytes.length - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (number(bytes, at, 4) == END) {
                return at;
            }
        }
        return -1;
    }

    private static long number(byte[] bytes, int at, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }
}
