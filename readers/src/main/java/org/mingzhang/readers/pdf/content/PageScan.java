package org.mingzhang.readers.pdf.content;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.readers.pdf.page.Characters;
import org.mingzhang.readers.pdf.page.PageContent;

/**
 * Runs the content stream of one page and keeps what is visible: characters and lines. Images, shadings and colour
 * spaces are never decoded.
 */
public final class PageScan extends PDFStreamEngine {

    /** Content operators between two looks at the clock. */
    private static final int CLOCK_EVERY = 2048;

    /** What is less opaque is a watermark. */
    private static final double FAINT = 0.35;

    private final RawPage page;
    private final Tracer tracer;
    private final AffineTransform toDisplay;
    private final Rectangle2D.Float visible;
    private final ReadBudget budget;

    private final Whiteness whiteness = new Whiteness();
    private final PathOperators path = new PathOperators(this);
    private final MarkedContent marked;
    private final WholeStreams streams;
    private int clipRule = -1;
    private int operators;

    private List<Path2D> clipKey = List.of();
    private int clipSize = -1;
    private Rectangle2D clip;

    private PageScan(RawPage page, AffineTransform toDisplay, FileScan file, ReadBudget budget) {
        this.page = page;
        this.toDisplay = toDisplay;
        this.budget = budget;
        this.tracer = new Tracer(page, toDisplay);
        this.marked = new MarkedContent(file.layers(), page);
        this.streams = file.streams();
        this.visible = new Rectangle2D.Float(0, 0, page.width(), page.height());
        this.clip = visible;
        addOperator(new DrawObject(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(file.fonts().new Select(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /**
     * @param file the file that the page is of
     * @throws IOException when the content stream cannot be decoded, or is damaged
     * @throws ReadBudget.Exceeded when time is up
     */
    public static PageContent scan(PDPage page, FileScan file, ReadBudget budget) throws IOException {
        PDRectangle crop = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation() / 90, 4);
        float width = crop.getWidth();
        float height = crop.getHeight();
        AffineTransform toDisplay = switch (rotation) {
            case 1 -> new AffineTransform(0, 1, 1, 0, -crop.getLowerLeftY(), -crop.getLowerLeftX());
            case 2 -> new AffineTransform(-1, 0, 0, 1, crop.getUpperRightX(), -crop.getLowerLeftY());
            case 3 -> new AffineTransform(0, -1, -1, 0, crop.getUpperRightY(), crop.getUpperRightX());
            default -> new AffineTransform(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY());
        };
        RawPage raw = rotation % 2 == 0 ? new RawPage(width, height) : new RawPage(height, width);
        PageScan scan = new PageScan(raw, toDisplay, file, budget);
        file.streams().requireContent(page);
        scan.processPage(page);
        scan.addAnnotations(page);
        return raw.content();
    }

    private void addAnnotations(PDPage of) throws IOException {
        marked.closeDownTo(0);
        whiteness.reset();
        new Annotations(page, toDisplay, marked, annotation -> nested(() -> showAnnotation(annotation))).add(of);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % CLOCK_EVERY == 0) {
            budget.requireTime();
        }
        switch (operator.getName()) {
            case OperatorName.STROKE_PATH -> paint(true, false, false);
            case OperatorName.CLOSE_AND_STROKE -> paint(true, false, true);
            case OperatorName.FILL_NON_ZERO, OperatorName.LEGACY_FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD ->
                paint(false, true, false);
            case OperatorName.FILL_NON_ZERO_AND_STROKE, OperatorName.FILL_EVEN_ODD_AND_STROKE ->
                paint(true, true, false);
            case OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE, OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE ->
                paint(true, true, true);
            case OperatorName.ENDPATH -> paint(false, false, false);
            case OperatorName.CLIP_NON_ZERO -> clipRule = Path2D.WIND_NON_ZERO;
            case OperatorName.CLIP_EVEN_ODD -> clipRule = Path2D.WIND_EVEN_ODD;
            case OperatorName.DRAW_OBJECT -> {
                if (!marked.isHidden() && !marked.hides(object(operands))) {
                    image(operands);
                    requireWholeForm(operands);
                    nested(() -> super.processOperator(operator, operands));
                }
            }
            case OperatorName.BEGIN_INLINE_IMAGE -> unitSquare(false);
            case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ ->
                marked.begin(operands, getResources());
            case OperatorName.END_MARKED_CONTENT -> marked.end();
            default -> {
                if (!path.take(operator, operands)) {
                    whiteness.operator(operator.getName(), operands, getResources());
                    super.processOperator(operator, operands);
                }
            }
        }
    }

    /** Goes on after a broken operator: the rest of the page is still good. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e.getCause() instanceof OutOfMemoryError) {
            throw e;
        }
    }

    @Override
    public void saveGraphicsState() {
        whiteness.save();
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        whiteness.restore();
        super.restoreGraphicsState();
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        page.run();
        super.showText(string);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER_CLIP || marked.isHidden()) {
            return;
        }
        float a = rendering.getScaleX();
        float b = rendering.getShearY();
        float[] advance = {a, b};
        transformDelta(advance);
        float width = (float) Math.hypot(advance[0], advance[1]);
        float[] up = {rendering.getShearX(), rendering.getScaleY()};
        transformDelta(up);
        float size = (float) Math.hypot(up[0], up[1]);
        if (width == 0 || size == 0) {
            return;
        }
        Point2D.Float origin = new Point2D.Float(rendering.getTranslateX(), rendering.getTranslateY());
        toDisplay.transform(origin, origin);
        float dx = advance[0] / width;
        float dy = advance[1] / width;
        // In vertical writing the advance runs down; the character lies as in horizontal writing.
        float length = (font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX()) * width;
        float middleX = origin.x + dx * length / 2 + up[0] * 0.36f;
        float middleY = origin.y + dy * length / 2 + up[1] * 0.36f;
        if (!currentClip().contains(middleX, middleY)) {
            return;
        }
        if (getGraphicsState().getNonStrokeAlphaConstant() > 0
                && getGraphicsState().getNonStrokeAlphaConstant() < FAINT) {
            return;
        }
        String text = Characters.meant(font.toUnicode(code));
        if (!text.isEmpty()) {
            page.glyph(text, origin.x, origin.y, dx, dy, length, size, ink(mode));
        }
    }

    private RawPage.Ink ink(RenderingMode mode) {
        if (mode == RenderingMode.NEITHER || getGraphicsState().getNonStrokeAlphaConstant() == 0) {
            return RawPage.Ink.NONE;
        }
        boolean white = whiteness.ofFill() && (mode == RenderingMode.FILL || whiteness.ofStroke());
        return white ? RawPage.Ink.WHITE : whiteness.ofFillIsLight() ? RawPage.Ink.LIGHT : RawPage.Ink.SEEN;
    }

    private void transformDelta(float[] vector) {
        double x = toDisplay.getScaleX() * vector[0] + toDisplay.getShearX() * vector[1];
        double y = toDisplay.getShearY() * vector[0] + toDisplay.getScaleY() * vector[1];
        vector[0] = (float) x;
        vector[1] = (float) y;
    }

    /** The visible part of the page: the bounds of the clip path, which is a rectangle in all but decoration. */
    private Rectangle2D currentClip() {
        List<Path2D> paths = getGraphicsState().getCurrentClippingPaths();
        if (paths != clipKey || paths.size() != clipSize) {
            clipKey = paths;
            clipSize = paths.size();
            Rectangle2D box = visible;
            for (Path2D part : paths) {
                box = box.createIntersection(
                        toDisplay.createTransformedShape(part.getBounds2D()).getBounds2D());
            }
            clip = box;
        }
        return clip;
    }

    /** What the operator that draws an object names; null where there is nothing such. */
    private COSStream object(List<COSBase> operands) {
        COSDictionary objects =
                getResources() == null ? null : getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects != null && !operands.isEmpty() && operands.get(0) instanceof COSName name
                ? objects.getCOSStream(name)
                : null;
    }

    private void requireWholeForm(List<COSBase> operands) throws IOException {
        COSStream object = object(operands);
        if (object != null && COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))) {
            streams.require(object);
        }
    }

    private void image(List<COSBase> operands) {
        COSStream object = object(operands);
        if (object != null && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            unitSquare(!object.containsKey(COSName.SMASK)
                    && !object.containsKey(COSName.MASK)
                    && !object.getBoolean(COSName.IMAGE_MASK, false));
        }
    }

    /** Runs a stream within the stream, which can leave nothing behind but what it paints. */
    private void nested(Whiteness.Nested<IOException> stream) throws IOException {
        int depth = marked.depth();
        whiteness.nested(stream);
        marked.closeDownTo(depth);
    }

    private boolean opaque() {
        return getGraphicsState().getNonStrokeAlphaConstant() == 1
                && getGraphicsState().getBlendMode() == BlendMode.NORMAL;
    }

    private void unitSquare(boolean solid) {
        Rectangle2D square = toDisplay
                .createTransformedShape(getGraphicsState()
                        .getCurrentTransformationMatrix()
                        .createAffineTransform()
                        .createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1)))
                .getBounds2D();
        Rectangle2D seen = square.createIntersection(currentClip());
        if (seen.isEmpty()) {
            return;
        }
        tracer.image(square, currentClip());
        Box box =
                new Box((float) seen.getMinX(), (float) seen.getMinY(), (float) seen.getMaxX(), (float) seen.getMaxY());
        page.image(box);
        if (solid && opaque()) {
            page.cover(box);
        }
    }

    private void paint(boolean stroke, boolean fill, boolean close) {
        if (close) {
            path.close();
        }
        if (path.isBegun()) {
            if (fill && !marked.isHidden()) {
                tracer.fill(path.path(), currentClip(), whiteness.ofFill());
                if (whiteness.fillKnown() && opaque()) {
                    tracer.cover(path.path(), currentClip());
                }
            }
            if (stroke && !marked.isHidden()) {
                tracer.stroke(path.path(), currentClip(), whiteness.ofStroke());
            }
            if (clipRule >= 0) {
                path.path().setWindingRule(clipRule);
                getGraphicsState().intersectClippingPath(path.path());
            }
        }
        clipRule = -1;
        path.path().reset();
    }
}
