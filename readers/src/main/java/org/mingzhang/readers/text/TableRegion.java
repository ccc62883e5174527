package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.readers.content.Printed;
import org.mingzhang.readers.table.TableWords;

/**
 * The lines of one table laid out with spaces, on one page.
 *
 * @param first index of its first line
 * @param data index of its first line with numbers
 * @param next index of the first line after it
 * @param rows number of its lines with numbers
 * @param captioned whether its title or unit stands above it
 * @param paged whether the text tells its pages, so that blank lines within one mean little
 * @param beginsPage whether nothing but a running head stands above it on its page
 */
record TableRegion(int first, int data, int next, int rows, boolean captioned, boolean paged, boolean beginsPage) {

    /** Headings, and names without numbers above the first that has some. */
    private static final int MOST_HEADERS = 30;
    /** A heading of a paragraph stands at most this far from the left; a name of the right half of a table further. */
    private static final int INDENT = 14;

    private static final int MOST_BLANK_AT_END = 2;
    /** Fewer lines with numbers may be anything. */
    static final int FEWEST_ROWS = 3;
    /** Blank lines between rows of a page, and between its headings and its rows. */
    private static final int MOST_BLANK = 6;
    /** What stands over columns, on every page of a table. */
    private static final Pattern COLUMNS = Pattern.compile(".{0,8}|.*(?:数|支出|收入|经费|拨款|资金|项目|情况|其中)");
    /** Fewer pages may begin alike by chance. */
    private static final int FEWEST_HEADS = 3;
    /** Headings of paragraphs and parts, which a table never goes on over. */
    private static final Pattern HEADING = Pattern.compile("[（(]?[一二三四五六七八九十]+[、）)].*|第.{1,3}部分.*|附件.*");

    /** Whether it looks so much like a table that it is one, be its columns told or not. */
    boolean mayBeTable() {
        return captioned && first < data || rows >= FEWEST_ROWS;
    }

    /** The tables of a text in reading order. */
    static List<TableRegion> in(Pages pages) {
        Search search = new Search(pages);
        int from = 0;
        while (from < search.all.size()) {
            int to = from;
            while (to < search.all.size() && pages.page(to + 1) == pages.page(from + 1)) {
                to++;
            }
            search.page(from, to);
            from = to;
        }
        return search.found;
    }

    /** The looking for the tables of a text. */
    private static final class Search {

        private final List<String> lines;
        private final boolean paged;
        private final List<LaidOutLine> all = new ArrayList<>();
        /** How many pages begin with these words. */
        private final Map<String, Integer> heads = new HashMap<>();

        private final List<TableRegion> found = new ArrayList<>();

        Search(Pages pages) {
            lines = pages.lines();
            paged = pages.areKnown();
            for (int i = 0; i < lines.size(); i++) {
                all.add(LaidOutLine.of(lines, i, paged ? 1 : 2));
            }
            for (int i = 0; paged && i < lines.size(); i++) {
                if (i == 0 || pages.page(i + 1) != pages.page(i)) {
                    int first = firstPrinted(i);
                    if (first < all.size() && !all.get(first).hasParts()) {
                        heads.merge(all.get(first).words(), 1, Integer::sum);
                    }
                }
            }
        }

        private void page(int from, int to) {
            int earliest = from;
            int at = from;
            while (at < to) {
                LaidOutLine line = all.get(at);
                if (!line.mayBeRow() || !line.isData() && !(paged && line.isMoneyAlone())) {
                    at++;
                    continue;
                }
                int first = first(at, earliest);
                int top = top(first, from);
                boolean beginsPage = paged && top <= first;
                first = beginsPage ? top : first;
                int next = next(first, at, to);
                int rows = (int) all.subList(at, next).stream()
                        .filter(LaidOutLine::isData)
                        .count();
                if (rows > 0) {
                    found.add(new TableRegion(first, at, next, rows, isCaptioned(first, from), paged, beginsPage));
                }
                earliest = next;
                at = next;
            }
        }

        /** The first line of the headings above the first numbers. */
        private int first(int data, int earliest) {
            int first = data;
            int blank = 0;
            int headers = 0;
            for (int i = data - 1; i >= earliest && headers < MOST_HEADERS; i--) {
                LaidOutLine line = all.get(i);
                if (isBlank(i)) {
                    if (++blank > (paged ? MOST_BLANK : 1)) {
                        break;
                    }
                    continue;
                }
                if (!line.mayBeRow()
                        || !line.hasParts()
                                && (!line.isLabel()
                                        || !paged && blank > 0
                                        || line.cells().get(0).start() < INDENT
                                                && HEADING.matcher(line.words()).matches())) {
                    break;
                }
                blank = 0;
                headers++;
                first = i;
            }
            boolean keep = paged && isCaptioned(first, earliest);
            while (!keep && first < data && !all.get(first).hasParts()) {
                first++;
            }
            return first;
        }

        /** The first line of the page below its running head, where only lines of a table are down to this one. */
        private int top(int line, int from) {
            int top = line;
            for (int i = line - 1; i >= from; i--) {
                if (isBlank(i) || isRunningHead(i, from)) {
                    continue;
                }
                if (!all.get(i).mayBeRow()
                        || !all.get(i).hasParts() && !all.get(i).isLabel()) {
                    return Integer.MAX_VALUE;
                }
                top = i;
            }
            return top;
        }

        private boolean isRunningHead(int line, int from) {
            String words = all.get(line).words();
            return line == firstPrinted(from)
                    && heads.getOrDefault(words, 0) >= FEWEST_HEADS
                    && !COLUMNS.matcher(words).matches();
        }

        private int firstPrinted(int from) {
            int at = from;
            while (at < all.size() && isBlank(at)) {
                at++;
            }
            return at;
        }

        private boolean isCaptioned(int first, int earliest) {
            int above = first - 1;
            while (above >= earliest && isBlank(above)) {
                above--;
            }
            return above >= earliest && TableWords.areCaption(all.get(above).words());
        }

        private boolean isBlank(int line) {
            return Printed.isBlank(lines.get(line));
        }

        private int next(int first, int data, int to) {
            String headings = all.subList(first, data).stream()
                    .filter(LaidOutLine::hasParts)
                    .map(LaidOutLine::words)
                    .findFirst()
                    .orElse("");
            int last = data;
            int blank = 0;
            for (int i = data + 1; i < to; i++) {
                LaidOutLine line = all.get(i);
                if (isBlank(i)) {
                    blank++;
                    continue;
                }
                boolean row = line.hasParts() || line.isMoneyAlone();
                if (!line.mayBeRow()
                        || blank > (paged ? MOST_BLANK : 1)
                        || line.words().equals(headings)
                        || !row && (!line.isLabel() || !paged && blank > 0)) {
                    break;
                }
                blank = 0;
                last = row ? i : last;
            }
            return withNames(data, last, to) + 1;
        }

        /** With the names alone that stand below the last row under one of the names of the table. */
        private int withNames(int first, int last, int to) {
            int end = last;
            for (int i = last + 1; paged && i < to; i++) {
                LaidOutLine line = all.get(i);
                if (isBlank(i) && i - end <= MOST_BLANK_AT_END) {
                    continue;
                }
                if (!line.mayBeRow()
                        || !line.isLabel()
                        || !standsUnder(line.cells().get(0), first, last, i - end)) {
                    break;
                }
                end = i;
            }
            return end;
        }

        private boolean standsUnder(Piece name, int first, int last, int below) {
            boolean mayBeHeading = name.start() < 2
                    && (below > 1 || HEADING.matcher(name.text()).matches());
            return !mayBeHeading
                    && !name.isFigure()
                    && all.subList(first, last + 1).stream()
                            .flatMap(row -> row.cells().stream())
                            .anyMatch(cell -> !cell.isFigure() && Math.abs(cell.start() - name.start()) < 2);
        }
    }
}
