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

    private static final Pattern CODE = Pattern.compile("\\d{2,3}|\\d{5}|\\d{7}");

    /** What stands in the columns of a table. */
    static List<ColumnKinds> of(AlignedTable table) {
        List<ColumnKinds> kinds = new ArrayList<>();
        for (int c = 0; c < table.names().size(); c++) {
            int column = c;
            List<String> texts = table.rows().stream()
                    .map(row -> row.cell(column))
                    .filter(text -> !text.isEmpty())
                    .toList();
            boolean codes = texts.stream().allMatch(text -> CODE.matcher(text).matches());
            kinds.add(!table.names().get(c) || texts.isEmpty() ? AMOUNTS : codes ? CODES : NAMES);
        }
        return kinds;
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
