package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.TextLine;
import org.mingzhang.readers.content.Printed;

/** Cuts the lines of one text into blocks, in reading order. */
final class TextBlocks {

    private final String file;
    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();

    TextBlocks(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    List<Block> blocks() {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (Printed.isBlank(line)) {
                at++;
            } else if (PipeTable.begins(lines, at)) {
                PipeTable table = PipeTable.read(lines, at);
                grid(table.rows(), GridOrigin.MARKUP);
                at = table.next();
            } else if (TabRun.begins(lines, at)) {
                TabRun run = TabRun.read(lines, at);
                if (isTable(run.rows())) {
                    grid(run.rows(), GridOrigin.TABS);
                } else {
                    run.rows().forEach(this::loose);
                }
                at = run.next();
            } else {
                Markdown.Line printed = Markdown.line(line);
                if (!printed.text().isEmpty()) {
                    text(printed.text(), printed.structural() ? LineEnd.ENDS : LineEnds.of(printed.text()), at + 1);
                }
                at++;
            }
        }
        return blocks;
    }

    private void grid(List<Row> rows, GridOrigin origin) {
        endLineBefore();
        blocks.add(TextGrid.of(file, rows, origin));
    }

    /** A paragraph does not run into a table. */
    private void endLineBefore() {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof TextLine line) {
            blocks.set(last, new TextLine(line.text(), LineEnd.ENDS, line.origin(), line.place()));
        }
    }

    private void text(String text, LineEnd end, int line) {
        blocks.add(new TextLine(text, end, Origin.TEXT, Place.ofLine(file, line)));
    }

    /** Tabs that only laid out a line: labels side by side, or a line of a table of contents with its page. */
    private void loose(Row row) {
        if (row.width() == 2 && Printed.isFigure(row.cell(1))) {
            text(row.cell(0) + " " + row.cell(1), LineEnd.ENDS, row.line());
            return;
        }
        for (String cell : row.cells()) {
            if (!cell.isEmpty()) {
                text(cell, row.width() > 1 ? LineEnd.ENDS : LineEnds.of(cell), row.line());
            }
        }
    }

    private static boolean isTable(List<Row> rows) {
        if (rows.size() == 1) {
            Row row = rows.get(0);
            return row.cells().size() > 2 || row.cells().size() == 2 && row.hasFigure();
        }
        return !isContents(rows);
    }

    /** Titles with page numbers that only grow. */
    private static boolean isContents(List<Row> rows) {
        int page = 0;
        for (Row row : rows) {
            int next = row.width() == 2 ? pageNumber(row.cell(1)) : -1;
            if (next < Math.max(page, 1)
                    || Printed.isFigure(row.cell(0))
                    || row.cell(0).isEmpty()) {
                return false;
            }
            page = next;
        }
        return true;
    }

    private static int pageNumber(String text) {
        if (text.isEmpty() || text.length() > 4) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
