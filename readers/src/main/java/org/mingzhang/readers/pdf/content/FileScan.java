package org.mingzhang.readers.pdf.content;

import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What the pages of one file share while they are scanned.
 *
 * @param fonts the fonts met so far
 * @param layers the layers that are shown
 * @param streams tells the streams that are damaged
 */
public record FileScan(Fonts fonts, Layers layers, WholeStreams streams) {

    public static FileScan of(PDDocument document) {
        return new FileScan(new Fonts(), Layers.of(document), new WholeStreams());
    }
}
