package org.mingzhang.interpret.table.ledger;

import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.table.Subject;
import org.mingzhang.interpret.table.column.Column;
import org.mingzhang.interpret.table.column.ColumnGroup;
import org.mingzhang.interpret.wording.Printed;

/**
 * Reads the code of a row, from one column or from three. Parts of a split code that are printed once for all rows
 * below are carried down, so one reader reads one side of one table.
 */
final class CodeReader {

    private final String[] parts = {"", "", ""};

    /** The code of a row, or empty. */
    String read(GridMatrix grid, int r, ColumnGroup group) {
        if (group.codes().isEmpty()) {
            return "";
        }
        if (!group.isSplitCode()) {
            Subject subject = Subject.read(grid.own(r, group.codes().get(0).index()));
            return subject == null ? "" : subject.code();
        }
        String[] here = {"", "", ""};
        for (Column column : group.codes()) {
            String text = digits(grid.own(r, column.index()));
            if (text.length() >= 5) {
                split(text);
                return text;
            }
            here["类款项".indexOf(column.key())] = text;
        }
        if (!here[0].isEmpty()) {
            parts[0] = here[0];
            parts[1] = here[1];
        } else if (!here[1].isEmpty()) {
            parts[1] = here[1];
        }
        if (!here[2].isEmpty()) {
            return known(parts[0] + parts[1] + here[2]);
        }
        return here[1].isEmpty() ? known(here[0]) : known(parts[0] + parts[1]);
    }

    private void split(String code) {
        parts[0] = code.substring(0, 3);
        parts[1] = code.substring(3, 5);
    }

    private static String known(String code) {
        Subject subject = Subject.read(code);
        return subject == null ? "" : code;
    }

    private static String digits(String text) {
        String compact = Printed.compact(text);
        for (int i = 0; i < compact.length(); i++) {
            if (compact.charAt(i) < '0' || compact.charAt(i) > '9') {
                return "";
            }
        }
        return compact;
    }
}
