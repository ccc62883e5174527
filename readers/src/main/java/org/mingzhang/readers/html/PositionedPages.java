package org.mingzhang.readers.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.mingzhang.layout.Box;
import org.mingzhang.readers.pdf.DrawnPages;

/**
 * Pages drawn with absolutely positioned fragments, as converters from PDF leave them: a box for each page, in it text
 * at positions and thin elements for ruling lines.
 */
final class PositionedPages {

    /** Share of the characters that must be positioned for the page to count as drawn. */
    private static final double SHARE = 0.6;

    private static final int FEW = 50;
    private static final float A4_WIDTH = 595;
    private static final float A4_HEIGHT = 842;
    private static final float LINE = 2.5f;

    /** How far below the top of its line box the baseline of a text stands, in font sizes. */
    private static final float ASCENT = 0.86f;

    private final String file;

    PositionedPages(String file) {
        this.file = file;
    }

    /** The drawn pages, or nothing when the content flows. */
    Optional<DrawnPages> of(Element content) {
        Elements styled = content.select("[style*=absolute]");
        if (styled.size() < FEW) {
            return Optional.empty();
        }
        Map<Element, Canvas> pages = new LinkedHashMap<>();
        int positioned = 0;
        for (Element fragment : styled) {
            Css css = Css.of(fragment);
            if (css.isAbsolute() && Visibility.isSeen(fragment)) {
                Element page = page(fragment);
                Canvas canvas = pages.computeIfAbsent(page, Canvas::new);
                positioned += canvas.draw(fragment, css, page);
            }
        }
        if (positioned < SHARE * content.text().replace(" ", "").length()) {
            return Optional.empty();
        }
        DrawnPages drawn = new DrawnPages(file);
        pages.values().forEach(page -> drawn.add(page.canvas));
        return Optional.of(drawn);
    }

    /** The nearest ancestor that is not itself at a position. */
    private static Element page(Element fragment) {
        Element at = fragment.parent();
        while (at.parent() != null && Css.of(at).isAbsolute()) {
            at = at.parent();
        }
        return at;
    }

    private static final class Canvas {

        private final DrawnPages.Canvas canvas;

        Canvas(Element page) {
            Css css = Css.of(page);
            canvas = new DrawnPages.Canvas(css.points("width", A4_WIDTH), css.points("height", A4_HEIGHT));
        }

        /** Draws one fragment and returns how many characters it has. */
        int draw(Element fragment, Css css, Element page) {
            float left = 0;
            float top = 0;
            for (Element at = fragment; at != page; at = at.parent()) {
                Css outer = Css.of(at);
                left += outer.points("left", 0);
                top += outer.points("top", 0);
            }
            float width = css.points("width", 0);
            float height = css.points("height", 0);
            if (fragment.normalName().equals("img")) {
                canvas.image(new Box(left, top, left + width, top + height));
                return 0;
            }
            lines(css, left, top, left + width, top + height);
            String text = fragment.ownText().isBlank() && holdsPositions(fragment) ? "" : fragment.wholeText();
            if (text.isBlank()) {
                return 0;
            }
            float own = css.points("font-size", 0);
            float size = own > 0 ? own : inherited(fragment);
            float lineHeight = css.points("line-height", size);
            canvas.text(text.stripTrailing(), left, top + (lineHeight - size) / 2 + ASCENT * size, size);
            return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
        }

        private void lines(Css css, float left, float top, float right, float bottom) {
            if (css.hasBorder("top")) {
                canvas.line(left, top, right, top);
            }
            if (css.hasBorder("bottom")) {
                canvas.line(left, bottom, right, bottom);
            }
            if (css.hasBorder("left")) {
                canvas.line(left, top, left, bottom);
            }
            if (css.hasBorder("right")) {
                canvas.line(right, top, right, bottom);
            }
            boolean filled = css.has("background") || css.has("background-color");
            if (filled && right - left <= LINE && bottom > top) {
                canvas.line((left + right) / 2, top, (left + right) / 2, bottom);
            } else if (filled && bottom - top <= LINE && right > left) {
                canvas.line(left, (top + bottom) / 2, right, (top + bottom) / 2);
            }
        }

        private static boolean holdsPositions(Element fragment) {
            return fragment.select("[style*=absolute]").size() > 1;
        }

        private static float inherited(Element fragment) {
            for (Element at = fragment.parent(); at != null; at = at.parent()) {
                float size = Css.of(at).points("font-size", 0);
                if (size > 0) {
                    return size;
                }
            }
            return 12;
        }
    }
}
