package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.readers.text.InkColumns.Column;

/** What stands in the columns of a page, which tells them from those of the page before. */
enum ColumnKinds {
    CODES,
    NAMES,
    AMOUNTS;

    private static final Pattern OF_NAMES = Pattern.compile(".*(?:科目|单位)名称|预算单位|单位");
    private static final Pattern OF_CODES = Pattern.compile(".*(?:编码|代码)");

    /** What stands in these columns; blank ones may hold amounts on other pages. */
    static List<ColumnKinds> of(List<Column> columns) {
        return columns.stream()
                .map(column -> column.isOfNames() ? of(column) : AMOUNTS)
                .toList();
    }

    /** Whether no codes stand under the heading of names, nor names under that of codes. */
    static boolean fit(List<AlignedHead.Cell> head, List<ColumnKinds> kinds) {
        return head.stream()
                .filter(cell -> cell.columnSpan() == 1)
                .noneMatch(cell -> kinds.get(cell.column()) == CODES
                                && OF_NAMES.matcher(cell.text()).matches()
                        || kinds.get(cell.column()) == NAMES
                                && OF_CODES.matcher(cell.text()).matches());
    }

    /** Whether the same of two rows of columns hold names or codes. */
    static boolean haveNamesAlike(List<ColumnKinds> one, List<ColumnKinds> other) {
        return one.stream()
                .map(kind -> kind == AMOUNTS)
                .toList()
                .equals(other.stream().map(kind -> kind == AMOUNTS).toList());
    }

    private static ColumnKinds of(Column column) {
        if (column.amounts() > 0) {
            return AMOUNTS;
        }
        return column.figures() > column.words() ? CODES : NAMES;
    }

    /**
     * The columns of a page with a blank one wherever one of names or codes is missing from those of the page before; empty
     * unless there is one way to do it. Amounts are all there.
     */
    static Optional<List<Column>> filledUp(List<Column> columns, List<ColumnKinds> before) {
        List<List<Column>> found = new ArrayList<>();
        fill(columns, before, 0, new ArrayList<>(), found);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static void fill(
            List<Column> columns, List<ColumnKinds> before, int used, List<Column> filled, List<List<Column>> found) {
        if (filled.size() == before.size()) {
            if (used == columns.size()) {
                found.add(List.copyOf(filled));
            }
            return;
        }
        ColumnKinds kind = before.get(filled.size());
        if (used < columns.size() && of(columns.get(used)) == kind) {
            filled.add(columns.get(used));
            fill(columns, before, used + 1, filled, found);
            filled.remove(filled.size() - 1);
        }
        if (kind != AMOUNTS) {
            int at = used == 0 ? 0 : columns.get(used - 1).end();
            filled.add(Column.blank(at, at));
            fill(columns, before, used, filled, found);
            filled.remove(filled.size() - 1);
        }
    }
}
