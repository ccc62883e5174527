package org.mingzhang.readers.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.Text;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.OfficePackage;
import org.mingzhang.readers.content.Refusal;

/** Opens XLSX. Apart from the reader, so that no class of POI is loaded until there is a workbook to read. */
final class OpenXmlWorkbook {

    private static final Text FORMAT = new Text(" Excel 工作簿（XLSX）", "an Excel workbook (XLSX)");

    private OpenXmlWorkbook() {}

    static Layout read(Input input, String format, ReadLimits limits) throws UnreadableInputException {
        OfficePackage.parts(input, FORMAT, name -> false);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(input.bytes()))) {
            return new WorkbookLayout(input, format, limits).of(workbook);
        } catch (POIXMLException | OpenXML4JRuntimeException | IOException e) {
            throw Refusal.damaged(input, FORMAT, e);
        }
    }
}
