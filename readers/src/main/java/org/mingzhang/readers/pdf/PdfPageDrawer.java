package org.mingzhang.readers.pdf;

import org.mingzhang.layout.Input;
import org.mingzhang.layout.PageDrawer;
import org.mingzhang.layout.PageImages;
import org.mingzhang.layout.UnreadableInputException;

/** Draws the pages of PDF files. */
public final class PdfPageDrawer implements PageDrawer {

    @Override
    public boolean draws(Input input) {
        return PdfOpener.hasHeader(input);
    }

    @Override
    public PageImages open(Input input) throws UnreadableInputException {
        return new PdfPageImages(PdfOpener.open(input));
    }
}
