package org.mingzhang.readers.pdf.content;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;

/**
 * A font of one byte a character whose dictionary has widths, and an encoding by name or a map to Unicode; or one of the
 * standard fonts, whose widths every reader knows.
 */
final class SimpleFont extends DictionaryFont {

    private final Encoding encoding;
    private final int first;
    private final float[] widths;
    private final float missing;

    private SimpleFont(COSDictionary dictionary, Encoding encoding, int first, COSArray widths) throws IOException {
        super(dictionary);
        this.encoding = encoding;
        this.first = first;
        this.widths = new float[widths.size()];
        for (int i = 0; i < this.widths.length; i++) {
            this.widths[i] = widths.getObject(i) instanceof COSNumber width ? width.floatValue() : 0;
        }
        this.missing = getFontDescriptor() == null ? 0 : getFontDescriptor().getMissingWidth();
    }

    static SimpleFont of(COSDictionary dictionary) throws IOException {
        COSArray widths = dictionary.getCOSArray(COSName.WIDTHS);
        COSName name = dictionary.getCOSName(COSName.ENCODING);
        Encoding encoding = name == null ? null : Encoding.getInstance(name);
        if (widths == null) {
            String base = dictionary.getNameAsString(COSName.BASE_FONT);
            boolean latin =
                    Standard14Fonts.containsName(base) && !base.equals("Symbol") && !base.equals("ZapfDingbats");
            Encoding used = encoding == null && !dictionary.containsKey(COSName.ENCODING)
                    ? StandardEncoding.INSTANCE
                    : encoding;
            return latin && used != null ? new SimpleFont(dictionary, used, 0, new COSArray()) : null;
        }
        if (encoding == null && !dictionary.containsKey(COSName.TO_UNICODE)) {
            return null;
        }
        return new SimpleFont(dictionary, encoding, dictionary.getInt(COSName.FIRST_CHAR, 0), widths);
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return in.read();
    }

    @Override
    public float getWidth(int code) {
        if (widths.length == 0 && getStandard14AFM() != null) {
            return getStandard14AFM().getCharacterWidth(encoding.getName(code));
        }
        int index = code - first;
        return index >= 0 && index < widths.length ? widths[index] : missing;
    }

    @Override
    String unicode(int code) {
        String text = mapped(code);
        if (text != null || encoding == null) {
            return text;
        }
        // The encodings that have a name agree with ASCII, so the list of glyph names is seldom opened.
        return code > ' ' && code < 0x7F && code != '\'' && code != '`'
                ? Character.toString(code)
                : GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code));
    }

    @Override
    boolean hasProgram() {
        return hasProgram(dict);
    }
}
