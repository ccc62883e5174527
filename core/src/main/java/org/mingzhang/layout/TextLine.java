package org.mingzhang.layout;

/**
 * One line of running text outside any grid. Spaces that only lay out the page are removed by the reader, characters
 * are otherwise as printed.
 *
 * @param text the characters of the line, never blank
 * @param end how the line ends
 * @param origin text layer or OCR
 * @param place file, page or line, and box
 */
public record TextLine(String text, LineEnd end, Origin origin, Place place) implements Block {

    public TextLine {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a text line has text");
        }
    }
}
