package org.mingzhang.readers.pdf.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Part of a line of text between gaps wide enough to be the space between two columns.
 *
 * @param glyphs its characters from left to right
 */
public record Segment(List<Glyph> glyphs) {

    private static final Pattern NUMBER = Pattern.compile("[-+−—]?[\\d,，]*\\d(\\.\\d+)?[%％]?|[-—–]{1,2}");

    public float left() {
        return glyphs.get(0).left();
    }

    public float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    public float centre() {
        return (left() + right()) / 2;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(g -> text.append(g.text()));
        return text.toString();
    }

    public boolean isNumber() {
        return NUMBER.matcher(text()).matches();
    }
}
