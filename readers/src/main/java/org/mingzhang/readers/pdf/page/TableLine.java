package org.mingzhang.readers.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.readers.table.TableWords;

/**
 * A line of text outside any ruling, looked at as a possible line of a table.
 *
 * @param row its characters
 * @param parts what stands in it with gaps between
 */
public record TableLine(Row row, List<Segment> parts) {

    /** Gap between two cells, in parts of the font size. */
    private static final float GAP = 0.6f;

    /** The same between what was written by two operations. */
    private static final float GAP_OF_RUNS = 0.35f;

    /** Nearer than this to each other, in parts of the font size, operations write one word. */
    private static final float CRAMPED = 0.12f;

    /** Text one under another lies no further apart, in points. */
    private static final float UNDER = 1f;

    /** A name or another amount directly before or after an amount. */
    private static final Pattern GLUED =
            Pattern.compile(".*[^\\d.,，+−—-]\\d[\\d,]*\\.\\d{2,}|.*\\.\\d{2,}[^\\d%％].*|.*\\.\\d+\\.\\d.*");

    /** The beginning of an amount that goes on in the next line. */
    private static final Pattern BROKEN =
            Pattern.compile("[-+−—]?\\d{1,3}([,，]\\d{3})*[,，](\\d{0,2}|\\d{3}\\.)|[-+−—]?\\d+\\.");

    private static final Set<String> SPREAD = Set.of("合计", "小计", "总计", "项目", "科目", "名称", "金额", "单位", "收入", "支出", "备注");

    public static TableLine of(Row row) {
        List<Segment> parts = new ArrayList<>();
        List<Glyph> glyphs = row.glyphs();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || apart(glyphs.get(i - 1), glyphs.get(i))) {
                parts.add(new Segment(glyphs.subList(start, i)));
                start = i;
            }
        }
        return new TableLine(row, withoutSpread(parts));
    }

    /** The line of a table of which the edges of the columns are known. */
    public static TableLine of(Row row, float[] edges) {
        List<Segment> parts = new ArrayList<>();
        for (int c = 0; c + 1 < edges.length; c++) {
            float from = c == 0 ? Float.NEGATIVE_INFINITY : edges[c];
            float to = c + 2 == edges.length ? Float.POSITIVE_INFINITY : edges[c + 1];
            List<Glyph> glyphs = row.glyphs().stream()
                    .filter(g -> g.centreX() >= from && g.centreX() < to)
                    .toList();
            if (!glyphs.isEmpty()) {
                parts.add(new Segment(glyphs));
            }
        }
        return new TableLine(row, parts);
    }

    /** The two characters of a word of tables are often spread over their cell, or over several. */
    private static List<Segment> withoutSpread(List<Segment> parts) {
        List<Segment> whole = new ArrayList<>();
        for (Segment part : parts) {
            Segment last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (last != null && SPREAD.contains(last.text() + part.text())) {
                List<Glyph> joined = new ArrayList<>(last.glyphs());
                joined.addAll(part.glyphs());
                whole.set(whole.size() - 1, new Segment(joined));
            } else {
                whole.add(part);
            }
        }
        return whole;
    }

    private static boolean apart(Glyph before, Glyph after) {
        float gap = (after.left() - before.right()) / Math.max(before.size(), after.size());
        return gap > GAP || before.run() != after.run() && gap > GAP_OF_RUNS;
    }

    /** Whether it may have more parts than were found: of two operations near each other, or with an amount in a part. */
    public boolean isCramped() {
        return parts.stream().anyMatch(TableLine::isCramped);
    }

    private static boolean isCramped(Segment part) {
        List<Glyph> glyphs = part.glyphs();
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph before = glyphs.get(i - 1);
            Glyph after = glyphs.get(i);
            float gap = (after.left() - before.right()) / Math.max(before.size(), after.size());
            boolean narrow = Characters.narrow(before.codePoint()) || Characters.narrow(after.codePoint());
            if (before.run() != after.run() && gap > CRAMPED && !narrow) {
                return true;
            }
        }
        return GLUED.matcher(part.text()).matches()
                || BROKEN.matcher(part.text()).matches();
    }

    public float baseline() {
        return row.first().baseline();
    }

    public boolean hasParts() {
        return parts.size() >= 2;
    }

    /** Whether it begins where a part of the other line begins, or has its middle there. */
    public boolean standsUnder(TableLine other) {
        Segment own = parts.get(0);
        return other.parts.stream()
                .anyMatch(part ->
                        Math.abs(part.left() - own.left()) < UNDER || Math.abs(part.centre() - own.centre()) < UNDER);
    }

    /** The line that numbers the columns, each number in the middle of its cell. */
    public boolean isOfColumnNumbers() {
        return hasParts() && parts.stream().allMatch(part -> TableWords.isColumnNumber(part.text()));
    }

    /** The line under the heading of codes that says which column holds which part of them. */
    public boolean isOfCodeParts() {
        return hasParts() && parts.stream().allMatch(part -> TableWords.isPartOfCode(part.text()));
    }

    /** Whether a part of it is one of numbered items. */
    public boolean hasItem() {
        return parts.stream().anyMatch(part -> TableWords.isItem(part.text()));
    }

    /** A number beside something else, or an amount of money beside names that wrap. */
    public boolean isNumeric() {
        return isMoneyAlone()
                || hasParts() && !isOfColumnNumbers() && parts.stream().anyMatch(Segment::isNumber);
    }

    private boolean isMoneyAlone() {
        return parts.size() == 1 && TableWords.isMoney(parts.get(0).text());
    }

    /** A row of totals, with an amount. */
    public boolean isTotal() {
        return hasMoney() && TableWords.isTotal(parts.get(0).text());
    }

    /** Several numbers, which no sentence has side by side. */
    public boolean hasNumbers() {
        return hasParts() && parts.stream().filter(Segment::isNumber).count() >= 2;
    }

    /** An amount of money beside a name. */
    public boolean hasMoney() {
        return hasParts() && parts.subList(1, parts.size()).stream().anyMatch(part -> TableWords.isMoney(part.text()));
    }

    /** The code of a subject beside its name. */
    public boolean hasCode() {
        return hasParts() && TableWords.isCode(parts.get(0).text());
    }

    /** Whether no table goes on over this line: it is a caption, a note, or a sentence. */
    public boolean ends() {
        return TableWords.end(text()) && !isOfDigits();
    }

    /** Digits beside each other, which are no number of a table or page. */
    private boolean isOfDigits() {
        return hasParts() && parts.stream().allMatch(part -> part.text().matches("\\d{1,2}"));
    }

    /** Whether it names a table or its unit of money. */
    public boolean isCaption() {
        return TableWords.areCaption(text());
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        row.glyphs().forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
