package org.mingzhang.interpret.table.ledger;

import java.util.HashSet;
import java.util.Set;
import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.table.NilNote;
import org.mingzhang.interpret.table.column.ColumnPlan;
import org.mingzhang.interpret.table.column.HeadingRows;
import org.mingzhang.interpret.table.find.Caption;
import org.mingzhang.interpret.table.find.CaptionReader;
import org.mingzhang.interpret.table.find.PageMark;
import org.mingzhang.interpret.wording.Printed;

/** One grid of a table with the plan by which it is read. */
final class Page {

    private final GridMatrix grid;
    private final ColumnPlan plan;
    private final Set<String> headings = new HashSet<>();
    private final HeadingRows rows;

    Page(GridMatrix grid, ColumnPlan plan, HeadingRows rows) {
        this.grid = grid;
        this.plan = plan;
        this.rows = rows;
        for (int r = 0; r < plan.firstRow() && plan.headed(); r++) {
            if (grid.filled(r) > 1) {
                headings.add(words(r));
            }
        }
    }

    GridMatrix grid() {
        return grid;
    }

    ColumnPlan plan() {
        return plan;
    }

    /** Whether a row below the headings says nothing: blank, headings again, column numbers, notes, page numbers. */
    boolean skips(int row) {
        if (grid.isBlankRow(row) || rows.isColumnNumbers(row)) {
            return true;
        }
        if (grid.filled(row) == 1) {
            String only = only(row);
            return CaptionReader.isNote(only)
                    || PageMark.is(only)
                    || isPlainCaption(only)
                    || NilNote.says(only)
                    || isFiller(only);
        }
        return headings.contains(words(row));
    }

    /** Dots that stand for rows of a form. */
    private static boolean isFiller(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isPlainCaption(String text) {
        Caption caption = CaptionReader.read(text);
        return !caption.title().isEmpty() && !caption.number().isEmpty();
    }

    private String only(int row) {
        for (int c = 0; c < grid.columns(); c++) {
            String text = grid.own(row, c);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private String words(int row) {
        StringBuilder words = new StringBuilder();
        for (int c = 0; c < grid.columns(); c++) {
            words.append(Printed.compact(grid.own(row, c))).append('|');
        }
        return words.toString();
    }
}
