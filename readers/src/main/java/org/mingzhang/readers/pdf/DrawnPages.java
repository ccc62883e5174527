package org.mingzhang.readers.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.readers.pdf.content.RawPage;
import org.mingzhang.readers.pdf.flow.Furniture;
import org.mingzhang.readers.pdf.flow.PageAssembler;
import org.mingzhang.readers.pdf.flow.PageNotices;
import org.mingzhang.readers.pdf.flow.Paragraphs;
import org.mingzhang.readers.pdf.flow.Piece;
import org.mingzhang.readers.pdf.page.PageContent;

/**
 * Pages that another format draws with text and lines at positions, put together like those of a PDF. Not safe to
 * share among threads.
 */
public final class DrawnPages {

    private final String file;
    private final List<List<Piece>> pages = new ArrayList<>();
    private final List<ReadingNotice> notices = new ArrayList<>();

    public DrawnPages(String file) {
        this.file = file;
    }

    /** What is drawn on one page; lengths in points from the top left corner. */
    public static final class Canvas {

        private final RawPage page;

        public Canvas(float width, float height) {
            page = new RawPage(width, height);
        }

        /**
         * A piece of upright text, written without a break.
         *
         * @param baseline y of the baseline
         * @param size font size
         */
        public void text(String text, float left, float baseline, float size) {
            page.run();
            float at = left;
            for (int i = 0; i < text.length(); ) {
                int codePoint = text.codePointAt(i);
                int end = i + Character.charCount(codePoint);
                // Without the font, ideographs are taken as square and all else as half as wide.
                float advance = codePoint >= 0x2E80 || "“”‘’—…".indexOf(codePoint) >= 0 ? size : size / 2;
                if (!Character.isWhitespace(codePoint) && codePoint != 0xA0) {
                    page.glyph(text.substring(i, end), at, baseline, 1, 0, advance, size, RawPage.Ink.SEEN);
                }
                at += advance;
                i = end;
            }
        }

        public void line(float x0, float y0, float x1, float y1) {
            page.line(x0, y0, x1, y1, false);
        }

        public void image(Box box) {
            page.image(box);
        }
    }

    /** Adds the next page. */
    public void add(Canvas canvas) {
        PageContent content = canvas.page.content();
        int number = pages.size() + 1;
        List<Piece> before = pages.isEmpty() ? List.of() : pages.get(pages.size() - 1);
        pages.add(PageAssembler.assemble(content, file, number, before));
        PageNotices.add(content, file, number, notices);
    }

    public int count() {
        return pages.size();
    }

    /** The blocks of all pages, page numbers and running heads removed. */
    public List<Block> blocks() {
        return Paragraphs.blocks(Furniture.removed(pages));
    }

    public List<ReadingNotice> notices() {
        return List.copyOf(notices);
    }
}
