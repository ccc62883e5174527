package org.mingzhang.readers.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.Text;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.OfficePackage;
import org.mingzhang.readers.content.Refusal;
import org.mingzhang.readers.content.ZipDirectory;

/** Reads Excel workbooks in Open XML, macros and external links ignored. */
public final class XlsxReader implements LayoutReader {

    private static final Text FORMAT = new Text(" Excel 工作簿（XLSX）", "an Excel workbook (XLSX)");

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public boolean reads(Input input) {
        ZipDirectory directory = ZipDirectory.of(input);
        return directory.has("xl/workbook.xml")
                || !directory.complete() && input.bytes().length > 4 && isNamedSo(input) && isZip(input);
    }

    @Override
    public Layout read(Input input, ReadLimits limits) throws UnreadableInputException {
        limits.requireBytes(input.name(), input.bytes().length);
        OfficePackage.parts(input, FORMAT, name -> false);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(input.bytes()))) {
            return new WorkbookLayout(input, format(), limits).of(workbook);
        } catch (POIXMLException | OpenXML4JRuntimeException | IOException e) {
            throw Refusal.damaged(input, FORMAT, e);
        }
    }

    private static boolean isNamedSo(Input input) {
        return input.extension().equals("xlsx") || input.extension().equals("xlsm");
    }

    private static boolean isZip(Input input) {
        return input.startsWith((byte) 'P', (byte) 'K', (byte) 3, (byte) 4);
    }
}
