package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.readers.content.Printed;

/**
 * A run of lines that are laid out as a table with spaces. It is read only where its columns are beyond doubt.
 *
 * @param rows the rows; empty when it is no table, or its columns are in doubt
 * @param inDoubt whether it looks like a table of which the columns are in doubt
 * @param hasData whether a line has numbers beside other words, as the last rows of a table at the foot of a page
 * @param left column in which the leftmost row of data begins
 * @param next index of the first line after the run
 */
record SpacedRun(Optional<List<Row>> rows, boolean inDoubt, boolean hasData, int left, int next) {

    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_LABEL = 24;

    /** The run that begins in this line; empty when none does. */
    static Optional<SpacedRun> at(List<String> lines, int start) {
        if (!isLaidOut(lines.get(start))) {
            return Optional.empty();
        }
        List<Integer> run = lines(lines, start);
        int data = 0;
        int header = -1;
        int left = Integer.MAX_VALUE;
        for (int i = 0; i < run.size(); i++) {
            List<Piece> pieces = Piece.of(lines.get(run.get(i)), 2);
            if (Alignment.isData(pieces)) {
                header = header < 0 ? i : header;
                left = Math.min(left, pieces.get(0).start());
                data++;
            }
        }
        int next = run.get(run.size() - 1) + 1;
        if (data < FEWEST_ROWS) {
            return Optional.of(new SpacedRun(Optional.empty(), false, data > 0, left, next));
        }
        Optional<List<Row>> terminal = rows(lines, run, header, 2);
        Optional<List<Row>> converted = rows(lines, run, header, 1);
        boolean differ = terminal.isPresent() && converted.isPresent() && !sameCells(terminal.get(), converted.get());
        Optional<List<Row>> sure = differ ? Optional.empty() : terminal.or(() -> converted);
        return Optional.of(new SpacedRun(sure, sure.isEmpty(), true, left, next));
    }

    private static boolean isLaidOut(String line) {
        return line.indexOf('\t') < 0
                && line.indexOf('|') < 0
                && line.indexOf('<') < 0
                && Piece.of(line, 2).size() > 1
                && !Alignment.isProse(Piece.of(line, 2));
    }

    /** Lines of the run: laid out, or a label alone between such lines; blank lines between rows are passed over. */
    private static List<Integer> lines(List<String> lines, int start) {
        List<Integer> run = new ArrayList<>();
        int last = 0;
        boolean blank = false;
        for (int i = start; i < lines.size(); i++) {
            String line = lines.get(i);
            if (Printed.isBlank(line)) {
                if (blank) {
                    break;
                }
                blank = true;
                continue;
            }
            boolean laidOut = isLaidOut(line);
            if (!laidOut && (blank || !isLabel(line))) {
                break;
            }
            blank = false;
            run.add(i);
            last = laidOut ? run.size() : last;
        }
        return run.subList(0, last);
    }

    private static boolean isLabel(String line) {
        String text = Printed.strip(line);
        return text.length() <= LONGEST_LABEL
                && text.indexOf('\t') < 0
                && text.indexOf('|') < 0
                && text.indexOf('<') < 0
                && !text.endsWith("表")
                && !text.startsWith("表")
                && !Printed.isTerminated(text)
                && !Printed.isFigure(text);
    }

    private static Optional<List<Row>> rows(List<String> lines, List<Integer> run, int header, int wide) {
        List<List<Piece>> pieces = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int index : run) {
            pieces.add(Piece.of(lines.get(index), wide));
            numbers.add(index + 1);
        }
        return Alignment.rows(pieces, header, numbers);
    }

    private static boolean sameCells(List<Row> one, List<Row> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).cells().equals(other.get(i).cells())) {
                return false;
            }
        }
        return true;
    }
}
