package org.mingzhang.readers.content;

import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.layout.Input;

/** Binary file formats by their first bytes: what a file is, whatever its name says. */
public enum Signature {
    PDF(" PDF 文件", "a PDF file", '%', 'P', 'D', 'F', '-'),
    ZIP(" ZIP 压缩包（或 Office 文件）", "a ZIP archive (or an Office file)", 'P', 'K', 3, 4),
    EMPTY_ZIP("空的 ZIP 压缩包", "an empty ZIP archive", 'P', 'K', 5, 6),
    /** The container of DOC, XLS, PPT and of encrypted DOCX and XLSX. */
    OLE2("旧版 Office 文件", "an Office 97-2003 file", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
    JPEG(" JPEG 图片", "a JPEG image", 0xFF, 0xD8, 0xFF),
    PNG(" PNG 图片", "a PNG image", 0x89, 'P', 'N', 'G'),
    GIF(" GIF 图片", "a GIF image", 'G', 'I', 'F', '8'),
    BMP(" BMP 图片", "a BMP image", 'B', 'M'),
    TIFF_LITTLE(" TIFF 图片", "a TIFF image", 'I', 'I', 0x2A, 0),
    TIFF_BIG(" TIFF 图片", "a TIFF image", 'M', 'M', 0, 0x2A),
    WEBP_OR_WAVE(" RIFF 多媒体文件", "a RIFF media file", 'R', 'I', 'F', 'F'),
    RAR(" RAR 压缩包", "a RAR archive", 'R', 'a', 'r', '!', 0x1A, 7),
    SEVEN_ZIP(" 7z 压缩包", "a 7z archive", '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
    GZIP(" GZIP 压缩文件", "a GZIP file", 0x1F, 0x8B, 8),
    RTF(" RTF 文件", "an RTF file", '{', '\\', 'r', 't', 'f'),
    ELF("可执行程序", "an executable", 0x7F, 'E', 'L', 'F'),
    CLASS(" Java 类文件", "a Java class file", 0xCA, 0xFE, 0xBA, 0xBE);

    private final Text title;
    private final byte[] head;

    Signature(String zh, String en, int... head) {
        this.title = new Text(zh, en);
        this.head = new byte[head.length];
        for (int i = 0; i < head.length; i++) {
            this.head[i] = (byte) head[i];
        }
    }

    /** What such a file is called, with its article in English. */
    public Text title() {
        return title;
    }

    /** Whether the content begins so. */
    public boolean opens(Input input) {
        return input.startsWith(head);
    }

    /** Whether the content is one of the containers that Office files come in. */
    public static boolean isContainer(Input input) {
        return ZIP.opens(input) || OLE2.opens(input);
    }

    /** The format that the content's first bytes name, if it is one of these. */
    public static Optional<Signature> of(Input input) {
        for (Signature signature : values()) {
            if (signature.opens(input) && (signature != BMP || looksBinary(input))) {
                return Optional.of(signature);
            }
        }
        return Optional.empty();
    }

    /** {@code BM} may also begin a text, so a bitmap must have a zero byte in its header. */
    private static boolean looksBinary(Input input) {
        int end = Math.min(input.bytes().length, 32);
        for (int i = 0; i < end; i++) {
            if (input.bytes()[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
