package org.mingzhang.readers.content;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingzhang.layout.Input;

/**
 * The directory at the end of a ZIP, read without unpacking anything.
 *
 * @param entries for the name of every entry, where in the file it says that it begins
 * @param complete whether the directory is there; it is not when the file was cut off
 * @param charset what the names are written in: UTF-8 or, as Chinese Windows writes them, GBK
 */
public record ZipDirectory(Map<String, Long> entries, boolean complete, Charset charset) {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST_NAMES = 20_000;
    private static final char GARBLED = '\uFFFD';
    private static final Charset GBK = Charset.forName("GB18030");

    public ZipDirectory {
        entries = Map.copyOf(entries);
    }

    /** The directory of this file; empty and incomplete when it is no ZIP or is cut off. */
    public static ZipDirectory of(Input input) {
        if (!Signature.ZIP.opens(input)) {
            return new ZipDirectory(Map.of(), false, StandardCharsets.UTF_8);
        }
        byte[] bytes = input.bytes();
        int end = end(bytes);
        if (end < 0) {
            return new ZipDirectory(Map.of(), false, StandardCharsets.UTF_8);
        }
        Map<String, Long> entries = entries(bytes, number(bytes, end + 16, 4), StandardCharsets.UTF_8);
        boolean garbled = entries.keySet().stream().anyMatch(name -> name.indexOf(GARBLED) >= 0);
        return garbled
                ? new ZipDirectory(entries(bytes, number(bytes, end + 16, 4), GBK), true, GBK)
                : new ZipDirectory(entries, true, StandardCharsets.UTF_8);
    }

    private static Map<String, Long> entries(byte[] bytes, long from, Charset charset) {
        Map<String, Long> entries = new LinkedHashMap<>();
        long at = from;
        while (at >= 0
                && at + ENTRY_LENGTH <= bytes.length
                && number(bytes, (int) at, 4) == ENTRY
                && entries.size() < MOST_NAMES) {
            int name = (int) number(bytes, (int) at + 28, 2);
            long next = at + ENTRY_LENGTH + name + number(bytes, (int) at + 30, 2) + number(bytes, (int) at + 32, 2);
            if (next > bytes.length) {
                break;
            }
            String text = new String(bytes, (int) at + ENTRY_LENGTH, name, charset);
            entries.put(text.replace('\\', '/'), number(bytes, (int) at + 42, 4));
            at = next;
        }
        return entries;
    }

    public boolean has(String name) {
        return entries.containsKey(name);
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
