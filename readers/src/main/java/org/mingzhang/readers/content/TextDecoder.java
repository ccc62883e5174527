package org.mingzhang.readers.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.UnreadableInputException;

/** From bytes to characters: finds the encoding, and refuses what is no text. */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** A text may hold a stray control character; this share of them means it is something else. */
    private static final double MAX_CONTROL_SHARE = 0.002;

    private static final int SAMPLE = 64 * 1024;

    private static final char DAMAGED = '\uFFFD';
    private static final int MOST_DAMAGED = 100;
    private static final int CHARACTERS_A_DAMAGE = 500;

    private TextDecoder() {}

    /**
     * The characters of a text, and how many of its bytes are of no encoding.
     *
     * @param text its characters, U+FFFD for what could not be told
     * @param damaged number of places that could not be told
     */
    public record Decoded(String text, int damaged) {

        /** The characters, with the damage counted. */
        public static Decoded of(String text) {
            return new Decoded(text, damagedIn(text));
        }

        /** What is to be said of the damage; nothing where there is none. */
        public Optional<ReadingNotice> notice(String file) {
            return damaged == 0
                    ? Optional.empty()
                    : Optional.of(new ReadingNotice(
                            NoticeKind.PART_UNREADABLE,
                            new Text(
                                    "文件里有 " + damaged + " 处字节不成字，以“\uFFFD”代替；请核对原文或重新导出",
                                    damaged
                                            + " places of the file hold bytes that are no characters, shown as “\uFFFD”;"
                                            + " compare the original or export it again"),
                            Place.ofFile(file)));
        }
    }

    /**
     * The characters of a text in UTF-8, UTF-16 (with or without a byte order mark) or GB18030, the byte order mark
     * removed with {@link FieldCodes}, and {@link Lookalikes} replaced.
     *
     * @throws UnreadableInputException when the file is empty or its content is no text
     */
    public static String decode(Input input) throws UnreadableInputException {
        return read(input).text();
    }

    /**
     * The same, with a count of the bytes that make no characters: a few are read over, as a file that was cut and
     * joined again has.
     *
     * @throws UnreadableInputException when the file is empty or its content is no text
     */
    public static Decoded read(Input input) throws UnreadableInputException {
        byte[] bytes = input.bytes();
        if (bytes.length == 0) {
            throw Refusal.empty(input);
        }
        Optional<Text> officeText = OfficeText.title(input);
        if (officeText.isPresent()) {
            throw Refusal.saveOtherwise(input, officeText.get());
        }
        Optional<Signature> signature = Signature.of(input);
        if (signature.isPresent()) {
            throw Refusal.unsupported(
                    input, Containers.title(input).orElse(signature.get().title()));
        }
        String text = decoded(input);
        if (text == null || isNoise(text)) {
            throw Refusal.of(
                    input,
                    "内容不是文本（二进制数据），请提供 PDF、DOCX、DOC、XLSX、XLS、HTML 或文本文件",
                    "its content is binary data, not text; supply PDF, DOCX, DOC, XLSX, XLS, HTML or text");
        }
        if (text.isBlank()) {
            throw Refusal.of(input, "文件里没有任何文字，请重新导出", "there are no characters in the file; export it again");
        }
        return Decoded.of(Lookalikes.replaced(FieldCodes.removed(text)));
    }

    /** Whether the content is text of some kind, markup included. */
    public static boolean isText(Input input) {
        try {
            decode(input);
            return true;
        } catch (UnreadableInputException e) {
            return false;
        }
    }

    private static String decoded(Input input) {
        if (input.startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF)) {
            return strictly(StandardCharsets.UTF_8, input.bytes(), 3);
        }
        if (input.startsWith((byte) 0xFF, (byte) 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, input.bytes(), 2);
        }
        if (input.startsWith((byte) 0xFE, (byte) 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, input.bytes(), 2);
        }
        Charset wide = utf16WithoutMark(input.bytes());
        if (wide != null) {
            return strictly(wide, input.bytes(), 0);
        }
        String utf8 = strictly(StandardCharsets.UTF_8, input.bytes(), 0);
        String text = utf8 != null ? utf8 : strictly(GB18030, input.bytes(), 0);
        return text != null ? text : leniently(input.bytes());
    }

    /** Reads over a few bytes that are of no encoding; null where there are more than a few. */
    private static String leniently(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        String gb = new String(bytes, GB18030);
        String text = damagedIn(utf8) <= damagedIn(gb) ? utf8 : gb;
        return damagedIn(text) <= Math.min(MOST_DAMAGED, 1 + text.length() / CHARACTERS_A_DAMAGE) ? text : null;
    }

    private static int damagedIn(String text) {
        return (int) text.chars().filter(c -> c == DAMAGED).count();
    }

    /** Text in UTF-16 has a zero byte for every ASCII character, always on the same side. */
    private static Charset utf16WithoutMark(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int end = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < end; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (even == 0 && odd > 0) {
            return StandardCharsets.UTF_16LE;
        }
        return odd == 0 && even > 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static String strictly(Charset charset, byte[] bytes, int from) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isNoise(String text) {
        int end = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == 0 || c == '\uFFFE' || c == '\uFFFF') {
                return true;
            }
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F) {
                controls++;
            }
        }
        return controls > 1 && controls > end * MAX_CONTROL_SHARE;
    }
}
