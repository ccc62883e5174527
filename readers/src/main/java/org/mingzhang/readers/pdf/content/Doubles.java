package org.mingzhang.readers.pdf.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.readers.pdf.page.Glyph;

/** Drops a character that is shown again almost on the spot: bold face by double printing, or a text layer laid twice. */
final class Doubles {

    /** Two equal characters nearer than this part of the font size are one. */
    private static final float NEAR = 0.2f;

    private record Spot(String text, int column, int row) {}

    private final Map<Spot, List<Glyph>> seen = new HashMap<>();

    List<Glyph> dropped(List<Glyph> glyphs) {
        List<Glyph> once = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            if (isNew(glyph)) {
                once.add(glyph);
            }
        }
        return once;
    }

    private boolean isNew(Glyph glyph) {
        // The raster is coarser than NEAR for fonts up to 20 points, so neighbours of the spot are enough.
        int column = Math.round(glyph.left() / 4);
        int row = Math.round(glyph.baseline() / 4);
        for (int c = column - 1; c <= column + 1; c++) {
            for (int r = row - 1; r <= row + 1; r++) {
                for (Glyph other : seen.getOrDefault(new Spot(glyph.text(), c, r), List.of())) {
                    float near = NEAR * Math.min(glyph.size(), other.size());
                    if (Math.abs(glyph.left() - other.left()) < near
                            && Math.abs(glyph.baseline() - other.baseline()) < near) {
                        return false;
                    }
                }
            }
        }
        seen.computeIfAbsent(new Spot(glyph.text(), column, row), k -> new ArrayList<>(1))
                .add(glyph);
        return true;
    }
}
