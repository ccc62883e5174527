package org.mingzhang.readers.pdf.grid;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.readers.pdf.page.Characters;
import org.mingzhang.readers.pdf.page.Glyph;
import org.mingzhang.readers.pdf.page.Row;
import org.mingzhang.readers.pdf.page.Spacing;

/**
 * The text of a cell: its lines joined where words or amounts wrap, a line break where a paragraph ends.
 *
 * @param text the joined text
 * @param left where the first line begins
 * @param right where the longest line ends
 * @param size font size of the first line
 * @param indented whether the first line begins further right than one after it, and they are not centred
 */
record CellText(String text, float left, float right, float size, boolean indented) {

    /** Lines whose middles differ by more than this, in parts of the font size, are not centred. */
    private static final float CENTRED = 0.6f;

    private static final Pattern ITEM = Pattern.compile(
            "^(\\d{1,2}[.．、](?!\\d)|[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]\\d{1,2}[)）]|\\d{1,2}[)）]|[①-⑳●■◆★☆▲·•]).*");
    private static final Pattern NUMERIC = Pattern.compile("[-+]?[\\d,，.]+[%％]?");
    private static final Pattern DECIMALS = Pattern.compile(".*\\.\\d{2,}");

    /** The rest of a number that the end of a page cut. */
    private static final String REST = "[,，]\\d{3}([,，]\\d{3})*\\.\\d*|\\.\\d+";

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d{1,3}([,，]\\d{3})+|\\d+)(\\.\\d*)?[%％]?|[-+]?[\\d,，]+\\.?|" + REST);

    /**
     * @param glyphs the characters in the cell, at least one
     * @param left inner left edge of the cell
     * @param top its upper edge
     * @param right inner right edge of the cell
     * @param bottom its lower edge
     */
    static CellText of(List<Glyph> glyphs, float left, float top, float right, float bottom) {
        // A heading may be turned on its side.
        if (2 * glyphs.stream().filter(glyph -> glyph.turns() != 0).count() <= glyphs.size()) {
            return of(glyphs, left, right);
        }
        CellText turned =
                of(glyphs.stream().map(Glyph::turnedUpright).toList(), 0, Math.max(right - left, bottom - top));
        return new CellText(turned.text, left, right, turned.size, false);
    }

    private static CellText of(List<Glyph> glyphs, float left, float right) {
        List<Row> rows = Row.of(glyphs);
        StringBuilder text = new StringBuilder();
        float widest = 0;
        for (Row row : rows) {
            widest = Math.max(widest, row.right());
        }
        Row before = null;
        String line = "";
        for (Row row : rows) {
            String next = Spacing.ofCell(row);
            if (before != null) {
                String separator = separator(before, line, row, next, right - left);
                text.append(separator);
                line = separator.isEmpty() ? line : "";
            }
            text.append(next);
            line += next;
            before = row;
        }
        Row first = rows.get(0);
        boolean indented = rows.stream()
                .anyMatch(row -> first.left() - row.left() > CENTRED * first.size()
                        && Math.abs(first.left() + first.right() - row.left() - row.right())
                                > 2 * CENTRED * first.size());
        return new CellText(text.toString(), first.left(), widest, first.size(), indented);
    }

    private static String separator(Row before, String line, Row after, String next, float width) {
        if (NUMERIC.matcher(line).matches() && NUMERIC.matcher(next).matches()) {
            boolean twoNumbers = DECIMALS.matcher(line).matches() && fits(before, after, width - before.size());
            return NUMBER.matcher(line + next).matches() && !twoNumbers ? "" : "\n";
        }
        if (fits(before, after, width)) {
            boolean item = ITEM.matcher(next).matches();
            int last = line.codePointBefore(line.length());
            if (item || Characters.ending(last)) {
                return "\n";
            }
        }
        boolean words = Characters.latinLetter(before.last().codePoint())
                && Characters.latinLetter(after.first().codePoint());
        return words && fits(before, after, width) ? " " : "";
    }

    /** Whether the beginning of the next line would have fitted on this one, so that the break was meant. */
    private static boolean fits(Row before, Row after, float width) {
        float padding = 0.5f * before.size();
        return before.right() - before.left() + after.headWidth() <= width - padding;
    }

    boolean numeric() {
        return NUMERIC.matcher(text).matches();
    }
}
