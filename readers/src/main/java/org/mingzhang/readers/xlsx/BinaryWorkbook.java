package org.mingzhang.readers.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mingzhang.Text;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.Refusal;
import org.mingzhang.readers.content.Signature;

/** Opens XLS. Apart from the reader, so that no class of POI is loaded until there is a workbook to read. */
final class BinaryWorkbook {

    private static final Text FORMAT = new Text(" Excel 97-2003 工作簿（XLS）", "an Excel 97-2003 workbook (XLS)");

    private BinaryWorkbook() {}

    static Layout read(Input input, String format, ReadLimits limits) throws UnreadableInputException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(input.bytes()))) {
            requireWorkbook(input, container.getRoot());
            try (HSSFWorkbook workbook = new HSSFWorkbook(container, false)) {
                return new WorkbookLayout(input, format, limits).of(workbook);
            }
        } catch (EncryptedDocumentException e) {
            throw Refusal.encrypted(input);
        } catch (OldFileFormatException e) {
            throw Refusal.of(
                    input, "是 Excel 95 或更早的工作簿，请另存为 XLSX", "it is a workbook of Excel 95 or older; save it as XLSX");
        } catch (IOException | RuntimeException e) {
            throw Refusal.damaged(input, FORMAT, e);
        }
    }

    private static void requireWorkbook(Input input, DirectoryNode root) throws UnreadableInputException {
        if (root.hasEntry("EncryptedPackage")) {
            throw Refusal.encrypted(input);
        }
        if (!root.hasEntry("Workbook") && !root.hasEntry("Book") && !root.hasEntry("WORKBOOK")) {
            throw Refusal.unsupported(input, Signature.OLE2.title());
        }
    }
}
