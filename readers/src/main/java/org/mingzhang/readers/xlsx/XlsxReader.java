package org.mingzhang.readers.xlsx;

import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.ZipDirectory;

/** Reads Excel workbooks in Open XML, macros and external links ignored. */
public final class XlsxReader implements LayoutReader {

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
        return OpenXmlWorkbook.read(input, format(), limits);
    }

    private static boolean isNamedSo(Input input) {
        return input.extension().equals("xlsx") || input.extension().equals("xlsm");
    }

    private static boolean isZip(Input input) {
        return input.startsWith((byte) 'P', (byte) 'K', (byte) 3, (byte) 4);
    }
}
