package org.mingzhang.readers.pdf.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * A field of a form that was filled in with text, as its place on the page says it: entries not there are those of the
 * field it is part of.
 */
final class FormField {

    private static final Pattern FONT_SIZE = Pattern.compile("(\\d+(\\.\\d+)?)\\s+Tf");

    /** The bit of the flags of a text field of several lines. */
    private static final int MULTILINE = 1 << 12;

    /** The bit of one that holds a password. */
    private static final int PASSWORD = 1 << 13;

    private static final float USUAL_SIZE = 12;

    /** Part of the height of a field that its text fills where no size is asked for. */
    private static final float FILLED = 0.7f;

    private static final int DEEPEST = 16;

    private final COSDictionary widget;

    FormField(COSDictionary widget) {
        this.widget = widget;
    }

    /** Whether it holds text: typed in, or chosen from a list. */
    boolean isOfText() {
        COSBase type = entry(COSName.FT);
        return COSName.TX.equals(type) && !has(PASSWORD) || COSName.CH.equals(type);
    }

    /** Its lines; empty where nothing was filled in. */
    List<String> lines() {
        COSBase value = entry(COSName.V);
        String text = value instanceof COSString string
                ? string.getString()
                : value instanceof COSStream stream ? stream.toTextString() : "";
        return has(MULTILINE) ? text.lines().toList() : List.of(text.replaceAll("\\R", " "));
    }

    /** The size of the font, for a field of this height. */
    float size(float height) {
        if (entry(COSName.DA) instanceof COSString appearance) {
            Matcher size = FONT_SIZE.matcher(appearance.getString());
            if (size.find() && Float.parseFloat(size.group(1)) > 0) {
                return Float.parseFloat(size.group(1));
            }
        }
        return has(MULTILINE) ? USUAL_SIZE : Math.min(USUAL_SIZE, FILLED * height);
    }

    boolean isOfLines() {
        return has(MULTILINE);
    }

    /** 0 where its text stands at the left, 1 in the middle, 2 at the right. */
    int alignment() {
        return entry(COSName.Q) instanceof COSNumber number ? number.intValue() : 0;
    }

    /** Left, bottom, right and top of its place on the page; empty where it has none. */
    float[] place() {
        COSArray place = widget.getCOSArray(COSName.RECT);
        if (place == null || place.size() < 4) {
            return new float[0];
        }
        float[] at = place.toFloatArray();
        return new float[] {
            Math.min(at[0], at[2]), Math.min(at[1], at[3]), Math.max(at[0], at[2]), Math.max(at[1], at[3])
        };
    }

    private boolean has(int flag) {
        return entry(COSName.FF) instanceof COSNumber flags && (flags.intValue() & flag) != 0;
    }

    private COSBase entry(COSName name) {
        COSDictionary at = widget;
        for (int i = 0; at != null && i < DEEPEST; i++) {
            COSBase value = at.getDictionaryObject(name);
            if (value != null) {
                return value;
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }
}
