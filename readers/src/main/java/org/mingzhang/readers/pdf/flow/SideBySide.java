package org.mingzhang.readers.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.readers.pdf.grid.Lattice;
import org.mingzhang.readers.pdf.page.Glyph;
import org.mingzhang.readers.pdf.page.PageContent;
import org.mingzhang.readers.pdf.page.Row;
import org.mingzhang.readers.pdf.page.Ruling;
import org.mingzhang.readers.pdf.page.TableLine;

/**
 * Two pages printed beside each other on one sheet, each with text of its own: they are read one after the other. Columns
 * of one table are no pages; what tells are page numbers that count up, or running text or ruled tables on both. Of pages
 * above each other only their numbers tell.
 */
public final class SideBySide {

    /** A sheet is this many times as wide as high. */
    private static final float WIDE = 1.2f;

    /** Height of paper in parts of its width. */
    private static final float ASPECT = 1.414f;

    /** The blank strip between two pages, in parts of the width of the sheet. */
    private static final float STRIP = 0.025f;

    /** Fewer lines than this may be anything. */
    private static final int FEWEST_LINES = 4;

    /** Lines of running text that make a page. */
    private static final int FEWEST_LONG = 3;

    /** Characters in a line of running text. */
    private static final int LONG = 18;

    private static final int FEWEST_COLUMNS = 3;

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－─·第 ]{0,4}(\\d{1,4})[-—–－─·页 ]{0,4}");

    private SideBySide() {}

    /** The pages on a sheet, mostly one. */
    public static List<PageContent> of(PageContent sheet) {
        List<PageContent> stacked = stacked(sheet);
        if (!stacked.isEmpty()) {
            return stacked;
        }
        float middle = sheet.frame().width() / 2;
        if (sheet.frame().width() < WIDE * sheet.frame().height() || !isBlank(sheet, middle)) {
            return List.of(sheet);
        }
        PageContent left = part(sheet, 0, middle);
        PageContent right = part(sheet, middle, sheet.frame().width());
        return arePages(left, right) ? List.of(left, right) : List.of(sheet);
    }

    /** Two pages above each other, where their numbers count up; otherwise empty. */
    private static List<PageContent> stacked(PageContent sheet) {
        if (sheet.frame().height() < WIDE * sheet.frame().width()) {
            return List.of();
        }
        float middle = sheet.frame().height() / 2;
        float from = 0;
        float to = 2 * middle;
        for (Glyph glyph : sheet.glyphs()) {
            if (glyph.centreY() < middle) {
                from = Math.max(from, glyph.bottom());
            } else {
                to = Math.min(to, glyph.top());
            }
        }
        for (Ruling ruling : sheet.rulings()) {
            float top = ruling.horizontal() ? ruling.at() : ruling.from();
            float bottom = ruling.horizontal() ? ruling.at() : ruling.to();
            if ((top + bottom) / 2 < middle) {
                from = Math.max(from, bottom);
            } else {
                to = Math.min(to, top);
            }
        }
        if (from >= middle || to <= middle || to - from < STRIP * 2 * middle) {
            return List.of();
        }
        PageContent paper = paper(sheet, middle);
        PageContent upper = between(paper, 0, middle);
        PageContent lower = between(paper, middle, 2 * middle);
        List<Row> first = Row.of(upper.glyphs());
        List<Row> second = Row.of(lower.glyphs());
        if (first.size() < 2 || second.size() < 2 || !countUp(first, second)) {
            return List.of();
        }
        // The number in the middle of the sheet is known for one here only.
        float number = first.get(first.size() - 1).top();
        return List.of(between(paper, 0, number), lower);
    }

    /** The strip of the sheet that upright pages of this height take up, where nothing stands beside it. */
    private static PageContent paper(PageContent sheet, float height) {
        float from = (sheet.frame().width() - height / ASPECT) / 2;
        float to = sheet.frame().width() - from;
        boolean within = from > 0
                && sheet.glyphs().stream().allMatch(glyph -> glyph.left() >= from && glyph.right() <= to)
                && sheet.rulings().stream()
                        .allMatch(ruling -> ruling.horizontal()
                                ? ruling.from() >= from && ruling.to() <= to
                                : ruling.at() >= from && ruling.at() <= to);
        return within ? part(sheet, from, to) : sheet;
    }

    /** What stands between two heights of a sheet, where it stands. */
    private static PageContent between(PageContent sheet, float from, float to) {
        return new PageContent(
                sheet.frame(),
                sheet.glyphs().stream()
                        .filter(glyph -> glyph.centreY() >= from && glyph.centreY() < to)
                        .toList(),
                sheet.rulings().stream()
                        .filter(ruling -> {
                            float middle = ruling.horizontal() ? ruling.at() : (ruling.from() + ruling.to()) / 2;
                            return middle >= from && middle < to;
                        })
                        .toList(),
                sheet.images(),
                sheet.unmapped(),
                sheet.curves(),
                sheet.origin());
    }

    /** Whether nothing stands in a strip that the middle lies in. */
    private static boolean isBlank(PageContent sheet, float middle) {
        float from = 0;
        float to = 2 * middle;
        for (Glyph glyph : sheet.glyphs()) {
            if (glyph.centreX() < middle) {
                from = Math.max(from, glyph.right());
            } else {
                to = Math.min(to, glyph.left());
            }
        }
        for (Ruling ruling : sheet.rulings()) {
            float left = ruling.horizontal() ? ruling.from() : ruling.at();
            float right = ruling.horizontal() ? ruling.to() : ruling.at();
            if ((left + right) / 2 < middle) {
                from = Math.max(from, right);
            } else {
                to = Math.min(to, left);
            }
        }
        return from < middle && to > middle && to - from >= STRIP * 2 * middle;
    }

    private static boolean arePages(PageContent left, PageContent right) {
        List<Row> first = Row.of(left.glyphs());
        List<Row> second = Row.of(right.glyphs());
        return first.size() >= FEWEST_LINES
                && second.size() >= FEWEST_LINES
                && (countUp(first, second) || isPage(left, first) && isPage(right, second));
    }

    private static boolean countUp(List<Row> left, List<Row> right) {
        int number = number(left.get(left.size() - 1));
        return number > 0 && number(right.get(right.size() - 1)) == number + 1;
    }

    private static int number(Row row) {
        Matcher number = PAGE_NUMBER.matcher(TableLine.of(row).text());
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static boolean isPage(PageContent page, List<Row> rows) {
        List<TableLine> lines = rows.stream().map(TableLine::of).toList();
        boolean captioned = lines.stream().anyMatch(TableLine::isCaption);
        long text = lines.stream()
                .filter(line -> !line.hasParts() && line.text().length() >= LONG)
                .count();
        return text >= FEWEST_LONG
                || Lattice.all(page.rulings(), page.glyphs()).stream()
                        .anyMatch(lattice ->
                                lattice.columns() >= FEWEST_COLUMNS && (captioned || lattice.rows() >= FEWEST_LINES));
    }

    private static PageContent part(PageContent sheet, float from, float to) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph glyph : sheet.glyphs()) {
            if (glyph.centreX() >= from && glyph.centreX() < to) {
                glyphs.add(glyph.movedLeft(from));
            }
        }
        List<Ruling> rulings = new ArrayList<>();
        for (Ruling ruling : sheet.rulings()) {
            float middle = ruling.horizontal() ? (ruling.from() + ruling.to()) / 2 : ruling.at();
            if (middle >= from && middle < to) {
                rulings.add(ruling.movedLeft(from));
            }
        }
        return new PageContent(
                sheet.frame().part(from, to),
                glyphs,
                rulings,
                sheet.images(),
                sheet.unmapped(),
                sheet.curves(),
                sheet.origin());
    }
}
