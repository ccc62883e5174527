package org.mingzhang.readers.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The recognition program of this machine, and pictures for it. */
final class Tesseract {

    private Tesseract() {}

    /** Whether it is installed with the data for simplified Chinese. */
    static boolean isInstalled() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            String languages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(20, TimeUnit.SECONDS) && languages.contains("chi_sim");
        } catch (IOException e) {
            return false;
        }
    }

    /** A PDF of one page that is nothing but a picture of these lines. */
    static byte[] scan(String... lines) throws IOException {
        try (PDDocument written = new PDDocument();
                PDDocument scanned = new PDDocument()) {
            PDPage page = page(written);
            try (PDPageContentStream content = new PDPageContentStream(written, page)) {
                for (int i = 0; i < lines.length; i++) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    content.newLineAtOffset(72, 240 - 48 * i);
                    content.showText(lines[i]);
                    content.endText();
                }
            }
            BufferedImage picture = new PDFRenderer(written).renderImageWithDPI(0, 200, ImageType.GRAY);
            PDPage image = page(scanned);
            try (PDPageContentStream content = new PDPageContentStream(scanned, image)) {
                content.drawImage(LosslessFactory.createFromImage(scanned, picture), 0, 0, 576, 324);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            scanned.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDPage page(PDDocument document) {
        PDPage page = new PDPage(new PDRectangle(576, 324));
        document.addPage(page);
        return page;
    }
}
