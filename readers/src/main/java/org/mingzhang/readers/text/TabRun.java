package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.readers.content.Printed;

/**
 * A run of tab-separated lines. A row may go on over several lines while a paragraph tag is open, and after a page
 * end, which leaves blank lines in the run.
 *
 * @param rows the rows
 * @param next index of the first line after the run
 */
record TabRun(List<Row> rows, int next) {

    private static final int LONGEST_OPEN_CELL = 400;
    private static final Pattern TITLE = Pattern.compile("[^，。；]{4,60}表(?:[（(].{1,20}[）)])?|(?:附)?表\\s*\\d+.{0,60}");
    private static final Pattern UNIT = Pattern.compile("单位\\s*[：:]\\s*(?:人民币)?\\s*[万亿千百]?元");

    TabRun {
        rows = List.copyOf(rows);
    }

    /** Whether a run of tab-separated lines begins in this line. */
    static boolean begins(List<String> lines, int index) {
        String line = lines.get(index);
        if (line.indexOf('\t') < 0) {
            return false;
        }
        // A lone leading tab indents a paragraph.
        return hasInnerTab(line) || line.indexOf('\t') != line.lastIndexOf('\t');
    }

    /** Reads the run that begins here. */
    static TabRun read(List<String> lines, int start) {
        List<Row> rows = new ArrayList<>();
        int at = start;
        boolean cut = false;
        while (at < lines.size()) {
            String raw = lines.get(at);
            if (Printed.isBlank(raw)) {
                int next = afterBlank(lines, at);
                if (next < 0 || !goesOn(rows, lines.get(next))) {
                    break;
                }
                at = next;
                cut = true;
                continue;
            }
            if (raw.indexOf('\t') < 0 && !isLooseParagraph(raw)) {
                break;
            }
            int first = at++;
            StringBuilder whole = new StringBuilder(raw);
            for (int open = CellText.open(raw); open > 0 && at < lines.size() && at - first < LONGEST_OPEN_CELL; at++) {
                whole.append('\n').append(lines.get(at));
                open += CellText.open(lines.get(at));
            }
            at = Quoted.closed(whole, lines, at);
            add(rows, Row.ofTabs(first + 1, whole.toString()), cut, raw.indexOf('\t') < 0);
            cut = false;
        }
        return new TabRun(rows, at);
    }

    private static void add(List<Row> rows, Row row, boolean cut, boolean loose) {
        int last = rows.size() - 1;
        if (loose && last >= 0) {
            Row before = rows.get(last);
            rows.set(last, before.joinedWith(shifted(row, Math.max(0, before.width() - 1))));
        } else if (cut && PageCut.cuts(rows.get(last), row)) {
            rows.set(last, rows.get(last).joinedWith(row));
        } else {
            rows.add(row);
        }
    }

    /** A paragraph that stands alone between rows belongs to the last cell before it. */
    private static boolean isLooseParagraph(String raw) {
        return raw.startsWith("<p>") || raw.startsWith("</p>");
    }

    private static Row shifted(Row row, int columns) {
        List<String> cells = new ArrayList<>();
        List<Integer> indents = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add("");
            indents.add(0);
        }
        cells.addAll(row.cells());
        indents.addAll(row.indents());
        return new Row(row.line(), cells, indents);
    }

    private static int afterBlank(List<String> lines, int at) {
        for (int i = at; i < lines.size(); i++) {
            if (!Printed.isBlank(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the table goes on with this line after a page end: same shape, and no header printed again. */
    private static boolean goesOn(List<Row> rows, String line) {
        if (line.indexOf('\t') < 0) {
            return false;
        }
        Row row = Row.ofTabs(0, line);
        if (rows.size() == 1 && rows.get(0).cells().size() == 2 && !rows.get(0).hasFigure()
                || row.cells().equals(rows.get(0).cells())
                || isCaption(row)) {
            return false;
        }
        int widest = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        return line.charAt(0) == '\t' && row.cells().size() <= widest
                || row.cells().size() == rows.get(rows.size() - 1).cells().size();
    }

    /** The title of the next table, or its unit of money, in a row as wide as the table before. */
    private static boolean isCaption(Row row) {
        if (row.hasFigure()) {
            return false;
        }
        List<String> printed =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return printed.size() == 1 && TITLE.matcher(printed.get(0)).matches()
                || printed.stream().anyMatch(cell -> UNIT.matcher(cell).find());
    }

    private static boolean hasInnerTab(String line) {
        String stripped = Printed.strip(line);
        return stripped.indexOf('\t') >= 0 || line.indexOf('\t') > 0 && !stripped.isEmpty();
    }

    /** Whether these are rows of a table; not the entries of a list of contents, nor labels side by side. */
    boolean isTable() {
        if (rows.size() == 1) {
            Row row = rows.get(0);
            return row.cells().size() > 2 || row.cells().size() == 2 && row.hasFigure();
        }
        return !areContents();
    }

    /** Titles with page numbers that only grow. */
    private boolean areContents() {
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
