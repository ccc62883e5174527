package org.mingzhang.readers.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mingzhang.readers.content.Printed;
import org.mingzhang.readers.table.TableWords;

/**
 * The lines of a text laid out with spaces that are pieces of cells: words that stand side by side, and what stands above,
 * between and below them on the page. Sentences in them run on downwards in their column and not from line to line.
 */
final class CellLines {

    private static final int FEWEST_GOALS = 2;
    private static final int FEWEST_ROWS = 2;
    /** So many rows of so many words are a table without a number in it. */
    private static final int FEWEST_WIDE = 3;

    private static final int WIDE = 3;
    /** No word of a sentence stands this far from the next. */
    private static final int GAP = 3;
    /** Nothing but a cell, or a centred heading, begins this far to the right. */
    private static final int DEEP = 20;

    private static final int MOST_BLANK = 6;
    /** Words in one column begin, or have their middles, this near to each other. */
    private static final int NEAR = 2;

    /** Headings of parts, notes, and entries of a list of contents. */
    private static final Pattern END =
            Pattern.compile("第.{1,3}部分.*|附件.{0,30}|[注备].{0,2}[：:].*|.*[.．…·]{4,}.*|.*单位[：:].*");

    private static final Pattern HEADING = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[、）)].*");

    /** The end of a name in the first column, of which the unit of money broke. */
    private static final Pattern REST_OF_UNIT = Pattern.compile("[^（(]*元[）)]");

    private static final Pattern UNIT = Pattern.compile("[万亿]?元|[%％人个辆台批次年月日]");
    private static final Pattern NUMBER_WITH_UNIT = Pattern.compile("\\d[\\d,.]*\\s*(?:" + UNIT + ")");

    private final List<LaidOutLine> lines;
    private final BitSet cells = new BitSet();
    private final int mostBlank;

    private CellLines(List<LaidOutLine> lines, int mostBlank) {
        this.lines = lines;
        this.mostBlank = mostBlank;
    }

    /** The indices of the lines of this text that are pieces of cells. */
    static BitSet in(Pages pages) {
        int wide = pages.areKnown() ? 1 : 2;
        List<String> text = pages.lines();
        List<LaidOutLine> lines = IntStream.range(0, text.size())
                .mapToObj(i -> LaidOutLine.of(text, i, wide))
                .toList();
        CellLines found = new CellLines(lines, pages.areKnown() ? MOST_BLANK : 1);
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && pages.page(to + 1) == pages.page(from + 1)) {
                to++;
            }
            found.page(from, to);
            from = to;
        }
        return found.cells;
    }

    private void page(int from, int to) {
        int at = from;
        while (at < to) {
            if (isBlank(at) || ends(at)) {
                at++;
                continue;
            }
            int next = at;
            while (next < to && !ends(next)) {
                next++;
            }
            run(at, next);
            at = next;
        }
    }

    /** Looks for cells in lines that no heading or caption parts. */
    private void run(int from, int to) {
        boolean goals = IntStream.range(from, to)
                        .mapToObj(lines::get)
                        .flatMap(line -> line.cells().stream())
                        .map(cell -> cell.text().replace(" ", ""))
                        .filter(TableWords::isOfGoals)
                        .distinct()
                        .count()
                >= FEWEST_GOALS;
        int at = from;
        while (at < to) {
            int next = at;
            int blank = 0;
            int last = at;
            while (next < to && blank <= mostBlank && (goals || !isSentence(next))) {
                blank = isBlank(next) ? blank + 1 : 0;
                last = isBlank(next) ? last : next + 1;
                next++;
            }
            mark(at, last, goals);
            at = Math.max(next, at + 1);
        }
    }

    private void mark(int from, int to, boolean goals) {
        List<LaidOutLine> rows =
                lines.subList(from, to).stream().filter(CellLines::isRow).toList();
        boolean data = rows.stream().anyMatch(row -> row.isData() || hasMoney(row));
        boolean wide = rows.stream().filter(row -> row.cells().size() >= WIDE).count() >= FEWEST_WIDE;
        if (rows.size() < FEWEST_ROWS || !data && !goals && !wide) {
            return;
        }
        int first = -1;
        int last = -1;
        for (int i = from; i < to; i++) {
            if (isRow(lines.get(i)) || isBelow(lines.get(i), rows)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        while (first > from && !isBlank(first - 1) && !isSentence(first - 1)) {
            first--;
        }
        while (last + 1 < to && !isBlank(last + 1) && !isSentence(last + 1)) {
            last++;
        }
        cells.set(first, last + 1);
    }

    private boolean isBlank(int line) {
        return lines.get(line).cells().isEmpty();
    }

    private boolean ends(int index) {
        LaidOutLine line = lines.get(index);
        String words = line.words();
        if (line.cells().isEmpty()) {
            return false;
        }
        if (line.hasParts()) {
            return END.matcher(words).matches() && line.cells().get(0).start() < DEEP;
        }
        return END.matcher(words).matches()
                || HEADING.matcher(words).matches()
                || TableWords.areCaption(words) && !REST_OF_UNIT.matcher(words).matches();
    }

    /** Words side by side, further apart than those of a sentence. */
    private static boolean isRow(LaidOutLine line) {
        return line.hasGaps()
                && IntStream.range(1, line.cells().size())
                        .anyMatch(c -> line.cells().get(c).start()
                                                - line.cells().get(c - 1).end()
                                        >= GAP
                                && !isInSentence(line.cells(), c));
    }

    /** Whether the words on both sides of a gap are a number of a sentence and what stands before or behind it. */
    private static boolean isInSentence(List<Piece> cells, int right) {
        String before = cells.get(right - 1).text();
        String after = cells.get(right).text();
        boolean counted = right + 1 < cells.size()
                && cells.get(right).isFigure()
                && UNIT.matcher(cells.get(right + 1).text()).lookingAt();
        return cells.get(0).start() < DEEP
                && (counted
                        || NUMBER_WITH_UNIT.matcher(after).lookingAt()
                        || Character.isDigit(before.charAt(before.length() - 1))
                                && UNIT.matcher(after).lookingAt());
    }

    private static boolean hasMoney(LaidOutLine line) {
        return line.cells().stream().anyMatch(cell -> TableWords.isMoney(cell.text()));
    }

    /** A line from the left margin that is too long for a name in the first column. */
    private boolean isSentence(int index) {
        LaidOutLine line = lines.get(index);
        return !line.cells().isEmpty()
                && !isRow(line)
                && line.cells().get(0).start() < DEEP
                && (!line.isLabel() || Printed.isTerminated(line.words()));
    }

    /** Whether it stands alone, under or over words in a column that is not the first. */
    private static boolean isBelow(LaidOutLine line, List<LaidOutLine> rows) {
        if (line.cells().isEmpty()) {
            return false;
        }
        Piece piece = line.cells().get(0);
        return piece.start() >= DEEP
                && rows.stream()
                        .flatMap(row -> row.cells().stream().skip(1))
                        .anyMatch(cell -> Math.abs(cell.start() - piece.start()) <= NEAR
                                || Math.abs(cell.middle() - piece.middle()) <= 2 * NEAR);
    }
}
