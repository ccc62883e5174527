package org.mingzhang.readers.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mingzhang.Text;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.Refusal;

/** Opens DOC. Apart from the reader, so that no class of POI is loaded until there is a document to read. */
final class BinaryWord {

    private static final Text FORMAT = new Text(" Word 97-2003 文档（DOC）", "a Word 97-2003 document (DOC)");

    private static final String DOCUMENT = "WordDocument";

    /** Where the flags of a document stand, and which bit of their second byte says that it is encrypted. */
    private static final int FLAGS = 10;

    private static final int ENCRYPTED = 1;

    private BinaryWord() {}

    /** Whether it is a document; one that was cut off is by its name. */
    static boolean isDocument(Input input) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(input.bytes()))) {
            return container.getRoot().hasEntry(DOCUMENT);
        } catch (IOException | RuntimeException e) {
            return input.extension().equals("doc") || input.extension().equals("wps");
        }
    }

    static Layout read(Input input, String format, ReadLimits limits) throws UnreadableInputException {
        ReadBudget budget = ReadBudget.of(limits);
        WordMarkup.Parts parts;
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(input.bytes()))) {
            if (isEncrypted(container)) {
                throw Refusal.encrypted(input);
            }
            try (HWPFDocument word = new HWPFDocument(container)) {
                parts = WordMarkup.of(word, budget);
            }
        } catch (EncryptedDocumentException e) {
            throw Refusal.encrypted(input);
        } catch (OldFileFormatException e) {
            throw Refusal.of(
                    input,
                    "是 Word 95 或更早的文档，请另存为 DOCX 或 PDF",
                    "it is a document of Word 95 or older; save it as DOCX or PDF");
        } catch (ReadBudget.Exceeded e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Refusal.damaged(input, FORMAT, e);
        }
        return WordBlocks.layout(
                input, format, parts.body(), new Numbering(Optional.of(parts.numbering()), Optional.empty()), budget);
    }

    private static boolean isEncrypted(POIFSFileSystem container) throws IOException {
        try (DocumentInputStream stream = container.createDocumentInputStream(DOCUMENT)) {
            byte[] head = stream.readNBytes(FLAGS + 2);
            return head.length == FLAGS + 2 && (head[FLAGS + 1] & ENCRYPTED) != 0;
        }
    }
}
