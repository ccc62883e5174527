package org.mingzhang.readers.pdf.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.readers.pdf.PdfLayoutReader;
import org.mingzhang.readers.pdf.page.Frame;

/**
 * Pictures of the pages of one PDF, fine enough for a recogniser. Scanners also write JPEG 2000 and JBIG2, which Java
 * knows nothing of without a plug-in; pages with these are drawn by pdftoppm. For one thread.
 */
public final class PagePictures implements AutoCloseable {

    private static final float DPI = 200;

    private static final float POINTS_PER_INCH = 72;

    /** Pixels of the largest picture; a larger page is drawn smaller. */
    private static final double LARGEST = 24e6;

    /** Names that plug-ins of ImageIO go by, for the filters of images that need one. */
    private static final Map<COSName, String> PLUG_INS =
            Map.of(COSName.JPX_DECODE, "JPEG2000", COSName.JBIG2_DECODE, "JBIG2");

    /** Forms within forms that are looked into for images. */
    private static final int DEEPEST = 4;

    private final Input input;
    private final PDDocument document;
    private final Program drawer;
    private Path folder;

    /**
     * @param document the opened PDF, which stays the caller's to close
     * @param drawer the command that draws what Java cannot, {@link PdfLayoutReader#PDFTOPPM}
     */
    public PagePictures(Input input, PDDocument document, List<String> drawer) {
        this.input = input;
        this.document = document;
        this.drawer = new Program(drawer);
    }

    /**
     * @param index index of the page in the document, from 0
     * @param frame size of the page
     */
    PagePicture page(int index, Frame frame, ReadBudget budget)
            throws IOException, InterruptedException, Program.Failure {
        double inches = frame.displayWidth() * frame.displayHeight() / POINTS_PER_INCH / POINTS_PER_INCH;
        float dpi = (float) Math.min(DPI, Math.sqrt(LARGEST / inches));
        PDPage page = document.getPage(index);
        COSDictionary resources =
                page.getResources() == null ? null : page.getResources().getCOSObject();
        BufferedImage picture = needsPlugIn(resources, DEEPEST)
                ? drawn(index, dpi, budget)
                : new PDFRenderer(document).renderImageWithDPI(index, dpi, ImageType.GRAY);
        return new PagePicture(Raster.of(picture), dpi);
    }

    /** A file of this name in a folder that goes when these pictures are closed. */
    Path file(String name) throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("mingzhang-ocr");
        }
        return folder.resolve(name);
    }

    private BufferedImage drawn(int index, float dpi, ReadBudget budget)
            throws IOException, InterruptedException, Program.Failure {
        Path pdf = file("document.pdf");
        if (!Files.exists(pdf)) {
            Files.write(pdf, input.bytes());
        }
        String number = Integer.toString(index + 1);
        Path root = file("drawn");
        drawer.run(
                List.of(
                        "-r",
                        String.format(Locale.ROOT, "%.3f", dpi),
                        "-gray",
                        "-cropbox",
                        "-singlefile",
                        "-f",
                        number,
                        "-l",
                        number,
                        "-png",
                        pdf.toString(),
                        root.toString()),
                file("drawn.log"),
                budget,
                new Program.Failure(
                        "有的扫描页是 JPEG 2000 或 JBIG2 图片，需要 pdftoppm 才能识别；请安装 poppler-utils",
                        "some scanned pages are JPEG 2000 or JBIG2 images, which are recognised with the help of pdftoppm;"
                                + " install poppler-utils"));
        return ImageIO.read(file("drawn.png").toFile());
    }

    private static boolean needsPlugIn(COSDictionary resources, int depth) {
        COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || depth == 0) {
            return false;
        }
        for (COSName name : objects.keySet()) {
            if (objects.getDictionaryObject(name) instanceof COSStream object) {
                COSBase filter = object.getFilters();
                boolean needed = PLUG_INS.entrySet().stream()
                        .anyMatch(plugIn -> names(filter, plugIn.getKey())
                                && !ImageIO.getImageReadersByFormatName(plugIn.getValue())
                                        .hasNext());
                if (needed || needsPlugIn(object.getCOSDictionary(COSName.RESOURCES), depth - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean names(COSBase filters, COSName filter) {
        return filter.equals(filters)
                || filters instanceof COSArray array && array.toList().contains(filter);
    }

    @Override
    public void close() {
        if (folder == null) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // A file left in the temporary folder harms nobody.
            return;
        }
    }
}
