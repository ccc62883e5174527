package org.mingzhang.readers.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.mingzhang.Cancellation;
import org.mingzhang.Text;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.Signature;
import org.mingzhang.readers.content.TextDecoder;
import org.mingzhang.readers.pdf.content.FileScan;
import org.mingzhang.readers.pdf.content.PageScan;
import org.mingzhang.readers.pdf.flow.Furniture;
import org.mingzhang.readers.pdf.flow.PageAssembler;
import org.mingzhang.readers.pdf.flow.PageNotices;
import org.mingzhang.readers.pdf.flow.Paragraphs;
import org.mingzhang.readers.pdf.flow.Piece;
import org.mingzhang.readers.pdf.flow.SideBySide;
import org.mingzhang.readers.pdf.page.PageContent;
import org.mingzhang.readers.pdf.scan.PagePictures;
import org.mingzhang.readers.pdf.scan.Recognised;
import org.mingzhang.readers.pdf.scan.Recogniser;

/**
 * Reads PDF files that carry a text layer, page by page; pages without one from their image, where that is allowed and
 * tesseract is installed.
 */
public final class PdfLayoutReader implements LayoutReader {

    /** The command of the poppler-utils package. */
    static final List<String> PDFTOPPM = List.of("pdftoppm");

    private final Recogniser recogniser;
    private final List<String> drawer;

    public PdfLayoutReader() {
        this(new Recogniser(Recogniser.TESSERACT), PDFTOPPM);
    }

    /**
     * A reader with the help of other programs.
     *
     * @param drawer the command that draws pages which Java cannot
     */
    PdfLayoutReader(Recogniser recogniser, List<String> drawer) {
        this.recogniser = recogniser;
        this.drawer = List.copyOf(drawer);
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public boolean reads(Input input) {
        // What is named so but is something else that can be read is left to its own reader.
        return PdfOpener.hasHeader(input)
                || input.extension().equals("pdf") && !Signature.isContainer(input) && !TextDecoder.isText(input);
    }

    @Override
    public Layout read(Input input, ReadLimits limits) throws UnreadableInputException {
        return read(input, limits, Cancellation.NEVER);
    }

    @Override
    public Layout read(Input input, ReadLimits limits, Cancellation cancellation) throws UnreadableInputException {
        limits.requireBytes(input.name(), input.bytes().length);
        ReadBudget budget = ReadBudget.of(limits);
        List<List<Piece>> pages = new ArrayList<>();
        List<ReadingNotice> notices = new ArrayList<>();
        Set<Text> problems = new LinkedHashSet<>();
        int count;
        try (PDDocument document = PdfOpener.open(input);
                PagePictures pictures = new PagePictures(input, document, drawer)) {
            count = document.getNumberOfPages();
            FileScan file = FileScan.of(document);
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                cancellation.throwIfCancelled();
                if (number > limits.maxPages()) {
                    notices.add(limit(input, number, count, "页数超过上限", "more pages than the limit (--max-pages)"));
                    break;
                }
                try {
                    budget.requireTime();
                    PageContent content = FalseLetters.removed(PageScan.scan(page, file, budget));
                    if (limits.ocr() && PageNotices.isUnread(content)) {
                        Recognised recognised = recogniser.recognise(pictures, number - 1, content, budget);
                        content = recognised.content().orElse(content);
                        recognised.problem().ifPresent(problem -> problems.add(problem));
                    }
                    List<List<Piece>> here = new ArrayList<>();
                    for (PageContent one : SideBySide.of(content)) {
                        List<Piece> last = here.isEmpty() ? last(pages) : last(here);
                        here.add(PageAssembler.assemble(one, input.name(), number, last));
                    }
                    long cells = here.stream().mapToLong(Piece::cells).sum();
                    if (!budget.hasCells(cells)) {
                        notices.add(limit(
                                input, number, count, "表格超过格数上限", "more cells of tables than the limit (--max-cells)"));
                        break;
                    }
                    budget.requireCells(cells);
                    pages.addAll(here);
                    PageNotices.add(content, input.name(), number, notices);
                } catch (ReadBudget.Exceeded e) {
                    notices.add(limit(input, number, count, "读取超过时间上限", "the time limit was reached (--max-seconds)"));
                    break;
                } catch (IOException | RuntimeException | StackOverflowError e) {
                    notices.add(PageNotices.unreadable(input.name(), number));
                }
            }
        } catch (IOException e) {
            throw new UnreadableInputException(
                    input.name(), new Text("PDF 读取中断，请重新导出", "reading the PDF broke off; export it again"), e);
        }
        problems.forEach(problem ->
                notices.add(new ReadingNotice(NoticeKind.PAGE_WITHOUT_TEXT, problem, Place.ofFile(input.name()))));
        Source source = new Source(input.name(), input.sha256(), format(), count);
        return new Layout(List.of(source), Paragraphs.blocks(Furniture.removed(pages)), notices);
    }

    private static List<Piece> last(List<List<Piece>> pages) {
        return pages.isEmpty() ? List.of() : pages.get(pages.size() - 1);
    }

    private static ReadingNotice limit(Input input, int page, int pages, String zh, String en) {
        return new ReadingNotice(
                NoticeKind.LIMIT_REACHED,
                new Text(
                        zh + "：第 " + page + " 页起未读，共 " + pages + " 页",
                        en + ": nothing was read from page " + page + " on, of " + pages),
                Place.onPage(input.name(), page, Box.NONE));
    }
}
