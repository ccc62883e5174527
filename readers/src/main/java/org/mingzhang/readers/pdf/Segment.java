package org.mingzhang.readers.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Part of a line of text between gaps wide enough to be the space between two columns.
 *
 * @param glyphs its characters from left to right
 */
record Segment(List<Glyph> glyphs) {

    private static final Pattern NUMBER = Pattern.compile("[-+−—]?[\\d,，]*\\d(\\.\\d+)?[%％]?|[-—–]{1,2}");

    float left() {
        return glyphs.get(0).left();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    float centre() {
        return (left() + right()) / 2;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(g -> text.append(g.text()));
        return text.toString();
    }

    boolean isNumber() {
        return NUMBER.matcher(text()).matches();
    }
}
