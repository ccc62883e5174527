package org.mingzhang.readers.pdf.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.layout.Box;
import org.mingzhang.readers.pdf.page.Frame;
import org.mingzhang.readers.pdf.page.Glyph;
import org.mingzhang.readers.pdf.page.PageContent;
import org.mingzhang.readers.pdf.page.Row;
import org.mingzhang.readers.pdf.page.Spacing;
import org.mingzhang.readers.table.PromisedTable;

/**
 * A picture on a page of text where a caption promises a table: what it shows is not read, and its want must not look like
 * a table that was never published.
 *
 * @param caption the line above it
 * @param box its place on the displayed page
 */
public record PicturedTable(String caption, Box box) {

    /** A picture of a table is at least this part of the page. */
    private static final float LEAST_AREA = 0.06f;

    /** And reaches over this part of the width of the page. */
    private static final float LEAST_WIDTH = 0.45f;

    /** Characters over a picture that is not itself what is to be read: a page number, a stamp. */
    private static final int FEW = 3;

    /** The caption stands this near above, in points. */
    private static final float NEAR = 45f;

    /** Strips of one picture lie this near to each other. */
    private static final float STRIP = 2f;

    /** The first on the page. */
    public static Optional<PicturedTable> on(PageContent content) {
        Frame frame = content.frame();
        if (frame.turns() != 0 || content.images().isEmpty()) {
            return Optional.empty();
        }
        float page = frame.displayWidth() * frame.displayHeight();
        for (Box picture : joined(content.images())) {
            if (picture.width() * picture.height() < LEAST_AREA * page
                    || picture.width() < LEAST_WIDTH * frame.displayWidth()
                    || inside(content, picture) >= FEW) {
                continue;
            }
            Optional<String> caption = above(content, picture).filter(PromisedTable::isIn);
            if (caption.isPresent()) {
                return Optional.of(new PicturedTable(caption.get(), picture));
            }
        }
        return Optional.empty();
    }

    /** Pictures that were cut into strips, whole again. */
    static List<Box> joined(List<Box> images) {
        List<Box> sorted = new ArrayList<>(images);
        sorted.sort(Comparator.comparingDouble(Box::top));
        List<Box> whole = new ArrayList<>();
        for (Box image : sorted) {
            Box last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (last != null
                    && Math.abs(last.left() - image.left()) <= STRIP
                    && Math.abs(last.right() - image.right()) <= STRIP
                    && image.top() <= last.bottom() + STRIP) {
                whole.set(
                        whole.size() - 1,
                        new Box(last.left(), last.top(), last.right(), Math.max(last.bottom(), image.bottom())));
            } else {
                whole.add(image);
            }
        }
        return whole;
    }

    static long inside(PageContent content, Box box) {
        return content.glyphs().stream()
                .filter(glyph -> glyph.centreX() > box.left()
                        && glyph.centreX() < box.right()
                        && glyph.centreY() > box.top()
                        && glyph.centreY() < box.bottom())
                .count();
    }

    private static Optional<String> above(PageContent content, Box box) {
        List<Glyph> near = content.glyphs().stream()
                .filter(glyph -> glyph.baseline() <= box.top() + STRIP && glyph.baseline() > box.top() - NEAR)
                .toList();
        List<Row> rows = Row.of(near);
        return rows.isEmpty() ? Optional.empty() : Optional.of(Spacing.ofLine(rows.get(rows.size() - 1)));
    }
}
