package org.mingzhang.readers.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.readers.pdf.page.Characters;
import org.mingzhang.readers.pdf.page.Glyph;

/** Turns the words that tesseract found, with their boxes in pixels, into characters on the page. */
final class RecognisedWords {

    private static final int LEVEL_OF_LINES = 4;
    private static final int LEVEL_OF_WORDS = 5;
    private static final int FIELDS = 12;

    /** Part of the height of a line that lies under its baseline. */
    private static final float DESCENT = 0.12f;

    /** Part of the font size that is the height of a digit. */
    private static final float DIGIT = 0.72f;

    /** Font size of a line that is nothing but a dash, in points. */
    private static final float SMALLEST = 5f;

    private record Word(String text, float left, float width) {}

    private record Line(int page, float left, float top, float height, List<Word> words) {}

    private final float scale;
    private final List<CellSheet> sheets;
    private final List<Glyph> glyphs = new ArrayList<>();
    private double confidence;
    private int characters;
    private int words;

    private RecognisedWords(float scale, List<CellSheet> sheets) {
        this.scale = scale;
        this.sheets = sheets;
    }

    /**
     * @param tsv level, page, block, paragraph, line, word, left, top, width, height, confidence, text; tab-separated.
     *     Its first page is that of the document, the others are the sheets
     * @param scale points a pixel
     * @param sheets cells of tables that were read by themselves
     */
    static RecognisedWords of(String tsv, float scale, List<CellSheet> sheets) {
        RecognisedWords recognised = new RecognisedWords(scale, sheets);
        Line open = new Line(1, 0, 0, 0, List.of());
        for (String row : tsv.split("\r?\n")) {
            String[] field = row.split("\t", FIELDS);
            if (field.length < FIELDS || !field[0].matches("\\d+")) {
                continue;
            }
            int level = Integer.parseInt(field[0]);
            float left = Float.parseFloat(field[6]);
            if (level == LEVEL_OF_LINES) {
                recognised.add(open);
                open = new Line(
                        Integer.parseInt(field[1]),
                        left,
                        Float.parseFloat(field[7]),
                        Float.parseFloat(field[9]),
                        new ArrayList<>());
            } else if (level == LEVEL_OF_WORDS && open.height > 0) {
                String text = Characters.visible(field[11]);
                if (!text.isEmpty()) {
                    open.words.add(new Word(text, left, Float.parseFloat(field[8])));
                    recognised.confidence += Math.max(0, Float.parseFloat(field[10])) * text.length();
                    recognised.characters += text.length();
                }
            }
        }
        recognised.add(open);
        return recognised;
    }

    /** The characters with their places in the picture, in points. */
    List<Glyph> glyphs() {
        return glyphs;
    }

    /** How sure the recogniser was of a character on the average, 0 to 100; 0 when there is none. */
    double confidence() {
        return characters == 0 ? 0 : confidence / characters;
    }

    /** What speaks for this reading as a whole: sure characters, and many of them. */
    double weight() {
        return characters == 0 ? 0 : confidence() * confidence() * characters;
    }

    private void add(Line line) {
        if (line.words.isEmpty()) {
            return;
        }
        if (line.page == 1) {
            add(line, 0, 0, Float.MAX_VALUE);
        } else if (line.page - 2 < sheets.size()) {
            sheets.get(line.page - 2)
                    .at(line.top + line.height / 2)
                    .ifPresent(slot -> add(line, slot.pageLeft(), slot.pageTop() - slot.top(), slot.pageRight()));
        }
    }

    /**
     * Adds the words of a line.
     *
     * @param dx how far to the right of its place on the sheet it stands on the page
     * @param dy how far down
     * @param end where its cell ends on the page
     */
    private void add(Line line, int dx, int dy, float end) {
        // A line of nothing but digits is as high as a digit, any other as high as an ideograph.
        boolean digits =
                line.words.stream().allMatch(word -> word.text.codePoints().allMatch(Characters::narrow));
        float height = line.height * scale;
        float size = Math.max(SMALLEST, height / (digits ? DIGIT : 1));
        float baseline = (line.top + dy) * scale + height - (digits ? 0 : height * DESCENT);
        List<float[]> spans = spans(line, dx, size / scale);
        float first = spans.get(0)[0];
        float last = spans.get(spans.size() - 1)[1];
        float squeeze = last > end && first < end ? (end - first) / (last - first) : 1;
        for (int i = 0; i < spans.size(); i++) {
            float left = first + (spans.get(i)[0] - first) * squeeze;
            float right = first + (spans.get(i)[1] - first) * squeeze;
            words++;
            add(line.words.get(i).text, left * scale, (right - left) * scale, baseline, size);
        }
    }

    /** From where to where the words go, in pixels of the page. */
    private static List<float[]> spans(Line line, int dx, float size) {
        List<float[]> spans = new ArrayList<>();
        float free = Float.NEGATIVE_INFINITY;
        for (Word word : line.words) {
            // The boxes of neighbours may overlap; the order of the words is what was recognised.
            float left = Math.max(word.left + dx, free);
            float right = Math.max(word.left + word.width + dx, left + size / 4);
            spans.add(new float[] {left, right});
            free = right;
        }
        return spans;
    }

    private void add(String text, float left, float width, float baseline, float size) {
        int[] codePoints = text.codePoints().toArray();
        float units = 0;
        for (int c : codePoints) {
            units += units(c);
        }
        float x = left;
        for (int c : codePoints) {
            float right = x + width * units(c) / units;
            glyphs.add(new Glyph(Character.toString(c), x, right, baseline, size, words));
            x = right;
        }
    }

    private static float units(int c) {
        return Characters.narrow(c) ? 0.5f : 1;
    }
}
