package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.readers.content.Printed;

/**
 * A table of which a line of dashes below its headings tells the columns, as Markdown writes tables without bars: every
 * cell stands over or under its dashes.
 *
 * @param rows the rows
 * @param next index of the first line after the table
 */
record DashTable(List<Row> rows, int next) {

    private static final Pattern COLUMNS = Pattern.compile("\\s*-{2,}(?:\\s+-{2,})+\\s*");
    private static final Pattern DASHES = Pattern.compile("-{2,}");
    private static final Pattern FRAME = Pattern.compile("\\s*-{10,}\\s*");
    private static final int MOST_HEADERS = 10;

    DashTable {
        rows = List.copyOf(rows);
    }

    /** The table that begins in this line; empty where something stands between its columns. */
    static Optional<DashTable> at(List<String> lines, int start) {
        boolean framed = FRAME.matcher(lines.get(start)).matches();
        int dashes = framed ? columnsBelow(lines, start) : start + 1;
        if (dashes < 0
                || dashes >= lines.size()
                || !COLUMNS.matcher(lines.get(dashes)).matches()) {
            return Optional.empty();
        }
        int end = dashes + 1;
        while (end < lines.size() && !isEnd(lines, end, framed)) {
            end++;
        }
        int first = framed ? start + 1 : start;
        int next = end;
        return Arrays.stream(Ruler.Width.values())
                .flatMap(wide -> ruled(lines, first, dashes, next, framed, wide).stream())
                .findFirst();
    }

    private static int columnsBelow(List<String> lines, int frame) {
        for (int i = frame + 1; i < Math.min(lines.size(), frame + MOST_HEADERS); i++) {
            if (COLUMNS.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEnd(List<String> lines, int at, boolean framed) {
        String line = lines.get(at);
        return FRAME.matcher(line).matches() || COLUMNS.matcher(line).matches() || !framed && Printed.isBlank(line);
    }

    private static Optional<DashTable> ruled(
            List<String> lines, int first, int dashes, int end, boolean framed, Ruler.Width wide) {
        List<int[]> columns = columns(lines.get(dashes));
        List<Row> rows = new ArrayList<>();
        boolean parted = framed && lines.subList(dashes + 1, end).stream().anyMatch(Printed::isBlank);
        boolean joins = false;
        for (int i = first; i < end; i++) {
            String line = lines.get(i);
            if (i == dashes || Printed.isBlank(line)) {
                joins = false;
                continue;
            }
            Optional<Row> row = row(i + 1, Ruler.of(line, wide), columns);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            if (joins && parted) {
                rows.set(rows.size() - 1, joined(rows.get(rows.size() - 1), row.get()));
            } else {
                rows.add(row.get());
            }
            joins = true;
        }
        boolean closed = end < lines.size() && !Printed.isBlank(lines.get(end));
        return rows.size() < 2 ? Optional.empty() : Optional.of(new DashTable(rows, closed ? end + 1 : end));
    }

    private static List<int[]> columns(String line) {
        List<int[]> columns = new ArrayList<>();
        Matcher dashes = DASHES.matcher(line);
        while (dashes.find()) {
            columns.add(new int[] {dashes.start(), dashes.end()});
        }
        return columns;
    }

    private static Optional<Row> row(int index, Ruler line, List<int[]> columns) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            boolean last = c + 1 == columns.size();
            int from = columns.get(c)[0];
            int to = last ? Math.max(line.width(), from) : columns.get(c)[1];
            int before = c == 0 ? 0 : columns.get(c - 1)[1];
            if (!Printed.isBlank(line.between(before, from))) {
                return Optional.empty();
            }
            cells.add(CellText.of(Markdown.inline(line.between(from, to))));
        }
        return Optional.of(new Row(index, cells, Collections.nCopies(cells.size(), 0)));
    }

    private static Row joined(Row above, Row below) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < above.cells().size(); c++) {
            cells.add(above.cell(c) + gap(above.cell(c), below.cell(c)) + below.cell(c));
        }
        return new Row(above.line(), cells, above.indents());
    }

    /** What stands between two lines of a cell: a space where words of letters meet. */
    static String gap(CharSequence before, String after) {
        boolean letters = !before.isEmpty()
                && !after.isEmpty()
                && Character.isLetter(after.charAt(0))
                && Character.isLetter(before.charAt(before.length() - 1))
                && !Piece.isWide(after.charAt(0))
                && !Piece.isWide(before.charAt(before.length() - 1));
        return letters ? " " : "";
    }
}
