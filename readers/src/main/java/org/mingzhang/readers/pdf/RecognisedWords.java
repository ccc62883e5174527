package org.mingzhang.readers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.layout.Origin;

/** Turns the words that tesseract found, with their boxes in pixels, into characters on the page. */
final class RecognisedWords {

    private static final int LEVEL_OF_LINES = 4;
    private static final int LEVEL_OF_WORDS = 5;
    private static final int FIELDS = 12;

    /** Part of the height of a line that lies under its baseline. */
    private static final float DESCENT = 0.12f;

    private RecognisedWords() {}

    /**
     * @param tsv level, page, block, paragraph, line, word, left, top, width, height, confidence, text; tab-separated
     * @param scale points a pixel
     */
    static Optional<PageContent> content(String tsv, float scale, PageContent page) {
        List<Glyph> glyphs = new ArrayList<>();
        float baseline = 0;
        float size = 0;
        int word = 0;
        float free = 0;
        for (String line : tsv.split("\r?\n")) {
            String[] field = line.split("\t", FIELDS);
            if (field.length < FIELDS || !field[0].matches("\\d+")) {
                continue;
            }
            int level = Integer.parseInt(field[0]);
            float left = Float.parseFloat(field[6]) * scale;
            float width = Float.parseFloat(field[8]) * scale;
            if (level == LEVEL_OF_LINES) {
                size = Float.parseFloat(field[9]) * scale;
                free = 0;
                baseline = Float.parseFloat(field[7]) * scale + size * (1 - DESCENT);
            } else if (level == LEVEL_OF_WORDS && size > 0) {
                // The boxes of neighbours may overlap; the order of the words is what was recognised.
                float right = Math.max(left + width, free + size / 4);
                add(
                        glyphs,
                        Characters.visible(field[11]),
                        Math.max(left, free),
                        right - Math.max(left, free),
                        baseline,
                        size,
                        ++word);
                free = right;
            }
        }
        if (glyphs.isEmpty()) {
            return Optional.empty();
        }
        Frame upright = new Frame(0, page.frame().displayWidth(), page.frame().displayHeight());
        return Optional.of(new PageContent(upright, glyphs, List.of(), page.images(), 0, 0, Origin.OCR));
    }

    private static void add(
            List<Glyph> glyphs, String text, float left, float width, float baseline, float size, int word) {
        int[] characters = text.codePoints().toArray();
        float units = 0;
        for (int c : characters) {
            units += units(c);
        }
        float x = left;
        for (int c : characters) {
            float right = x + width * units(c) / units;
            glyphs.add(new Glyph(Character.toString(c), x, right, baseline, size, word));
            x = right;
        }
    }

    private static float units(int c) {
        return Characters.narrow(c) ? 0.5f : 1;
    }
}
