package org.mingzhang.readers.pdf;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mingzhang.layout.ReadBudget;

/** Recognises the text of a page from its image with tesseract, where that is installed. */
final class Recogniser {

    /** The command of the tesseract package, with the data for simplified Chinese. */
    static final List<String> TESSERACT = List.of("tesseract");

    private static final int DPI = 200;

    private static final int POINTS_PER_INCH = 72;

    /** Pixels of the largest image given to it; a larger page is given smaller. */
    private static final double LARGEST = 24e6;

    private static final long LONGEST_SECONDS = 60;

    private final List<String> command;

    Recogniser(List<String> command) {
        this.command = command;
    }

    /**
     * The text of a page.
     *
     * @param page what reading the page without recognition gave
     * @param index index of the page in the document, from 0
     */
    Recognised recognise(PDDocument document, int index, PageContent page, ReadBudget budget) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("mingzhang-ocr");
            double inches =
                    page.frame().displayWidth() * page.frame().displayHeight() / POINTS_PER_INCH / POINTS_PER_INCH;
            float dpi = (float) Math.min(DPI, Math.sqrt(LARGEST / inches));
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(index, dpi, ImageType.GRAY);
            File png = folder.resolve("page.png").toFile();
            ImageIO.write(image, "png", png);
            Path words = folder.resolve("words.tsv");
            Optional<Recognised> failure = run(png, words.toFile(), budget);
            if (failure.isPresent()) {
                return failure.get();
            }
            String tsv = Files.readString(words, StandardCharsets.UTF_8);
            return Recognised.of(RecognisedWords.content(tsv, POINTS_PER_INCH / dpi, page));
        } catch (IOException | RuntimeException e) {
            // The picture of this page cannot be made; the page stays unread and is said to be.
            return Recognised.of(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Recognised.of(Optional.empty());
        } finally {
            delete(folder);
        }
    }

    /** Runs the program; empty when it did its work. */
    private Optional<Recognised> run(File png, File words, ReadBudget budget) throws InterruptedException {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(png.getPath(), "stdout", "-l", "chi_sim", "--psm", "6", "tsv"));
        Process process;
        try {
            process = new ProcessBuilder(line)
                    .redirectOutput(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return Optional.of(Recognised.failed(
                    "没有找到文字识别程序 tesseract，扫描页未能识别；请安装 tesseract-ocr 和 tesseract-ocr-chi-sim",
                    "the program tesseract was not found, so scanned pages were not recognised; install tesseract-ocr"
                            + " and tesseract-ocr-chi-sim"));
        }
        try {
            long seconds = Math.min(LONGEST_SECONDS, Math.max(1, budget.secondsLeft()));
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                return Optional.of(Recognised.failed(
                        "文字识别超时，有的扫描页未能识别；请调高时间上限（--max-seconds）",
                        "recognition took too long, so some scanned pages were not recognised; raise the time limit"
                                + " (--max-seconds)"));
            }
            return process.exitValue() == 0
                    ? Optional.empty()
                    : Optional.of(Recognised.failed(
                            "文字识别程序 tesseract 没有成功，多半缺少中文数据；请安装 tesseract-ocr-chi-sim",
                            "tesseract did not succeed, most likely for want of its Chinese data; install"
                                    + " tesseract-ocr-chi-sim"));
        } finally {
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) {
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
            folder.toFile().deleteOnExit();
        }
    }
}
