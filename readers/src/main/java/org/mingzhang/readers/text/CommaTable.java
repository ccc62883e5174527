package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.readers.content.Printed;

/**
 * A table of comma-separated values. A comma is also what parts thousands and clauses, so only lines that part into the
 * same number of cells, one below the other, are rows.
 *
 * @param rows the rows
 * @param next index of the first line after them
 */
record CommaTable(List<Row> rows, int next) {

    private static final int FEWEST_CELLS = 3;
    /** A comma alone may be that of a sentence, or part thousands; so two cells are rows only where three lines have them. */
    private static final Pattern PAIR = Pattern.compile("[^,。；，]{0,24},[^,。；，]{0,24}");

    private static final Pattern THOUSANDS = Pattern.compile("\\d,\\d{3}(?!\\d)");
    /** Amounts that spaces part, and their thousands that commas part. */
    private static final Pattern SPACED_AMOUNT = Pattern.compile("(?:^|\\s)[-−]?\\d{1,3},\\d{3}(?:[.,\\s]|$)");

    private static final int LONGEST_CELL = 60;

    private static final Pattern BLANK_CELL = Pattern.compile(",,|^,");

    CommaTable {
        rows = List.copyOf(rows);
    }

    /** The table that begins in this line. */
    static Optional<CommaTable> at(List<String> lines, int start) {
        List<Row> rows = new ArrayList<>();
        int at = start;
        int cells = 0;
        while (at < lines.size()) {
            Record next = Record.at(lines, at, cells);
            if (next == null || next.cells.size() < FEWEST_CELLS || cells > 0 && next.cells.size() != cells) {
                break;
            }
            cells = next.cells.size();
            rows.add(new Row(at + 1, next.cells, Collections.nCopies(cells, 0)));
            at = next.next;
        }
        if (rows.isEmpty()) {
            return pairs(lines, start);
        }
        boolean table = rows.size() > 1 && rows.stream().anyMatch(CommaTable::isData);
        return table ? Optional.of(new CommaTable(rows, at)) : Optional.empty();
    }

    private static Optional<CommaTable> pairs(List<String> lines, int start) {
        List<Row> rows = new ArrayList<>();
        int at = start;
        while (at < lines.size()
                && PAIR.matcher(lines.get(at)).matches()
                && !THOUSANDS.matcher(lines.get(at)).find()) {
            Record pair = Record.at(lines, at, 0);
            if (pair == null || pair.next > at + 1) {
                break;
            }
            rows.add(new Row(at + 1, pair.cells, List.of(0, 0)));
            at++;
        }
        return rows.size() > 2 && rows.stream().anyMatch(row -> Printed.isFigure(row.cell(1)))
                ? Optional.of(new CommaTable(rows, at))
                : Optional.empty();
    }

    /** Whether this line is a row of values that does not fit those around it. */
    static boolean isStray(String line) {
        Record record = Record.at(List.of(line), 0, 0);
        if (record == null || record.cells.size() < FEWEST_CELLS || Printed.isTerminated(line)) {
            return false;
        }
        long plain = record.cells.stream()
                .filter(cell -> cell.isEmpty() || Printed.isFigure(cell))
                .count();
        return plain * 2 >= record.cells.size();
    }

    private static boolean isData(Row row) {
        return row.hasFigure() || row.cells().stream().anyMatch(String::isEmpty);
    }

    /** The cells of one record, which goes on over lines inside quotation marks; plain where none is a clause of a sentence. */
    private record Record(List<String> cells, int next, boolean plain) {

        private static final int MOST_LINES = 40;

        /**
         * Null where the line is none. A cell that is not quoted may hold a sentence where no sentence has such commas: with
         * nothing between two of them, or as many as in the rows before.
         *
         * @param known number of cells of the rows before, or 0
         */
        static Record at(List<String> lines, int start, int known) {
            Record any = any(lines, start);
            boolean sure = any == null
                    || any.plain
                    || any.cells.size() == known
                    || any.cells.size() >= FEWEST_CELLS
                            && BLANK_CELL.matcher(lines.get(start)).find();
            return sure ? any : null;
        }

        private static Record any(List<String> lines, int start) {
            String line = lines.get(start);
            if (SPACED_AMOUNT.matcher(line).find()
                    || line.indexOf(',') < 0
                    || line.indexOf('\t') >= 0
                    || line.indexOf('|') >= 0
                    || line.indexOf('<') >= 0) {
                return null;
            }
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            boolean wasQuoted = false;
            boolean plain = true;
            for (int at = start; at < Math.min(lines.size(), start + MOST_LINES); at++) {
                String text = lines.get(at);
                for (int i = 0; i < text.length(); i++) {
                    char c = text.charAt(i);
                    if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                        cell.append(c);
                        i++;
                    } else if (c == '"' && (quoted || cell.isEmpty())) {
                        quoted = !quoted;
                        wasQuoted = true;
                    } else if (c == ',' && !quoted) {
                        plain &= end(cells, cell, wasQuoted);
                        wasQuoted = false;
                    } else {
                        cell.append(c);
                    }
                }
                if (!quoted) {
                    plain &= end(cells, cell, wasQuoted);
                    return new Record(cells, at + 1, plain);
                }
                cell.append('\n');
            }
            return null;
        }

        /** Closes a cell; false where it is a clause of a sentence. */
        private static boolean end(List<String> cells, StringBuilder cell, boolean quoted) {
            String text = Printed.strip(cell.toString());
            cell.setLength(0);
            cells.add(text);
            return quoted || text.length() <= LONGEST_CELL && text.indexOf('。') < 0 && text.indexOf('；') < 0;
        }
    }
}
