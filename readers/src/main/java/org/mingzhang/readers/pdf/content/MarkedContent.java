package org.mingzhang.readers.pdf.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The marked parts of a content stream that are open: what stands on a layer that is not shown is not seen, and where a
 * font does not say what its characters mean, the mark may say it for all of them.
 */
final class MarkedContent {

    private record Part(boolean hidden, String text, int firstGlyph) {}

    private final Layers layers;
    private final RawPage page;
    private final Deque<Part> open = new ArrayDeque<>();
    private int hidden;

    MarkedContent(Layers layers, RawPage page) {
        this.layers = layers;
        this.page = page;
    }

    /** Whether what is painted now stands on a layer that is not shown. */
    boolean isHidden() {
        return hidden > 0;
    }

    /** Whether an object with these entries stands on a layer that is not shown. */
    boolean hides(COSDictionary object) {
        return object != null && layers.hides(object.getCOSDictionary(COSName.OC));
    }

    int depth() {
        return open.size();
    }

    /** Closes what a nested stream left open. */
    void closeDownTo(int depth) {
        while (open.size() > depth) {
            end();
        }
    }

    void begin(List<COSBase> operands, PDResources resources) {
        COSDictionary properties = operands.size() < 2 ? null : properties(operands.get(1), resources);
        boolean layered = properties != null && COSName.OC.equals(operands.get(0)) && layers.hides(properties);
        hidden += layered ? 1 : 0;
        String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Part(layered, text, page.glyphCount()));
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        Part part = open.pop();
        hidden -= part.hidden ? 1 : 0;
        if (part.text != null) {
            page.explain(part.firstGlyph, part.text);
        }
    }

    private static COSDictionary properties(COSBase operand, PDResources resources) {
        if (operand instanceof COSDictionary properties) {
            return properties;
        }
        COSDictionary named = resources == null || !(operand instanceof COSName)
                ? null
                : resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        return named == null ? null : named.getCOSDictionary((COSName) operand);
    }
}
