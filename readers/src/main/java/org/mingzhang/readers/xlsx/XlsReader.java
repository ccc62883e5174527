package org.mingzhang.readers.xlsx;

import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.Signature;

/**
 * Reads workbooks of Excel 97-2003 (and WPS .et), and refuses with advice whatever else comes in their container, such as
 * encrypted Office files, but for documents of Word, which are asked for before.
 */
public final class XlsReader implements LayoutReader {

    @Override
    public String format() {
        return "xls";
    }

    @Override
    public boolean reads(Input input) {
        return Signature.OLE2.opens(input);
    }

    @Override
    public Layout read(Input input, ReadLimits limits) throws UnreadableInputException {
        limits.requireBytes(input.name(), input.bytes().length);
        return BinaryWorkbook.read(input, format(), limits);
    }
}
