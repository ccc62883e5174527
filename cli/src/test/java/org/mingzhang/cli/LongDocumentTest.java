package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of hundreds of pages full of tables is read in little memory. */
class LongDocumentTest {

    private static final int PAGES = 600;
    private static final int ROWS = 30;
    private static final int COLUMNS = 8;

    @TempDir
    Path folder;

    @Test
    void sixHundredPagesOfTablesFitIntoASmallHeap() throws Exception {
        Path file = folder.resolve("long.pdf");
        write(file);
        Path layout = folder.resolve("reading.txt");

        MingzhangProcess.Outcome outcome = MingzhangProcess.runUnder(
                List.of("-Xmx128m"), folder, "read", "--output", layout.toString(), file.toString());

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.ACCEPTED.number());
        assertThat(Files.readString(layout)).contains(PAGES + "p", PAGES + " 个表格块");
    }

    private static void write(Path file) throws Exception {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument document = new PDDocument()) {
            for (int p = 0; p < PAGES; p++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    table(content, font, p);
                }
            }
            document.save(file.toFile());
        }
    }

    private static void table(PDPageContentStream content, PDType1Font font, int page) throws Exception {
        for (int r = 0; r <= ROWS; r++) {
            content.moveTo(40, 780 - 20 * r);
            content.lineTo(40 + 64 * COLUMNS, 780 - 20 * r);
        }
        for (int c = 0; c <= COLUMNS; c++) {
            content.moveTo(40 + 64 * c, 780);
            content.lineTo(40 + 64 * c, 780 - 20 * ROWS);
        }
        content.stroke();
        for (int r = 0; r < ROWS; r++) {
            for (int c = 0; c < COLUMNS; c++) {
                content.beginText();
                content.setFont(font, 9);
                content.newLineAtOffset(44 + 64 * c, 766 - 20 * r);
                content.showText(String.format(Locale.ROOT, "%,.2f", 1000.25 * (page + 1) + 31 * r + c));
                content.endText();
            }
        }
    }
}
