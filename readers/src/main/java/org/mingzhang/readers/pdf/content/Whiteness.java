package org.mingzhang.readers.pdf.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Whether the current colours of a content stream are white. That is all that reading wants to know of colours: white on
 * white is not seen. A colour that cannot be judged without decoding its colour space counts as seen.
 */
final class Whiteness {

    private static final float WHITE = 0.985f;

    /** The colours of watermarks are lighter than this; those of text are not. */
    private static final float LIGHT = 0.7f;

    private static final Set<String> ADDITIVE =
            Set.of("DeviceGray", "DeviceRGB", "CalGray", "CalRGB", "ICCBased", "G", "RGB", "DeviceCMYK", "CMYK");

    private record Colours(boolean stroke, boolean fill, boolean strokeKnown, boolean fillKnown, boolean fillLight) {
        static final Colours INITIAL = new Colours(false, false, true, true, false);
    }

    private Deque<Colours> saved = new ArrayDeque<>();
    private Colours now = Colours.INITIAL;

    boolean ofStroke() {
        return now.stroke;
    }

    boolean ofFill() {
        return now.fill;
    }

    boolean ofFillIsLight() {
        return now.fillLight;
    }

    /** Whether the colour of fills is a plain one, not a pattern or a separation. */
    boolean fillKnown() {
        return now.fillKnown;
    }

    /** Goes back to the colours at the beginning of a page. */
    void reset() {
        saved.clear();
        now = Colours.INITIAL;
    }

    void save() {
        saved.push(now);
    }

    void restore() {
        if (!saved.isEmpty()) {
            now = saved.pop();
        }
    }

    /** Runs a nested stream, which can only disturb its own copy of the state. */
    <E extends Exception> void nested(Nested<E> stream) throws E {
        Deque<Colours> outerSaved = saved;
        Colours outer = now;
        saved = new ArrayDeque<>();
        try {
            stream.run();
        } finally {
            saved = outerSaved;
            now = outer;
        }
    }

    /** The running of a nested stream. */
    interface Nested<E extends Exception> {
        void run() throws E;
    }

    /** Takes notice of a colour operator; others are ignored. */
    void operator(String name, List<COSBase> operands, PDResources resources) {
        switch (name) {
            case OperatorName.NON_STROKING_GRAY, OperatorName.NON_STROKING_RGB, OperatorName.NON_STROKING_CMYK ->
                now = new Colours(
                        now.stroke, lighter(operands, WHITE), now.strokeKnown, true, lighter(operands, LIGHT));
            case OperatorName.STROKING_COLOR_GRAY, OperatorName.STROKING_COLOR_RGB, OperatorName.STROKING_COLOR_CMYK ->
                now = new Colours(lighter(operands, WHITE), now.fill, true, now.fillKnown, now.fillLight);
            case OperatorName.NON_STROKING_COLORSPACE ->
                now = new Colours(now.stroke, false, now.strokeKnown, additive(operands, resources), false);
            case OperatorName.STROKING_COLORSPACE ->
                now = new Colours(false, now.fill, additive(operands, resources), now.fillKnown, now.fillLight);
            case OperatorName.NON_STROKING_COLOR, OperatorName.NON_STROKING_COLOR_N ->
                now = new Colours(
                        now.stroke,
                        now.fillKnown && lighter(operands, WHITE),
                        now.strokeKnown,
                        now.fillKnown,
                        now.fillKnown && lighter(operands, LIGHT));
            case OperatorName.STROKING_COLOR, OperatorName.STROKING_COLOR_N ->
                now = new Colours(
                        now.strokeKnown && lighter(operands, WHITE),
                        now.fill,
                        now.strokeKnown,
                        now.fillKnown,
                        now.fillLight);
            default -> {}
        }
    }

    private static boolean lighter(List<COSBase> operands, float than) {
        boolean subtractive = operands.size() == 4;
        for (COSBase operand : operands) {
            if (!(operand instanceof COSNumber number)
                    || (subtractive ? 1 - number.floatValue() : number.floatValue()) < than) {
                return false;
            }
        }
        return !operands.isEmpty();
    }

    /** Whether the components of the colour space say directly how light a colour is. */
    private static boolean additive(List<COSBase> operands, PDResources resources) {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return false;
        }
        if (ADDITIVE.contains(name.getName())) {
            return true;
        }
        COSDictionary spaces =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        COSBase space = spaces == null ? null : spaces.getDictionaryObject(name);
        COSBase family = space instanceof COSArray array && array.size() > 0 ? array.getObject(0) : space;
        return family instanceof COSName familyName && ADDITIVE.contains(familyName.getName());
    }
}
