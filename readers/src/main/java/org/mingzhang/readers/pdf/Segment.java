package org.mingzhang.readers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Part of a line of text between gaps wide enough to be the space between two columns.
 *
 * @param glyphs its characters from left to right
 */
record Segment(List<Glyph> glyphs) {

    /** Gap between two columns, in parts of the font size. */
    private static final float GAP = 1.3f;

    private static final Pattern NUMBER = Pattern.compile("[-+−—]?[\\d,，]*\\d(\\.\\d+)?[%％]?|[-—–]{1,2}");

    static List<Segment> of(Row row) {
        List<Segment> segments = new ArrayList<>();
        List<Glyph> glyphs = row.glyphs();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size()
                    || glyphs.get(i).left() - glyphs.get(i - 1).right()
                            > GAP
                                    * Math.max(
                                            glyphs.get(i).size(),
                                            glyphs.get(i - 1).size())) {
                segments.add(new Segment(glyphs.subList(start, i)));
                start = i;
            }
        }
        return segments;
    }

    float left() {
        return glyphs.get(0).left();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    boolean isNumber() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(g -> text.append(g.text()));
        return NUMBER.matcher(text).matches();
    }
}
