package org.mingzhang.readers.pdf.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Draws what a scanner makes of a page. Coordinates are points from the top left corner, at 200 dots an inch. */
public final class ScanSketch {

    static final float DPI = 200;

    private static final double PIXELS = DPI / 72.0;

    private final int width;
    private final int height;
    private BufferedImage picture;

    public ScanSketch(int width, int height) {
        this.width = width;
        this.height = height;
        picture = white();
    }

    public ScanSketch grid(float[] xs, float[] ys) {
        for (float x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (float y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    public ScanSketch line(float x0, float y0, float x1, float y1) {
        return draw(graphics -> graphics.draw(new java.awt.geom.Line2D.Float(x0, y0, x1, y1)));
    }

    public ScanSketch shade(float left, float top, float right, float bottom, int grey) {
        return draw(graphics -> {
            graphics.setColor(new Color(grey, grey, grey));
            graphics.fill(new java.awt.geom.Rectangle2D.Float(left, top, right - left, bottom - top));
        });
    }

    public ScanSketch text(float x, float y, String text) {
        return draw(graphics -> graphics.drawString(text, x, y));
    }

    /** Lays the page askew, clockwise by so many degrees. */
    public ScanSketch askew(double degrees) {
        BufferedImage straight = picture;
        picture = white();
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        graphics.drawImage(straight, 0, 0, null);
        graphics.dispose();
        return this;
    }

    public BufferedImage image() {
        return raster().image();
    }

    Raster raster() {
        return Raster.of(picture);
    }

    /** A PDF whose only page is the picture, laid on its left side by so many quarter turns. */
    public byte[] pdf(int turns) throws IOException {
        // Turning a picture back three times lays it on its side once.
        BufferedImage laid = raster().turnedBack((4 - turns) % 4).image();
        float wide = turns % 2 == 0 ? width : height;
        float high = turns % 2 == 0 ? height : width;
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(wide, high));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, laid), 0, 0, wide, high);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private interface Drawing {
        void on(Graphics2D graphics);
    }

    private ScanSketch draw(Drawing drawing) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(PIXELS, PIXELS);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(0.7f));
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
        drawing.on(graphics);
        graphics.dispose();
        return this;
    }

    private BufferedImage white() {
        return Raster.blank((int) Math.round(width * PIXELS), (int) Math.round(height * PIXELS))
                .image();
    }
}
