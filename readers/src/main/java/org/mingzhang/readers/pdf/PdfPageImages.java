package org.mingzhang.readers.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mingzhang.layout.PageImage;
import org.mingzhang.layout.PageImages;

/** The pages of one PDF in shades of grey, fine enough to read the figures of a dense table. */
final class PdfPageImages implements PageImages {

    private static final float DPI = 110;
    private static final float POINTS_PER_INCH = 72;

    /** Pixels of the largest picture; a larger page is drawn smaller. */
    private static final double LARGEST = 6e6;

    /** Bytes above which a page is a photograph, for which PNG is a waste. */
    private static final int PHOTOGRAPH = 400_000;

    private final PDDocument document;
    private final PDFRenderer renderer;

    PdfPageImages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    @Override
    public Optional<PageImage> page(int number) {
        if (number < 1 || number > document.getNumberOfPages()) {
            return Optional.empty();
        }
        try {
            PDPage page = document.getPage(number - 1);
            PDRectangle crop = page.getCropBox();
            boolean lying = page.getRotation() % 180 != 0;
            float width = lying ? crop.getHeight() : crop.getWidth();
            float height = lying ? crop.getWidth() : crop.getHeight();
            double inches = (double) width * height / POINTS_PER_INCH / POINTS_PER_INCH;
            float dpi = (float) Math.min(DPI, Math.sqrt(LARGEST / inches));
            BufferedImage picture = renderer.renderImageWithDPI(number - 1, dpi, ImageType.GRAY);
            byte[] png = encoded(picture, "png");
            return Optional.of(
                    png.length <= PHOTOGRAPH
                            ? new PageImage(number, width, height, "image/png", png)
                            : new PageImage(number, width, height, "image/jpeg", encoded(picture, "jpeg")));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A picture that fits nowhere is no reason not to show what was read.
            return Optional.empty();
        }
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, bytes)) {
            throw new IOException("no encoder for " + format);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            // What was drawn is drawn; the bytes are in memory.
            return;
        }
    }
}
