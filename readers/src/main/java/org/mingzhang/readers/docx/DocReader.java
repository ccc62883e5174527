package org.mingzhang.readers.docx;

import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.Signature;

/** Reads documents of Word 97-2003, and of WPS Writer, which writes the same. */
public final class DocReader implements LayoutReader {

    @Override
    public String format() {
        return "doc";
    }

    @Override
    public boolean reads(Input input) {
        return Signature.OLE2.opens(input) && BinaryWord.isDocument(input);
    }

    @Override
    public Layout read(Input input, ReadLimits limits) throws UnreadableInputException {
        limits.requireBytes(input.name(), input.bytes().length);
        return BinaryWord.read(input, format(), limits);
    }
}
