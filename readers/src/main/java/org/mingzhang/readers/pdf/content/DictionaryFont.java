package org.mingzhang.readers.pdf.content;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** A font known by its dictionary alone: good for reading text, not for drawing it. */
abstract class DictionaryFont extends PDFont {

    private PDFont complete;

    DictionaryFont(COSDictionary dictionary) throws IOException {
        super(dictionary);
    }

    /** The font of this dictionary, or null when the font program has to be opened to read it. */
    static DictionaryFont of(COSDictionary dictionary) throws IOException {
        COSName type = dictionary.getCOSName(COSName.SUBTYPE);
        if (COSName.TYPE0.equals(type)) {
            return CompositeFont.of(dictionary);
        }
        if (COSName.TRUE_TYPE.equals(type) || COSName.TYPE1.equals(type) || COSName.MM_TYPE1.equals(type)) {
            return SimpleFont.of(dictionary);
        }
        return null;
    }

    /** Width of a character in thousandths of the font size. */
    @Override
    public abstract float getWidth(int code);

    /** What the dictionary says a code means, or null. */
    abstract String unicode(int code);

    /** Whether the font program is in the file; that of a substitute would explain nothing. */
    abstract boolean hasProgram();

    static boolean hasProgram(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE)
                        || descriptor.containsKey(COSName.FONT_FILE2)
                        || descriptor.containsKey(COSName.FONT_FILE3));
    }

    @Override
    public final String toUnicode(int code) {
        String text = unicode(code);
        return text == null && hasProgram() ? ofProgram(code) : text;
    }

    final String mapped(int code) {
        return super.toUnicode(code);
    }

    /** Asks the font program what a code means that the dictionary does not explain. */
    private String ofProgram(int code) {
        try {
            if (complete == null) {
                complete = PDFontFactory.createFont(dict);
            }
            return complete.toUnicode(code);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    @Override
    public final String getName() {
        return dict.getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public final boolean isVertical() {
        return false;
    }

    @Override
    public final BoundingBox getBoundingBox() {
        return new BoundingBox(0, 0, 1000, 1000);
    }

    @Override
    @Deprecated
    public final float getHeight(int code) {
        return 1000;
    }

    @Override
    public final boolean hasExplicitWidth(int code) {
        return true;
    }

    @Override
    public final float getWidthFromFont(int code) {
        return getWidth(code);
    }

    @Override
    protected final float getStandard14Width(int code) {
        return getWidth(code);
    }

    @Override
    public final boolean isEmbedded() {
        return false;
    }

    @Override
    public final boolean isDamaged() {
        return false;
    }

    @Override
    protected final byte[] encode(int unicode) {
        throw new UnsupportedOperationException("for reading only");
    }

    @Override
    public abstract int readCode(InputStream in) throws IOException;

    @Override
    public final void addToSubset(int codePoint) {
        throw new UnsupportedOperationException("for reading only");
    }

    @Override
    public final void subset() {
        throw new UnsupportedOperationException("for reading only");
    }

    @Override
    public final boolean willBeSubset() {
        return false;
    }
}
