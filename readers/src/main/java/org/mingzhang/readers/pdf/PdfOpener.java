package org.mingzhang.readers.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mingzhang.Text;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.UnreadableInputException;

/** Opens a PDF, or says in one sentence why it cannot be read. */
final class PdfOpener {

    /** The header and the end mark may stand this far from the ends of the file. */
    private static final int SLACK = 1024;

    private PdfOpener() {}

    /** Whether the bytes carry the header of a PDF near their beginning. */
    static boolean hasHeader(Input input) {
        return contains(input.bytes(), 0, Math.min(SLACK, input.bytes().length), "%PDF-");
    }

    static PDDocument open(Input input) throws UnreadableInputException {
        byte[] bytes = input.bytes();
        if (bytes.length == 0) {
            throw unreadable(input, "文件为空（0 字节），请重新下载", "the file is empty (0 bytes); download it again", null);
        }
        if (!hasHeader(input)) {
            throw unreadable(
                    input,
                    "扩展名是 .pdf，内容却不是 PDF，请核对文件",
                    "the name ends in .pdf but the content is no PDF; check the file",
                    null);
        }
        int tail = Math.max(0, bytes.length - 2 * SLACK);
        boolean ended =
                contains(bytes, tail, bytes.length, "%%EOF") || contains(bytes, tail, bytes.length, "startxref");
        if (!ended) {
            throw unreadable(
                    input,
                    "PDF 不完整（缺少文件结尾），请重新下载或重新导出",
                    "the PDF is cut short (its end is missing); download or export it again",
                    null);
        }
        StreamGuard.check(input);
        try {
            PDDocument document = Loader.loadPDF(bytes);
            if (document.getNumberOfPages() == 0) {
                document.close();
                throw unreadable(input, "PDF 中没有页面，请重新导出", "the PDF has no pages; export it again", null);
            }
            return document;
        } catch (InvalidPasswordException e) {
            throw unreadable(
                    input,
                    "PDF 已加密，需要密码才能打开，请提供未加密的文件",
                    "the PDF is encrypted and needs a password; provide it without encryption",
                    e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw unreadable(
                    input,
                    "PDF 已损坏，无法打开，请重新下载或重新导出",
                    "the PDF is damaged and cannot be opened; download or export it again",
                    e);
        }
    }

    private static UnreadableInputException unreadable(Input input, String zh, String en, Throwable cause) {
        return new UnreadableInputException(input.name(), new Text(zh, en), cause);
    }

    private static boolean contains(byte[] bytes, int from, int to, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
        outer:
        for (int i = from; i + wanted.length <= to; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (bytes[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
