package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.TextLine;
import org.mingzhang.readers.content.Printed;
import org.mingzhang.readers.html.Flow;
import org.mingzhang.readers.table.Captions;

/** Cuts the lines of one text into blocks, in reading order. */
final class TextBlocks {

    private static final int LONGEST_MARKUP = 20_000;
    private static final int NEAR = 4;
    private static final int FULL = 50;

    private final String file;
    private final Pages pages;
    private final List<String> lines;
    private final Measure measure;
    private final Map<Integer, TableRegion> regions;
    private final BitSet cells;
    private final ReadBudget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final List<ReadingNotice> notices = new ArrayList<>();
    private UnreadRows unread;
    private BlankCells blanks;
    private final LaidOutTables laidOut = new LaidOutTables();
    private int afterDrawn;

    TextBlocks(String file, Pages pages, ReadBudget budget) {
        this.file = file;
        this.pages = pages;
        this.lines = pages.lines();
        this.measure = Measure.of(lines);
        this.regions = TableRegion.in(pages).stream().collect(Collectors.toMap(TableRegion::first, r -> r));
        this.cells = CellLines.in(pages);
        this.budget = budget;
        this.unread = new UnreadRows(this::place);
        this.blanks = BlankCells.ofTabs(lines);
    }

    List<Block> blocks() {
        boolean told = cut();
        if (!told && blanks == BlankCells.UNKNOWN) {
            blanks = BlankCells.LEFT_OUT;
            blocks.clear();
            notices.clear();
            unread = new UnreadRows(this::place);
            cut();
        }
        unread.notice().ifPresent(notices::add);
        return blocks;
    }

    /** Whether the columns of all tables between tabs are told. */
    private boolean cut() {
        boolean told = true;
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            budget.requireTime();
            if (Printed.isBlank(line)) {
                at++;
            } else if (line.contains("<table")) {
                at = markup(at);
            } else if (drawn(at)) {
                at = afterDrawn;
            } else if (PipeTable.begins(lines, at)) {
                PipeTable table = PipeTable.read(lines, at);
                counted(table.rows(), table.next(), BlankCells.WRITTEN, GridOrigin.MARKUP);
                at = table.next();
            } else if (TabRun.begins(lines, at)) {
                TabRun run = TabRun.read(lines, at);
                if (isLooseFigures(run)) {
                    unread(at, run.next());
                } else if (run.isTable()) {
                    told &= counted(run.rows(), run.next(), blanks, GridOrigin.TABS);
                } else {
                    run.rows().forEach(this::loose);
                }
                at = run.next();
            } else {
                at = untabbed(at);
            }
        }
        return told;
    }

    /** Whether a table drawn with dashes begins here, which is read then. */
    private boolean drawn(int at) {
        Optional<GridTable> grid = GridTable.at(lines, at);
        Optional<DashTable> dashes = grid.isPresent() ? Optional.empty() : DashTable.at(lines, at);
        grid.ifPresent(table -> {
            endLineBefore();
            blocks.addAll(Captions.peeled(table.grid(this::place)));
            afterDrawn = table.next();
        });
        dashes.ifPresent(table -> {
            counted(table.rows(), table.next(), BlankCells.WRITTEN, GridOrigin.MARKUP);
            afterDrawn = table.next();
        });
        return grid.isPresent() || dashes.isPresent();
    }

    /** Lines without marks: a table laid out with spaces, cells one below the other, or running text. */
    private int untabbed(int at) {
        Optional<CommaTable> values = CommaTable.at(lines, at);
        if (values.isPresent()) {
            counted(values.get().rows(), values.get().next(), BlankCells.WRITTEN, GridOrigin.TABS);
            return values.get().next();
        }
        if (CommaTable.isStray(lines.get(at))) {
            unread(at, at + 1);
            return at + 1;
        }
        TableRegion region = regions.get(at);
        if (region != null) {
            laidOut(region);
            return region.next();
        }
        if (cells.get(at)) {
            int next = at + 1;
            while (cells.get(next) && !regions.containsKey(next)) {
                next++;
            }
            unread(at, next);
            return next;
        }
        if (LaidOutLine.of(lines, at, 2).isLaidOut() && !isColumnMarks(lines.get(at))) {
            endLineBefore();
            laidOut(at);
            return at + 1;
        }
        int next = isColumnMarks(lines.get(at))
                ? at + 1
                : ScatteredRun.at(pages, at).next();
        if (next > at) {
            unread(at, next);
            return next;
        }
        int rest = spacedOutHeading(at);
        if (rest > at) {
            text(Printed.strip(lines.get(at)) + Printed.strip(lines.get(rest)), LineEnd.ENDS, at + 1);
            return rest + 1;
        }
        plain(at);
        return at + 1;
    }

    /** A table laid out with spaces, or lines of which the columns are not told. */
    private void laidOut(TableRegion region) {
        Optional<AlignedTable> table = laidOut.table(lines, region, pages.page(region.first() + 1));
        boolean marked = IntStream.range(region.first(), region.next()).anyMatch(i -> isColumnMarks(lines.get(i)));
        if (table.isPresent()) {
            endLineBefore();
            Grid grid = table.get().grid(this::place);
            budget.requireCells(grid.cells().size());
            blocks.add(grid);
        } else if (region.mayBeTable() || marked || cells.get(region.first()) || isBesideTable()) {
            unread(region.first(), region.next());
        } else {
            endLineBefore();
            IntStream.range(region.first(), region.next()).forEach(this::laidOut);
        }
    }

    /** The line that ends 目录 where it is spaced out over two lines; this line where it is not. */
    private int spacedOutHeading(int at) {
        int next = at + 1;
        while (next < lines.size() && next < at + 4 && Printed.isBlank(lines.get(next))) {
            next++;
        }
        boolean parted = Printed.strip(lines.get(at)).equals("目")
                && next < lines.size()
                && "录次".contains(Printed.strip(lines.get(next)))
                && !Printed.isBlank(lines.get(next));
        return parted ? next : at;
    }

    /** The marks under the headings of a table, {@code ** 1 2 3}, without the rest of it. */
    private static boolean isColumnMarks(String line) {
        return line.contains("**")
                && line.chars().allMatch(c -> c == '*' || c < 128 && Character.isDigit(c) || c == ' ');
    }

    /** Whether a table or its unit of money stands just before. */
    private boolean isBesideTable() {
        for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - NEAR); i--) {
            if (blocks.get(i) instanceof Grid
                    || blocks.get(i) instanceof TextLine line
                            && line.text().contains("单位")
                            && line.text().contains("元")) {
                return true;
            }
        }
        return false;
    }

    private void unread(int from, int to) {
        endLineBefore();
        blocks.add(unread.rows(lines, from, to));
    }

    private void plain(int index) {
        Markdown.Line printed = Markdown.line(lines.get(index));
        if (!printed.text().isEmpty()) {
            LineEnd end = printed.structural() ? LineEnd.ENDS : LineEnds.of(printed.text());
            boolean wraps = end == LineEnd.ENDS ? isFull(index) : measure.isFull(lines.get(index));
            wraps |= measure.isNearlyFull(lines.get(index)) && printed.text().endsWith("；");
            wraps |= measure.columns() > 0 && LineEnds.leadsOn(line(index - 1), printed.text(), line(index + 1));
            text(Spread.joined(printed.text()), wraps ? LineEnd.WRAPS : end, index + 1);
        }
    }

    /** Whether a sentence happens to end where the line does: lines before and after it fill the same width. */
    private boolean isFull(int index) {
        String line = lines.get(index);
        return index > 0
                && Printed.isTerminated(line)
                && Piece.width(line) >= FULL
                && Math.abs(Piece.width(neighbour(index, -1)) - Piece.width(line)) <= 4
                && !Printed.isTerminated(neighbour(index, -1))
                && Printed.indent(neighbour(index, 1)) == 0
                && Piece.width(neighbour(index, 1)) > 0;
    }

    private String line(int index) {
        return index < 0 || index >= lines.size() ? "" : Printed.strip(lines.get(index));
    }

    private String neighbour(int index, int step) {
        int at = index + step;
        while (at >= 0 && at < lines.size() && Printed.isBlank(lines.get(at))) {
            at += step;
        }
        return at < 0 || at >= lines.size() ? "" : lines.get(at);
    }

    /** A line with gaps is no part of a paragraph; what a caption says of its table is said side by side. */
    private void laidOut(int index) {
        LaidOutLine line = LaidOutLine.of(lines, index, 2);
        if (line.isCaption()) {
            line.cells().forEach(cell -> text(cell.text(), LineEnd.ENDS, index + 1));
            return;
        }
        Markdown.Line printed = Markdown.line(lines.get(index));
        if (!printed.text().isEmpty()) {
            text(printed.text(), LineEnd.ENDS, index + 1);
        }
    }

    /** What could not be read as what it looks like. */
    List<ReadingNotice> notices() {
        return notices;
    }

    /** A table whose cells are found by counting, and whether it is one; rows that nobody can tell the columns of where counting does not tell. */
    private boolean counted(List<Row> read, int to, BlankCells blankCells, GridOrigin origin) {
        Captioned table = captioned(read, origin);
        if (table.body().isEmpty() || blankCells.tell(table.body())) {
            grid(table, origin);
            return true;
        }
        table.above().forEach(row -> loose(TextGrid.once(row, origin)));
        Optional<Grid> packed = PackedTable.grid(this::place, table.body(), blankCells, origin);
        if (packed.isPresent()) {
            endLineBefore();
            blocks.add(packed.get());
            table.below().forEach(row -> loose(TextGrid.once(row, origin)));
            return true;
        }
        unread(table.body().get(0).line() - 1, to);
        return false;
    }

    /** Captions and notes that stand in rows of the table come out as lines. */
    private void grid(Captioned table, GridOrigin origin) {
        table.above().forEach(row -> loose(TextGrid.once(row, origin)));
        endLineBefore();
        if (!table.body().isEmpty()) {
            blocks.add(TextGrid.of(this::place, table.body(), origin));
        }
        table.below().forEach(row -> loose(TextGrid.once(row, origin)));
    }

    private Captioned captioned(List<Row> read, GridOrigin origin) {
        List<Row> printed = read.stream().filter(row -> row.width() > 0).toList();
        List<Row> rows = printed.isEmpty() ? read : printed;
        Grid plain = TextGrid.plain(this::place, rows, origin);
        budget.requireCells(plain.cells().size());
        Captions.Body body = Captions.body(plain);
        return new Captioned(
                rows.subList(0, body.from()),
                rows.subList(body.from(), Math.max(body.from(), body.to())),
                rows.subList(body.to(), rows.size()));
    }

    /** The rows of a table between the captions above and the notes below it. */
    private record Captioned(List<Row> above, List<Row> body, List<Row> below) {}

    /** Tables that converters leave as HTML in a Markdown text. Returns the line after them. */
    private int markup(int start) {
        StringBuilder markup = new StringBuilder();
        int open = 0;
        int at = start;
        do {
            String line = lines.get(at++);
            markup.append(line).append('\n');
            open += count(line, "<table") - count(line, "</table");
        } while (open > 0 && at < lines.size() && at - start < LONGEST_MARKUP);
        Place place = place(start + 1);
        endLineBefore();
        Flow flow = new Flow(() -> place, budget);
        blocks.addAll(flow.blocks(Jsoup.parseBodyFragment(markup.toString()).body()));
        notices.addAll(flow.notices());
        return at;
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    /** A paragraph does not run into a table. */
    private void endLineBefore() {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof TextLine line) {
            blocks.set(last, new TextLine(line.text(), LineEnd.ENDS, line.origin(), line.place()));
        }
    }

    private Place place(int line) {
        return pages.place(file, line);
    }

    private void text(String text, LineEnd end, int line) {
        blocks.add(new TextLine(text, end, Origin.TEXT, place(line)));
    }

    /** Tabs that only laid out a line: labels side by side, or a line of a table of contents with its page. */
    private void loose(Row row) {
        if (row.width() == 2 && Printed.isFigure(row.cell(1))) {
            text(row.cell(0) + " " + row.cell(1), LineEnd.ENDS, row.line());
            return;
        }
        for (String words : row.texts()) {
            text(words, row.width() > 1 ? LineEnd.ENDS : LineEnds.of(words), row.line());
        }
    }

    /** Figures side by side without headings or a label, where the text does not tell whether blank cells are written. */
    private boolean isLooseFigures(TabRun run) {
        Row only = run.rows().get(0);
        return blanks == BlankCells.UNKNOWN
                && run.rows().size() == 1
                && only.width() > 2
                && only.cells().stream().allMatch(Printed::isFigure);
    }
}
