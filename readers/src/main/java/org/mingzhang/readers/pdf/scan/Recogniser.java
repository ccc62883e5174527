package org.mingzhang.readers.pdf.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.readers.pdf.grid.Lattice;
import org.mingzhang.readers.pdf.page.Frame;
import org.mingzhang.readers.pdf.page.PageContent;
import org.mingzhang.readers.pdf.page.Ruling;

/**
 * Recognises the text of pages from their pictures with tesseract, where that is installed. Ruling lines are found in
 * the picture first; every cell they enclose is recognised by itself.
 */
public final class Recogniser {

    /** The command of the tesseract package, with the data for simplified Chinese. */
    public static final List<String> TESSERACT = List.of("tesseract");

    private static final float POINTS_PER_INCH = 72;

    /** Less sure on the average than this is a page that lies on its side, or no text. */
    private static final double SURE = 60;

    /** In which quarter turns a page is tried: most that do not stand upright lie on their left side. */
    private static final int[] TURNS = {0, 3, 1, 2};

    private final Program program;

    public Recogniser(List<String> command) {
        this.program = new Program(command);
    }

    /** What came of recognising a picture as lying in one direction. */
    private record Attempt(int turns, RecognisedWords words, List<Ruling> rulings) {}

    /**
     * The text of a page.
     *
     * @param index index of the page in the document, from 0
     * @param page what reading the page without recognition gave
     */
    public Recognised recognise(PagePictures pictures, int index, PageContent page, ReadBudget budget) {
        try {
            PagePicture picture = pictures.page(index, page.frame(), budget);
            Attempt best = null;
            for (int turns : TURNS) {
                Attempt attempt = attempt(picture, turns, pictures, budget);
                if (best == null || attempt.words().weight() > best.words().weight()) {
                    best = attempt;
                }
                if (best.words().confidence() >= SURE || budget.isTimeUp()) {
                    break;
                }
            }
            return Recognised.of(content(best, page));
        } catch (Program.Failure e) {
            return Recognised.failed(e.problem());
        } catch (IOException | RuntimeException e) {
            // The picture of this page cannot be made; the page stays unread and is said to be.
            return Recognised.of(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Recognised.of(Optional.empty());
        }
    }

    private Attempt attempt(PagePicture picture, int turns, PagePictures files, ReadBudget budget)
            throws IOException, InterruptedException, Program.Failure {
        float dpi = picture.dpi();
        ScanLines lines = ScanLines.of(picture.raster().turnedBack(turns), dpi);
        List<Lattice> lattices = lines.lattices();
        Raster page = lattices.isEmpty() ? lines.picture() : lines.picture().copy();
        List<CellSheet> sheets = CellSheet.takenOff(page, lattices, dpi);
        List<String> names = new ArrayList<>();
        names.add(written(page, files.file("page.png")));
        for (CellSheet sheet : sheets) {
            names.add(written(sheet.picture(), files.file("cells" + names.size() + ".png")));
        }
        String tsv = words(names, files, budget);
        return new Attempt(turns, RecognisedWords.of(tsv, POINTS_PER_INCH / dpi, sheets), lines.rulings());
    }

    private static String written(Raster picture, Path file) throws IOException {
        ImageIO.write(picture.image(), "png", file.toFile());
        return file.toString();
    }

    /** The words on pictures, in the tab-separated form of tesseract. */
    private String words(List<String> pictures, PagePictures files, ReadBudget budget)
            throws IOException, InterruptedException, Program.Failure {
        String input = pictures.get(0);
        if (pictures.size() > 1) {
            input = Files.write(files.file("pictures.txt"), pictures).toString();
        }
        Path words = files.file("words.tsv");
        int exit = program.run(
                List.of(input, "stdout", "-l", "chi_sim", "--psm", "6", "tsv"),
                words,
                budget,
                new Program.Failure(
                        "没有找到文字识别程序 tesseract，扫描页未能识别；请安装 tesseract-ocr 和 tesseract-ocr-chi-sim",
                        "the program tesseract was not found, so scanned pages were not recognised; install tesseract-ocr"
                                + " and tesseract-ocr-chi-sim"));
        if (exit != 0) {
            throw new Program.Failure(
                    "文字识别程序 tesseract 没有成功，多半缺少中文数据；请安装 tesseract-ocr-chi-sim",
                    "tesseract did not succeed, most likely for want of its Chinese data; install"
                            + " tesseract-ocr-chi-sim");
        }
        return Files.readString(words, StandardCharsets.UTF_8);
    }

    private static Optional<PageContent> content(Attempt best, PageContent page) {
        if (best.words().glyphs().isEmpty()) {
            return Optional.empty();
        }
        Frame frame = new Frame(
                best.turns(), page.frame().displayWidth(), page.frame().displayHeight());
        return Optional.of(
                new PageContent(frame, best.words().glyphs(), best.rulings(), page.images(), 0, 0, Origin.OCR));
    }
}
