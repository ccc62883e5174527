package org.mingzhang.readers.pdf.content;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.mingzhang.readers.pdf.content.RawPage.Ink;
import org.mingzhang.readers.pdf.page.Characters;

/**
 * What lies over a page and belongs to its text: fields of a form that were filled in, and text that was typed onto the
 * page. Stamps, signatures, links and marks do not.
 */
final class Annotations {

    private static final int HIDDEN = 1 << 1;
    private static final int NO_VIEW = 1 << 5;

    private static final COSName TYPED = COSName.getPDFName("FreeText");

    /** More than any form has. */
    private static final int MOST = 20_000;

    /** Text keeps this far from the sides of its field, in points. */
    private static final float PADDING = 2;

    /** Part of the font size that is above the baseline. */
    private static final float ASCENT = 0.8f;

    /** Distance of two lines, in parts of the font size. */
    private static final float LEADING = 1.2f;

    private final RawPage page;
    private final AffineTransform toDisplay;
    private final MarkedContent marked;
    private final Shower shower;

    /** Shows the appearance of an annotation. */
    interface Shower {
        void show(PDAnnotation annotation) throws IOException;
    }

    Annotations(RawPage page, AffineTransform toDisplay, MarkedContent marked, Shower shower) {
        this.page = page;
        this.toDisplay = toDisplay;
        this.marked = marked;
        this.shower = shower;
    }

    /** Adds those of a page after its content. */
    void add(PDPage of) throws IOException {
        COSArray all = of.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < Math.min(MOST, all.size()); i++) {
            if (all.getObject(i) instanceof COSDictionary annotation && isShown(annotation)) {
                add(annotation);
            }
        }
    }

    private boolean isShown(COSDictionary annotation) {
        return (annotation.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) == 0 && !marked.hides(annotation);
    }

    private void add(COSDictionary annotation) throws IOException {
        COSName kind = annotation.getCOSName(COSName.SUBTYPE);
        if (TYPED.equals(kind)) {
            shower.show(PDAnnotation.createAnnotation(annotation));
        } else if (COSName.WIDGET.equals(kind)) {
            FormField field = new FormField(annotation);
            if (field.isOfText()) {
                int before = page.glyphCount();
                shower.show(PDAnnotation.createAnnotation(annotation));
                if (page.glyphCount() == before) {
                    fill(field);
                }
            }
        }
    }

    /** A viewer draws by itself what was filled in without an appearance. */
    private void fill(FormField field) {
        float[] place = field.place();
        if (place.length == 0) {
            return;
        }
        float height = place[3] - place[1];
        float size = field.size(height);
        float baseline = field.isOfLines()
                ? place[3] - PADDING - ASCENT * size
                : (place[1] + place[3]) / 2 + (ASCENT - 1) * size / 2 - (ASCENT - 0.5f) * size / 2;
        for (String line : field.lines()) {
            for (String part : parts(line, (place[2] - place[0] - 2 * PADDING) / size, field.isOfLines())) {
                float free = place[2] - place[0] - 2 * PADDING - size * width(part);
                show(part, place[0] + PADDING + Math.max(0, free) * field.alignment() / 2, baseline, size);
                baseline -= LEADING * size;
            }
        }
    }

    /** A line broken where it is wider than its field. */
    private static List<String> parts(String line, float most, boolean breaks) {
        if (!breaks || width(line) <= most) {
            return List.of(line);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int c : line.codePoints().toArray()) {
            if (part.length() > 0 && width(part.toString() + Character.toString(c)) > most) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(c);
        }
        parts.add(part.toString());
        return parts;
    }

    private static float width(String text) {
        return (float) text.codePoints().mapToDouble(Annotations::width).sum();
    }

    private static float width(int c) {
        return c == ' ' || Characters.narrow(c) ? 0.5f : 1;
    }

    private void show(String text, float x, float y, float size) {
        page.run();
        Point2D along = toDisplay.deltaTransform(new Point2D.Float(1, 0), null);
        for (int c : text.codePoints().toArray()) {
            String seen = Characters.visible(Character.toString(c));
            if (!seen.isEmpty()) {
                Point2D at = toDisplay.transform(new Point2D.Float(x, y), null);
                page.glyph(
                        seen,
                        (float) at.getX(),
                        (float) at.getY(),
                        (float) along.getX(),
                        (float) along.getY(),
                        width(c) * size,
                        size,
                        Ink.SEEN);
            }
            x += width(c) * size;
        }
    }
}
