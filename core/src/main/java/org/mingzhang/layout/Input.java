package org.mingzhang.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mingzhang.Text;

/**
 * The bytes of one file, with the name the user knows it by.
 *
 * @param name name for messages and places
 * @param bytes the whole content
 */
@SuppressWarnings("ArrayRecordComponent")
public record Input(String name, byte[] bytes) {

    /**
     * Reads a file, refusing it before loading when it is larger than the limit.
     *
     * @throws UnreadableInputException when the file is missing, not a regular file, too large or cannot be read
     */
    public static Input of(Path path, String name, ReadLimits limits) throws UnreadableInputException {
        try {
            if (!Files.exists(path)) {
                throw new UnreadableInputException(
                        name, new Text("文件不存在，请检查路径", "the file does not exist; check the path"));
            }
            if (!Files.isRegularFile(path)) {
                throw new UnreadableInputException(name, new Text("不是普通文件，请给出一个文件", "not a regular file; name a file"));
            }
            limits.requireBytes(name, Files.size(path));
            return new Input(name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UnreadableInputException(
                    name, new Text("无法读取，请检查权限", "the file cannot be read; check its permissions"), e);
        }
    }

    /**
     * Reads a stream to its end, refusing it as soon as it is longer than the limit. The stream stays the caller's to
     * close.
     *
     * @throws UnreadableInputException when it is too long or breaks off
     */
    public static Input of(InputStream stream, String name, ReadLimits limits) throws UnreadableInputException {
        try {
            byte[] bytes = stream.readNBytes((int) Math.min(limits.maxBytes() + 1, Integer.MAX_VALUE - 8));
            limits.requireBytes(name, bytes.length);
            return new Input(name, bytes);
        } catch (IOException e) {
            throw new UnreadableInputException(
                    name, new Text("读取中断，请重新提供", "reading it broke off; supply it again"), e);
        }
    }

    /** SHA-256 of the bytes, lower-case hex. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether the bytes begin with these, at offset 0. */
    public boolean startsWith(byte... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if (bytes[i] != head[i]) {
                return false;
            }
        }
        return true;
    }

    /** The name's extension in lower case without the dot, or an empty string. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return dot > slash ? name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT) : "";
    }

    /** The bytes as UTF-8, malformed input replaced. */
    public String utf8() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
