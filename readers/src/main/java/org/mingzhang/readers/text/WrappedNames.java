package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the names that were too long for their column in lines laid out with spaces. Only among rows that have codes,
 * where a name alone cannot be a row: below its row as its rest, or half above and half below a row that has none.
 */
final class WrappedNames {

    private static final Pattern CODE = Pattern.compile("[0-9]{3,7}");

    private final List<Row> rows;
    private final int header;
    private final int codes;

    private WrappedNames(List<Row> rows, int header, int codes) {
        this.rows = rows;
        this.header = header;
        this.codes = codes;
    }

    /**
     * The rows with whole names.
     *
     * @param rows the rows
     * @param header number of rows before the first row of data
     */
    static List<Row> joined(List<Row> rows, int header) {
        int width = rows.stream().mapToInt(Row::width).max().orElse(0);
        for (int column = 0; column < width - 1; column++) {
            int at = column;
            long coded =
                    rows.stream().skip(header).filter(row -> isCode(row, at)).count();
            long figures = rows.stream().skip(header).filter(Row::hasFigure).count();
            if (coded > 2 && coded * 5 >= figures * 4) {
                return new WrappedNames(rows, header, column).join();
            }
        }
        return rows;
    }

    private List<Row> join() {
        List<Row> joined = new ArrayList<>(rows.subList(0, header));
        for (int i = header; i < rows.size(); i++) {
            Row row = rows.get(i);
            Row below = i + 1 < rows.size() ? rows.get(i + 1) : row;
            if (isNameAlone(row) && i + 2 < rows.size() && isNameless(below) && isNameAlone(rows.get(i + 2))) {
                joined.add(new Row(below.line(), below.cells(), row.indents())
                        .joinedWith(row)
                        .joinedWith(rows.get(i + 2)));
                i += 2;
            } else if (isNameAlone(row) && i > header && isRestOf(row, joined.get(joined.size() - 1))) {
                Row before = joined.remove(joined.size() - 1);
                joined.add(before.joinedWith(row));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private boolean isNameAlone(Row row) {
        return !row.cell(codes + 1).isEmpty()
                && row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1
                && !row.hasFigure();
    }

    private boolean isNameless(Row row) {
        return isCode(row, codes) && row.cell(codes + 1).isEmpty();
    }

    /** A rest is shorter than what filled the column, and that is as long as any name. */
    private boolean isRestOf(Row row, Row before) {
        int longest = rows.stream()
                .skip(header)
                .mapToInt(any -> any.cell(codes + 1).length())
                .max()
                .orElse(0);
        String name = before.cell(codes + 1);
        return isCode(before, codes) && row.cell(codes + 1).length() < name.length() && name.length() + 1 >= longest;
    }

    private static boolean isCode(Row row, int column) {
        return CODE.matcher(row.cell(column)).matches();
    }
}
