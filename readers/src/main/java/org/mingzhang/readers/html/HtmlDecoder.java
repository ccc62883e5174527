package org.mingzhang.readers.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.TextDecoder;

/** Tells HTML by its first tag, and its encoding by what the page declares when its bytes agree. */
final class HtmlDecoder {

    private static final int HEAD = 4096;

    private HtmlDecoder() {}

    /** Whether the content begins with markup of a page, or the name says so and there is a tag. */
    static boolean isHtml(Input input) {
        String head = head(input).toLowerCase(Locale.ROOT);
        int at = afterComments(head);
        String start = head.substring(at);
        if (start.startsWith("<!doctype html")
                || startsTag(start, "html")
                || startsTag(start, "head")
                || startsTag(start, "body")
                || startsTag(start, "meta")
                || startsTag(start, "table")
                || startsTag(start, "div")) {
            return true;
        }
        if (start.startsWith("<?xml") || start.startsWith("<!doctype")) {
            return head.contains("<html");
        }
        boolean named = input.extension().equals("html") || input.extension().equals("htm");
        return named && (head.contains("</") || head.contains("<p") || head.contains("<br"));
    }

    static String decode(Input input) throws UnreadableInputException {
        Optional<Charset> declared = declared(head(input).toLowerCase(Locale.ROOT));
        if (declared.isPresent() && !startsWithMark(input)) {
            try {
                return declared.get()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(input.bytes()))
                        .toString();
            } catch (CharacterCodingException e) {
                return TextDecoder.decode(input);
            }
        }
        return TextDecoder.decode(input);
    }

    private static boolean startsWithMark(Input input) {
        return input.startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF)
                || input.startsWith((byte) 0xFF, (byte) 0xFE)
                || input.startsWith((byte) 0xFE, (byte) 0xFF);
    }

    /** The declared encoding; GB2312 and GBK are read as GB18030, which holds both. */
    private static Optional<Charset> declared(String head) {
        int at = head.indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + "charset=".length();
        while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < head.length()
                && (Character.isLetterOrDigit(head.charAt(to)) || "-_".indexOf(head.charAt(to)) >= 0)) {
            to++;
        }
        String name = head.substring(from, to);
        if (name.startsWith("gb")) {
            return Optional.of(Charset.forName("GB18030"));
        }
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The beginning as ASCII, zero bytes of UTF-16 left out. */
    private static String head(Input input) {
        byte[] bytes = Arrays.copyOf(input.bytes(), Math.min(input.bytes().length, HEAD));
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replace("\u00EF\u00BB\u00BF", "")
                .replace("\u00FF\u00FE", "");
    }

    private static int afterComments(String head) {
        int at = afterSpace(head, 0);
        while (head.startsWith("<!--", at)) {
            int end = head.indexOf("-->", at);
            if (end < 0) {
                return at;
            }
            at = afterSpace(head, end + 3);
        }
        return at;
    }

    private static int afterSpace(String head, int from) {
        int at = from;
        while (at < head.length() && Character.isWhitespace(head.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean startsTag(String text, String tag) {
        return text.startsWith("<" + tag)
                && text.length() > tag.length() + 1
                && !Character.isLetterOrDigit(text.charAt(tag.length() + 1));
    }
}
