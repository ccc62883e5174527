package org.mingzhang.readers.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.layout.Input;

/**
 * Documents that office programs write as text, often under the name of their own format (many a {@code .doc} is RTF): the
 * text is not what they show, so it is not read, but the program that wrote it can save it as something that is.
 */
final class OfficeText {

    private static final int HEAD = 2000;

    private OfficeText() {}

    /** What such a file is called, if it is one. */
    static Optional<Text> title(Input input) {
        if (Signature.RTF.opens(input)) {
            return Optional.of(Signature.RTF.title());
        }
        byte[] bytes = input.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (head.contains("mime-version:") && head.contains("content-type:") && head.contains("multipart/")) {
            return Optional.of(new Text("单个文件网页（MHT）", "a web page saved as one file (MHT)"));
        }
        boolean isXml = head.contains("<?xml") && !head.contains("<html");
        if (isXml && (head.contains("progid=\"word.document\"") || head.contains("<w:worddocument"))) {
            return Optional.of(new Text(" Word 2003 XML 文档", "a Word 2003 XML document"));
        }
        if (isXml
                && (head.contains("progid=\"excel.sheet\"")
                        || head.contains("urn:schemas-microsoft-com:office:spreadsheet"))) {
            return Optional.of(new Text(" Excel 2003 XML 表格", "an Excel 2003 XML spreadsheet"));
        }
        return Optional.empty();
    }
}
