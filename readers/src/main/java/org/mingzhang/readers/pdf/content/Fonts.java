package org.mingzhang.readers.pdf.content;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/**
 * The fonts of one document. Only codes, widths and Unicode values are wanted of a font, and its dictionary says them in
 * nearly all cases; the font program is opened only where it does not. That spares the parsing of large embedded fonts,
 * and the search of the whole system for a font that is not embedded.
 */
public final class Fonts {

    private final Map<COSDictionary, PDFont> known = new HashMap<>();

    PDFont of(COSDictionary dictionary) throws IOException {
        PDFont font = known.get(dictionary);
        if (font == null) {
            font = DictionaryFont.of(dictionary);
            if (font == null) {
                font = PDFontFactory.createFont(dictionary);
            }
            known.put(dictionary, font);
        }
        return font;
    }

    /** The operator {@code Tf}, choosing among these fonts. */
    final class Select extends SetFontAndSize {

        private final PageScan scan;

        Select(PageScan scan) {
            super(scan);
            this.scan = scan;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (operands.size() < 2) {
                throw new MissingOperandException(operator, operands);
            }
            if (!(operands.get(0) instanceof COSName name) || !(operands.get(1) instanceof COSNumber size)) {
                return;
            }
            var state = scan.getGraphicsState().getTextState();
            state.setFontSize(size.floatValue());
            PDResources resources = scan.getResources();
            COSDictionary fonts =
                    resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary dictionary = fonts == null ? null : fonts.getCOSDictionary(name);
            state.setFont(dictionary == null ? null : of(dictionary));
        }
    }
}
