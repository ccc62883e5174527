package org.mingzhang.readers.pdf.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** A font of many characters (CJK), written from left to right. */
final class CompositeFont extends DictionaryFont {

    private static final COSName IDENTITY = COSName.getPDFName("Identity-H");

    private static final int ORDINARY_WIDTH = 1000;

    private final CMap encoding;
    private final CMap ucs2;
    private final boolean program;
    private final float defaultWidth;
    private final Map<Integer, Float> widths = new HashMap<>();

    private CompositeFont(COSDictionary dictionary, COSDictionary descendant) throws IOException {
        super(dictionary);
        COSBase named = dictionary.getDictionaryObject(COSName.ENCODING);
        encoding = IDENTITY.equals(named) ? null : readCMap(named);
        ucs2 = named instanceof COSName && (encoding != null || !dictionary.containsKey(COSName.TO_UNICODE))
                ? ucs2(descendant)
                : null;
        program = hasProgram(descendant);
        defaultWidth = descendant.getFloat(COSName.DW, ORDINARY_WIDTH);
        COSArray w = descendant.getCOSArray(COSName.W);
        if (w != null) {
            readWidths(w);
        }
    }

    static CompositeFont of(COSDictionary dictionary) throws IOException {
        COSArray descendants = dictionary.getCOSArray(COSName.DESCENDANT_FONTS);
        COSBase encoding = dictionary.getDictionaryObject(COSName.ENCODING);
        if (descendants == null
                || !(descendants.getObject(0) instanceof COSDictionary descendant)
                || encoding == null
                || IDENTITY.equals(encoding)
                        && !dictionary.containsKey(COSName.TO_UNICODE)
                        && ucs2(descendant) == null) {
            return null;
        }
        CompositeFont font = new CompositeFont(dictionary, descendant);
        boolean vertical = encoding instanceof COSName name && name.getName().endsWith("V")
                || font.encoding != null && font.encoding.getWMode() == 1;
        return vertical ? null : font;
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        if (encoding != null) {
            return encoding.readCode(in);
        }
        int high = in.read();
        int low = in.read();
        return high << 8 | Math.max(low, 0);
    }

    @Override
    public float getWidth(int code) {
        return widths.getOrDefault(cid(code), defaultWidth);
    }

    @Override
    String unicode(int code) {
        String text = mapped(code);
        return text == null && ucs2 != null ? ucs2.toUnicode(cid(code)) : text;
    }

    @Override
    boolean hasProgram() {
        return program;
    }

    private int cid(int code) {
        return encoding == null ? code : encoding.toCID(code);
    }

    /** The map from the character collection of a font with a predefined encoding to Unicode. */
    private static CMap ucs2(COSDictionary descendant) throws IOException {
        COSDictionary system = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String ordering = system == null ? null : system.getString(COSName.ORDERING);
        return "GB1".equals(ordering)
                        || "CNS1".equals(ordering)
                        || "Japan1".equals(ordering)
                        || "Korea1".equals(ordering)
                ? new CMapParser().parsePredefined("Adobe-" + ordering + "-UCS2")
                : null;
    }

    /** Widths come as {@code first [w1 w2 …]} or {@code first last w}. */
    private void readWidths(COSArray w) {
        int i = 0;
        while (i + 1 < w.size() && w.getObject(i) instanceof COSNumber first) {
            COSBase next = w.getObject(i + 1);
            if (next instanceof COSArray list) {
                for (int k = 0; k < list.size(); k++) {
                    if (list.getObject(k) instanceof COSNumber width) {
                        widths.put(first.intValue() + k, width.floatValue());
                    }
                }
                i += 2;
            } else if (next instanceof COSNumber last
                    && i + 2 < w.size()
                    && w.getObject(i + 2) instanceof COSNumber width) {
                int end = Math.min(last.intValue(), 0xFFFF);
                for (int cid = first.intValue(); cid <= end; cid++) {
                    widths.put(cid, width.floatValue());
                }
                i += 3;
            } else {
                return;
            }
        }
    }
}
