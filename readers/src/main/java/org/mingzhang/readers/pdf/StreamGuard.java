package org.mingzhang.readers.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.mingzhang.Text;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.UnreadableInputException;

/**
 * Refuses a decompression bomb before anything is decoded. PDFBox holds a decoded stream in memory and knows no limit, so
 * every stream that could grow beyond the limit is inflated here once, into nothing.
 */
final class StreamGuard {

    /** Largest decoded stream, in bytes; the largest font of a real document has a tenth of this. */
    private static final long LARGEST = 256L * 1024 * 1024;

    /** Deflate cannot do better than this. */
    private static final long BEST_RATIO = 1032;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** How far before the keyword its dictionary is looked through for filters. */
    private static final int DICTIONARY = 600;

    /** The length of a stream, and whether it is a reference to another object. */
    private static final Pattern LENGTH = Pattern.compile("/Length\\s+(\\d{1,10})(\\s+\\d+\\s+R)?");

    private StreamGuard() {}

    static void check(Input input) throws UnreadableInputException {
        byte[] bytes = input.bytes();
        for (int i = indexOf(bytes, 0); i >= 0; i = indexOf(bytes, i + STREAM.length)) {
            if (i >= 3 && bytes[i - 1] == 'd' && bytes[i - 2] == 'n' && bytes[i - 3] == 'e') {
                continue;
            }
            String dictionary = dictionary(bytes, i);
            int filters = count(dictionary, "FlateDecode") + count(dictionary, "LZWDecode");
            if (filters == 0) {
                continue;
            }
            int start = i + STREAM.length;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            if (filters > 1 || couldBeLarge(bytes, start, dictionary) && tooLarge(bytes, start)) {
                throw new UnreadableInputException(
                        input.name(),
                        new Text(
                                "PDF 内有异常的压缩数据（解压后超过 256 MB），已拒绝读取，请重新导出",
                                "the PDF holds abnormal compressed data (more than 256 MB when decoded) and was refused;"
                                        + " export it again"));
            }
        }
    }

    /** Text of the dictionary just before a stream, from the beginning of its object. */
    private static String dictionary(byte[] bytes, int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String before = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
        int object = Math.max(before.lastIndexOf(" obj"), before.lastIndexOf("endobj"));
        return object < 0 ? before : before.substring(object);
    }

    /**
     * Whether the stream is long enough to hold that much: by its stated length and by its end mark, whichever is
     * longer, since a hostile file may lie with either.
     */
    private static boolean couldBeLarge(byte[] bytes, int start, String dictionary) {
        Matcher length = LENGTH.matcher(dictionary);
        if (!length.find() || length.group(2) != null) {
            return (bytes.length - start) * BEST_RATIO > LARGEST;
        }
        int mark = indexOf(bytes, start);
        long distance = (mark < 0 ? bytes.length : mark) - start;
        return Math.max(Long.parseLong(length.group(1)), distance) * BEST_RATIO > LARGEST;
    }

    private static boolean tooLarge(byte[] bytes, int start) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            byte[] sink = new byte[1 << 16];
            long total = 0;
            while (!inflater.finished()) {
                int count = inflater.inflate(sink);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
                total += count;
                if (total > LARGEST) {
                    return true;
                }
            }
            return false;
        } catch (DataFormatException e) {
            // Damaged or encrypted: PDFBox will stop there too.
            return false;
        } finally {
            inflater.end();
        }
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length())) {
            count++;
        }
        return count;
    }

    private static int indexOf(byte[] bytes, int from) {
        outer:
        for (int i = from; i + STREAM.length <= bytes.length; i++) {
            if (bytes[i] != 's') {
                continue;
            }
            for (int j = 1; j < STREAM.length; j++) {
                if (bytes[i + j] != STREAM[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
